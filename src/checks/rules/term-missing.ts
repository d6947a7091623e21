import { placeOf } from '../place-of.ts'
import type { PairView } from '../pair-view.ts'
import type { Rule } from '../rule.ts'
import type { TermEntry, TermMatch } from '../termbase/index.ts'
import { isRendered } from '../termbase/is-rendered.ts'

/** Of the termbase that comes with the program, only names have renderings that must be there. */
function isName({ pos, kind }: TermEntry): boolean {
  return pos === 'name' && (kind === 'organ' || kind === 'law')
}

/** The source has a term, and the target none of its renderings. Sure where an own glossary asks for them. */
export const termMissing: Rule = {
  id: 'term-missing',
  category: 'Terminology/Inappropriate',
  severity: 'minor',
  tier: 'precise',
  *check(pair) {
    const seen = new Set<unknown>()
    for (const match of pair.terms) {
      const { term } = match
      if (!term.binding && (pair.tier === 'precise' || !isName(term.entry))) continue
      if (seen.has(term) || term.entry.renderings.length === 0 || isInLonger(match, pair)) continue
      seen.add(term)
      if (isRendered(match, pair)) continue
      yield {
        ...placeOf(pair, match),
        source: match,
        tier: term.binding ? 'precise' : 'thorough',
        params: { term: pair.source.slice(match.start, match.end), suggestion: term.entry.renderings[0]! },
      }
    }
  },
}

/** It is part of a longer term, which is rendered as it should be: 会议 in 政治协商会议, "consultative conference". */
function isInLonger(match: TermMatch, pair: PairView): boolean {
  return pair.sourceView.longerTerms
    .get(match)!
    .some((other) => other.term !== match.term && isRendered(other, pair))
}
