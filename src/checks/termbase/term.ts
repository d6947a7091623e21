import type { Tier } from '../../domain/index.ts'
import type { Phrase } from '../english/phrase.ts'
import type { AvoidReason, TermEntry } from './term-entry.ts'

/** An entry ready to be matched. English phrases are compiled when its source is first met. */
export interface Term {
  readonly entry: TermEntry
  /** Its renderings are to be used, not only known: it is of an own glossary. */
  readonly binding: boolean
  readonly renderings: () => readonly Phrase[]
  readonly avoided: () => readonly AvoidedPhrase[]
}

export interface AvoidedPhrase {
  readonly phrase: Phrase
  readonly why: AvoidReason
  readonly instead: string | undefined
  readonly tier: Tier
}
