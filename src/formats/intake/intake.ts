import type { Body } from '../../domain/index.ts'
import type { BilingualTable } from '../two-column/index.ts'

/** What came in: one text, or several side by side that are aligned already. */
export type Intake =
  | {
      readonly kind: 'text'
      readonly body: Body
      /** BCP 47, guessed. */
      readonly language: string
    }
  | { readonly kind: 'table'; readonly table: BilingualTable }
