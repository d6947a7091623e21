import type { KnownTerm } from '../../../../src/checks/index.ts'

/** A rendering on the card. */
export interface Offer {
  readonly text: string
  /** 1…9, by which a key inserts it; null: the numbers have run out, or only a person can bend it into the sentence. */
  readonly number: number | null
  /** Words as they stand, not a pattern of them. */
  readonly insertable: boolean
}

export interface OfferedTerm {
  readonly term: KnownTerm
  readonly offers: readonly Offer[]
}

const NUMBERS = 9

/** The renderings of a segment's terms, counted through from 1. */
export function offersOf(terms: readonly KnownTerm[]): OfferedTerm[] {
  let next = 1
  return terms.map((term) => ({
    term,
    offers: term.renderings.map((text) => {
      const insertable = !/[…|]/.test(text)
      return { text, insertable, number: insertable && next <= NUMBERS ? next++ : null }
    }),
  }))
}
