import type { Weighed } from './candidate.ts'

/** Writes the values of a bead's features into `into`, from `at` on. */
export type Describe = (bead: Weighed, into: Float64Array, at: number) => void
