import type { Span } from '../../text/span.ts'
import { Openings } from '../chinese/openings.ts'
import type { Term } from './term.ts'

/** A way a term is written in the source: literal pieces, and how far apart they may stand. */
export interface SourcePattern {
  readonly term: Term
  readonly pieces: readonly string[]
  /** Before piece `k`: at most so many characters of the kind `between` allows. */
  readonly gaps: readonly ('comma' | 'words')[]
  /** One of its gaps is for words. */
  readonly frame: boolean
  /** Characters of all pieces: what "longest" is measured by. */
  readonly length: number
}

/** A term found in the source. The span runs from its first piece to its last. */
export interface TermMatch extends Span {
  readonly term: Term
}

const COMMAS = /^[、，,；;\s“”「」"]{0,3}$/
const COMMA_REACH = 3
const WORDS_REACH = 30
const SENTENCE_END = /[。！？!?\n]/

export function compileSource(term: Term, text: string): SourcePattern {
  const pieces: string[] = []
  const gaps: ('comma' | 'words')[] = []
  let gap: 'comma' | 'words' = 'comma'
  for (const part of text.split(/([…、，])/)) {
    if (part === '…') gap = 'words'
    else if (part === '、' || part === '，') gap = 'comma'
    else if (part) {
      pieces.push(part)
      gaps.push(gap)
    }
  }
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  return { term, pieces, gaps, frame: gaps.includes('words'), length }
}

/** Patterns by how their first piece begins, longest first. */
export type SourceIndex = Openings<SourcePattern>

export function indexSources(patterns: readonly SourcePattern[]): SourceIndex {
  // Of a gap alone there is nothing to be found.
  const longestFirst = patterns.filter(({ length }) => length > 0).toSorted((a, b) => b.length - a.length)
  return new Openings(longestFirst, ({ pieces }) => pieces[0]!)
}

/**
 * The terms of a text in order. Where two literal terms overlap, the one that
 * begins first wins, then the longer; frames with a gap claim nothing, so that
 * terms are found inside them too.
 *
 * @param folded source text in simplified characters
 */
export function findTerms(folded: string, index: SourceIndex): TermMatch[] {
  const matches: TermMatch[] = []
  let claimedTo = 0
  for (let at = 0; at < folded.length; at++) {
    const patterns = index.at(folded, at)
    if (!patterns) continue
    for (const pattern of patterns) {
      const { frame } = pattern
      if (at < claimedTo && !frame) continue
      const end = endOfMatch(folded, at, pattern)
      if (end < 0) continue
      matches.push({ term: pattern.term, start: at, end })
      if (!frame) claimedTo = end
    }
  }
  return matches
}

/** @param start where the first piece stands */
function endOfMatch(text: string, start: number, { pieces, gaps }: SourcePattern): number {
  let at = start + pieces[0]!.length
  for (let k = 1; k < pieces.length; k++) {
    const piece = pieces[k]!
    const found = text.slice(at, at + reach(gaps[k]!) + piece.length).indexOf(piece)
    if (found < 0) return -1
    const between = text.slice(at, at + found)
    if (gaps[k] === 'comma' ? !COMMAS.test(between) : !fillsGap(between, pieces[k - 1]!)) return -1
    at += found + piece.length
  }
  return at
}

/** Something stands there, in the same sentence, and the frame does not begin anew inside it. */
function fillsGap(between: string, before: string): boolean {
  return between !== '' && !SENTENCE_END.test(between) && !between.includes(before)
}

function reach(gap: 'comma' | 'words'): number {
  return gap === 'comma' ? COMMA_REACH : WORDS_REACH
}
