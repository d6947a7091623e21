import type { Body } from './body.ts'

/** One aligned row as it stands at a revision. */
export interface Pair {
  /** Unique within the document and stable for ever: `p1`, `p2`, … in the order they were born. */
  readonly id: string
  /** By edition id; an edition that has nothing here is absent. */
  readonly texts: Readonly<Record<string, Body>>
  /** How sure the alignment is, 0…1; absent once a person has confirmed or made it. */
  readonly confidence?: number
}

/** A pair to be born. */
export type NewPair = Omit<Pair, 'id'>
