import type { Change } from '../diff/change.ts'

/**
 * A stretch of a three-way merge. In order, the `base` texts of all regions
 * give the base back, `ours` ours, `theirs` theirs, to the code unit.
 *
 * - `unchanged` all three agree      - `ours` / `theirs` only that side changed it
 * - `both`      both made the same change   - `conflict` they changed it differently
 */
export interface MergeRegion {
  readonly kind: 'unchanged' | 'ours' | 'theirs' | 'both' | 'conflict'
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

export interface Merge {
  readonly regions: readonly MergeRegion[]
  /** The merged text, or null when there is a conflict. */
  readonly text: string | null
  readonly limited: boolean
}

/**
 * What became of a change when the text it was written against moved on.
 *
 * - `clean`    its words still stand; `change` is the same edit at its new place
 * - `applied`  the text reads so already; nothing is left to do
 * - `conflict` someone else changed the same words; `theirs` is what stands there now
 * - `orphaned` the words are gone and no place can be named honestly
 */
export type Rebased =
  | { readonly state: 'clean'; readonly change: Change }
  | { readonly state: 'applied' }
  | {
      readonly state: 'conflict'
      readonly at: { readonly start: number; readonly end: number }
      readonly theirs: string
    }
  | { readonly state: 'orphaned' }
