import type { PartOfSpeech } from '../../domain/index.ts'
import type { Span } from '../../text/span.ts'
import { findInAll } from './find-in-all.ts'
import { avoidedIn, type TermKind } from './term-entry.ts'
import type { Term } from './term.ts'
import type { Termbase } from './termbase.ts'

/** What a reader is told of a term. */
export interface KnownTerm {
  /** The first of its spellings. */
  readonly source: string
  /** Of a glossary that people keep; else of the termbase that comes with the program. */
  readonly own: boolean
  /** Renderings to use, best first; `…` and `|` as termbase entries have them. */
  readonly renderings: readonly string[]
  readonly avoided: readonly string[]
  readonly pos: PartOfSpeech
  /** Of built-in ones. */
  readonly kind?: TermKind
  readonly note?: string
}

export interface TermPlace extends Span {
  /** Which of `terms`. */
  readonly term: number
}

export interface TermsInText {
  /** Each once. */
  readonly terms: readonly KnownTerm[]
  /** A list a text, in its order; of terms that overlap the longer come first. */
  readonly places: readonly (readonly TermPlace[])[]
}

/** The terms of some source texts, for marking and showing them. */
export function termsInTexts(sources: readonly string[], termbases: readonly Termbase[]): TermsInText {
  const numbers = new Map<Term, number>()
  const places = sources.map((source) =>
    findInAll(source, termbases)
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
      .map(({ term, start, end }): TermPlace => {
        const number = numbers.get(term) ?? numbers.size
        numbers.set(term, number)
        return { term: number, start, end }
      }),
  )
  return { terms: [...numbers.keys()].map(knownTerm), places }
}

export function knownTerm({ entry, binding }: Term): KnownTerm {
  const { source, renderings, pos, kind, note } = entry
  return {
    source: typeof source === 'string' ? source : source[0]!,
    own: binding,
    renderings,
    avoided: avoidedIn(entry).map(({ text }) => text),
    pos,
    ...(!binding && { kind }),
    ...(note !== undefined && { note }),
  }
}
