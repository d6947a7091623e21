/** A bead under consideration: units [i0, i1) of side a beside [j0, j1) of side b. */
export interface Candidate {
  readonly i0: number
  readonly i1: number
  readonly j0: number
  readonly j1: number
}

/** A candidate with the probability that it is one of the beads. */
export interface Weighed extends Candidate {
  readonly p: number
}
