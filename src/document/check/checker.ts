import type { CheckedPair, FindingAt, LookedAt, PlacedSighting } from '../../checks/index.ts'
import type { Sums } from '../../checks/sums.ts'
import type { Lexicon } from '../../text/align/index.ts'
import { siteLexicon } from './site-lexicon.ts'
import type { Languages } from './languages.ts'
import { loadChecks } from './load-checks.ts'
import type { OwnTerms } from './own-terms.ts'

/** The checks as the browser runs them, with the same word list and the same terms: the same text gives the same findings. */
export interface Checker {
  look(pair: CheckedPair): LookedAt
  /** @param sightings all of one subject, in the order of the text. */
  compare(rule: string, sightings: readonly PlacedSighting[]): readonly FindingAt[]
  /** The verdict of a rule on a text whose pairs come to so much. */
  holds(rule: string, sums: Sums): boolean
}

/**
 * Loads what a check goes by: the rules, and the word list of each pair of languages.
 *
 * @param own the glossaries that count in the document, read before.
 */
export async function loadChecker(
  assets: Fetcher,
  languages: readonly Languages[],
  own: Pick<OwnTerms, 'of'>,
): Promise<Checker> {
  const { compareSightings, lookAtPair, verdictHolds } = await loadChecks()
  const nameOf = ({ sourceLang, targetLang }: Languages) => `${sourceLang} ${targetLang}`
  const lexicons = new Map<string, Lexicon | undefined>()
  // One after the other: what differs in its script goes by the same word list, which is read once.
  for (const one of languages) {
    lexicons.set(nameOf(one), await siteLexicon(assets, one.sourceLang, one.targetLang))
  }
  return {
    look(pair) {
      const lexicon = lexicons.get(nameOf(pair))
      const termbase = own.of(pair)
      return lookAtPair(pair, { termbases: termbase ? [termbase] : [], ...(lexicon && { lexicon }) })
    },
    compare: (rule, sightings) => compareSightings(rule, sightings),
    holds: verdictHolds,
  }
}
