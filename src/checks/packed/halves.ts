/** A table parted by language: what is Chinese of all tables packs better without English between. */
export interface Halves {
  /** A line a row. */
  readonly chinese: string
  readonly english: string
}
