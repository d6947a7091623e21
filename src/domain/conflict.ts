import type { MergeRegion } from '../text/merge/merge.ts'

/** Two edits of one text that touch the same words. Texts are whole (`bodyText`), so that nothing is lost whoever reads it. */
export interface Conflict {
  readonly pair: string
  readonly edition: string
  readonly base: string
  readonly theirs: string
  readonly yours: string
  /** The three-way merge, `ours` being yours. */
  readonly regions: readonly MergeRegion[]
}
