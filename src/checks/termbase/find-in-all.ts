import type { Span } from '../../text/span.ts'
import { foldHan } from '../../text/han/index.ts'
import { firstWhere } from '../english/words.ts'
import type { TermMatch } from './term-source.ts'
import { sourcesOf, type Termbase } from './termbase.ts'

/**
 * Terms of several termbases, the glossaries that people keep before the
 * termbase that comes with the program: where one of theirs says how words are
 * rendered, later ones say nothing of the same words. A longer term around them
 * is a term of its own and stays.
 *
 * 1. own 座谈会, built-in 座谈会: the own one
 * 2. own 会议, built-in 政治协商会议: both, the one inside the other
 * 3. own 政治协商会议, built-in 会议: the own one
 */
export function findInAll(source: string, termbases: readonly Termbase[]): TermMatch[] {
  const found: TermMatch[] = []
  for (const termbase of termbases) {
    const taken = found
      .filter(({ term }) => term.binding && term.entry.renderings.length > 0)
      .toSorted((a, b) => a.start - b.start)
    const longest = taken.reduce((most, { start, end }) => Math.max(most, end - start), 0)
    for (const match of termbase.find(source)) {
      const near = taken.slice(
        firstWhere(taken, ({ start }) => start > match.start - longest),
        firstWhere(taken, ({ start }) => start >= match.end),
      )
      if (!near.some((own) => covers(own, match) || (covers(match, own) && isSame(match, own))))
        found.push(match)
    }
  }
  return found
}

/** For each of some matches the longer ones that hold it. */
export function longerAround(matches: readonly TermMatch[]): Map<TermMatch, readonly TermMatch[]> {
  let open: TermMatch[] = []
  return new Map(
    matches
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
      .map((match) => {
        open = open.filter(({ end }) => end > match.start)
        const around = open.filter((other) => covers(other, match) && isLonger(other, match))
        open.push(match)
        return [match, around]
      }),
  )
}

/** One of the spellings of a term is the other's: 工作座谈会 is an entry of 座谈会. */
function isSame(match: TermMatch, own: TermMatch): boolean {
  const sources = sourcesOf(own.term.entry).map(foldHan)
  return sourcesOf(match.term.entry).some((source) => sources.includes(foldHan(source)))
}

/** The words of one are all within the other's, which may be the same. */
function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function isLonger(a: Span, b: Span): boolean {
  return a.end - a.start > b.end - b.start
}
