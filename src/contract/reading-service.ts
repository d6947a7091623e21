import type { Approval, PairReading, Progress, Result, Stretch } from '../domain/index.ts'
import type { Caller, Page, PageRequest } from './call.ts'

/** Words of an edition, as they stood at `base`. */
export interface StretchesRequest {
  /** The revision the reader saw. */
  readonly base: number
  readonly stretches: readonly Stretch[]
}

export interface ReadingsRequest extends PageRequest {
  /** Only what changed after this event; absent: everything. Without effect beside a cursor. */
  readonly since?: number
}

/** What was read and found good, and what was approved. */
export interface ReadingService {
  /** Pairs of which anything was read, in the order of the last change to what is known of them. */
  readings(edition: string, request: ReadingsRequest): Promise<Result<Page<PairReading>>>
  /** "Read and found good": a fact about the words at `base`, whatever was written since. */
  confirm(edition: string, input: StretchesRequest, caller: Caller): Promise<Result<Progress>>
  /** Takes the caller's own word back. */
  takeBack(edition: string, input: StretchesRequest, caller: Caller): Promise<Result<Progress>>
  /** Stands for an edition at a revision; the answer counts what is still open. */
  approve(edition: string, revision: number, caller: Caller): Promise<Result<Approval>>
  /** Takes the caller's own approval back. */
  withdrawApproval(edition: string, revision: number, caller: Caller): Promise<Result<null>>
}
