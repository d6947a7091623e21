import type { Category, PairText, Result } from '../domain/index.ts'
import type { Caller } from './call.ts'

/** Many proposals at once: of a find and replace, a term, a rule, a new text of an edition. */
export interface ProposalBatchRequest {
  /** The revision all of it was written against. */
  readonly base: number
  /** Whole texts as the proposer would have them; each pair of an edition once. */
  readonly items: readonly ProposalItem[]
  /** For every item that has none of its own. */
  readonly category?: Category
  readonly reason?: string
  /** A batch of the caller's own that an earlier request began and this one goes on with. */
  readonly batch?: string
}

export interface ProposalItem extends PairText {
  readonly category?: Category
  readonly reason?: string
}

/** What became of it: every item is in `proposed` or in `skipped`. */
export interface ProposalBatchOutcome {
  /** The name all of it carries; null: nothing was proposed. */
  readonly batch: string | null
  readonly proposed: readonly (PlaceOfItem & {
    /** As it was proposed. Where its pair was merged or split since, it lives on in others of the batch. */
    readonly correction: string
  })[]
  readonly skipped: readonly SkippedItem[]
}

interface PlaceOfItem {
  readonly pair: string
  readonly edition: string
}

/** An item that was left out. */
export interface SkippedItem extends PlaceOfItem {
  /**
   * `no-change`: the pair read so at `base`; `proposed`: somebody has the very
   * same open already; `missing`: there was no such pair or edition at `base`;
   * `too-large`: beyond a limit of one correction.
   */
  readonly why: 'no-change' | 'proposed' | 'missing' | 'too-large'
}

/** What was taken back of a batch. */
export interface WithdrawnBatch {
  readonly withdrawn: readonly string[]
  /** Of these nothing was open any more. */
  readonly decided: readonly string[]
}

/** Proposing many corrections as one, and taking them back as one. */
export interface ProposalBatches {
  /** One write and one event; what cannot be proposed is skipped and told, and never stops the rest. */
  proposeBatch(input: ProposalBatchRequest, caller: Caller): Promise<Result<ProposalBatchOutcome>>
  /** The proposer's own: whatever of it is still open. */
  withdrawBatch(batch: string, caller: Caller): Promise<Result<WithdrawnBatch>>
}
