import type { Edition, Pair } from '../domain/index.ts'

/** Pairs to be written side by side, as they stand at one revision. */
export interface Bitext {
  readonly title: string
  /** The columns, in order; others that the pairs have are left out. */
  readonly editions: readonly Edition[]
  readonly pairs: Iterable<Pair>
}
