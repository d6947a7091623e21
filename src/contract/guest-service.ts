import type { Correction, GuestSettings, Result } from '../domain/index.ts'
import type { Caller } from './call.ts'

/** A guest's correction of published words. */
export interface Suggestion {
  readonly pair: string
  /** The published revision it was written for. */
  readonly revision: number
  /** The whole text of the pair as the guest would have it. */
  readonly text: string
  readonly reason?: string
  readonly name?: string
  /** An address for mail. Only editors see it, and it is in no export. */
  readonly contact?: string
}

/** How a guest who proposed a correction can be reached; null: they left no address. */
export interface GuestContact {
  readonly contact: string | null
}

/** Of a document: those who read it without an account. */
export interface GuestService {
  /** What decides whether someone without an account may enter; cheap, asked on every public read that is not cached. */
  guestSettings(): Promise<Result<GuestSettings>>

  /** Checks the guest settings itself, in the same transaction. */
  suggest(edition: string, input: Suggestion, caller: Caller): Promise<Result<Correction>>

  contact(correction: string): Promise<Result<GuestContact>>
}
