import type { Actor } from './actor.ts'
import { LIMITS } from './limits.ts'

/** `phrase` and `clause` are what no single word's class fits. */
export const PARTS_OF_SPEECH = ['noun', 'verb', 'adjective', 'adverb', 'name', 'phrase', 'clause'] as const

export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number]

/** From what is to be used to what is not. */
export const TERM_STATUSES = ['approved', 'admitted', 'forbidden'] as const

export type TermStatus = (typeof TERM_STATUSES)[number]

/** What a glossary says of one expression. Texts are trimmed; no rendering stands in it twice. */
export interface TermContent {
  readonly source: string
  /** Renderings to use, best first. */
  readonly approved: readonly string[]
  /** Renderings that may be used. */
  readonly admitted: readonly string[]
  readonly forbidden: readonly string[]
  readonly pos?: PartOfSpeech
  readonly note?: string
}

/** A term of a glossary that people keep: of the workspace, or of one document. */
export interface GlossaryTerm extends TermContent {
  readonly id: string
  /** Counts from 1; a change names the one it was made on. */
  readonly version: number
  /** Who said so last, and when. */
  readonly author: Actor
  readonly at: string
}

/** A term as it counts in a document, and whose it is: the document's own hides the workspace's of the same source. */
export interface ActiveTerm extends TermContent {
  readonly id: string
  readonly version: number
  readonly of: 'document' | 'workspace'
}

/** One thing that was done to a glossary. */
export interface TermChange {
  readonly number: number
  readonly term: string
  readonly at: string
  readonly author: Actor
  /** null: it was new. */
  readonly before: TermContent | null
  /** null: it was taken out. */
  readonly after: TermContent | null
}

/** A glossary inside a document's package. */
export interface PackagedGlossary {
  /** Primary language subtags, such as `zh` and `en`. */
  readonly from: string
  readonly to: string
  readonly terms: readonly (TermContent & { readonly author: Actor; readonly at: string })[]
}

/** Why a term cannot be kept. */
export type TermProblem =
  | 'no-source'
  | 'no-rendering'
  /** A source or rendering without a letter or digit, or of more than one line; a `|` in a rendering, where it parts two. */
  | 'not-a-term'
  | 'too-long'
  | 'too-many-renderings'
  | 'bad-character'

/** What no file of any format can hold: control characters but tab and line break, halves of characters, non-characters. */
// eslint-disable-next-line no-control-regex
const BAD_CHARACTER = /[\0-\x08\v\f\x0e-\x1f\x7f\p{Cs}\ufffe\uffff]/u
const SAYS_SOMETHING = /[\p{L}\p{N}]/u
const LINE_BREAK = /[\r\n\t]/

/** Trims, and counts a rendering once, where it stands first. */
export function tidyTerm(term: TermContent): TermContent {
  const seen = new Set<string>()
  const own = (renderings: readonly string[]) =>
    renderings
      .map((rendering) => rendering.trim())
      .filter((rendering) => rendering !== '' && !seen.has(rendering) && seen.add(rendering))
  const note = term.note?.trim()
  return {
    source: term.source.trim(),
    approved: own(term.approved),
    admitted: own(term.admitted),
    forbidden: own(term.forbidden),
    ...(term.pos && { pos: term.pos }),
    ...(note && { note }),
  }
}

/** @param term tidy; null: nothing is wrong with it */
export function termProblem({
  source,
  approved,
  admitted,
  forbidden,
  note = '',
}: TermContent): TermProblem | null {
  const renderings = [...approved, ...admitted, ...forbidden]
  if (source === '') return 'no-source'
  if (renderings.length === 0) return 'no-rendering'
  if ([source, note, ...renderings].some((text) => BAD_CHARACTER.test(text))) return 'bad-character'
  if ([source, ...renderings].some((text) => !SAYS_SOMETHING.test(text) || LINE_BREAK.test(text)))
    return 'not-a-term'
  if (renderings.some((text) => text.includes('|'))) return 'not-a-term'
  if (renderings.length > LIMITS.renderings) return 'too-many-renderings'
  const tooLong =
    note.length > LIMITS.reasonLength ||
    [source, ...renderings].some((text) => text.length > LIMITS.termLength)
  return tooLong ? 'too-long' : null
}

export function sameTerm(a: TermContent, b: TermContent): boolean {
  return termJson(a) === termJson(b)
}

/** The fields in one order, so that equal terms are equal texts. */
export function termJson({ source, approved, admitted, forbidden, pos, note }: TermContent): string {
  return JSON.stringify({ source, approved, admitted, forbidden, pos, note })
}

/** BCP 47 → the language alone: glossaries are kept for "zh" and "en", not for each way of writing them. */
export function primaryLanguage(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase()
}
