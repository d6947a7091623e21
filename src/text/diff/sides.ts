import type { FeatureReader, Features } from './features.ts'
import type { Budget } from './matches.ts'
import type { Elsewhere } from './same-units.ts'

/** Both lists of units, read as far as they differ. */
export interface Sides {
  readonly before: (unit: number) => Features
  readonly after: (unit: number) => Features
  /** Units that moved as they are: nobody's new wording. */
  readonly elsewhere: Elsewhere
  readonly reader: FeatureReader
  readonly budget: Budget
}
