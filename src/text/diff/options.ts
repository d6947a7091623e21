import type { Checkpoint } from '../checkpoint.ts'

export interface DiffOptions {
  readonly checkpoint?: Checkpoint
  /**
   * Bound on the work, in comparisons of two units (about 5 ns each). Where it
   * is hit the answer is coarser and says `limited`. Default: {@link MAX_WORK}.
   */
  readonly maxWork?: number
}

/** About a second. */
export const MAX_WORK = 2e8
