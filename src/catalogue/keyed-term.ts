import type { Actor, TermContent } from '../domain/index.ts'

/** A term with its source as it is compared: in simplified characters. */
export interface KeyedTerm {
  readonly source: string
  readonly content: TermContent
}

export interface Writer {
  readonly author: Actor
  /** ISO 8601 UTC. */
  readonly at: string
}
