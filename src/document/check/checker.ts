import type { CheckedPair, Finding } from '../../checks/index.ts'
import { siteLexicon } from '../site-lexicon.ts'
import type { OwnTerms } from './own-terms.ts'

/** The checks as the browser runs them, with the same word list and the same terms: the same pair gives the same findings. */
export type Checker = (pair: CheckedPair) => readonly Finding[]

/** Two languages texts are checked between. */
export type Languages = Pick<CheckedPair, 'sourceLang' | 'targetLang'>

/**
 * Rules and termbase are evaluated when something is checked, not when the
 * Worker starts.
 */
export async function loadChecker(
  assets: Fetcher,
  languages: readonly Languages[],
  own: Pick<OwnTerms, 'of'>,
): Promise<Checker> {
  const { checkPair } = await import('../../checks/index.ts')
  const nameOf = ({ sourceLang, targetLang }: Languages) => `${sourceLang} ${targetLang}`
  const lexicons = new Map(
    await Promise.all(
      languages.map(
        async (one) => [nameOf(one), await siteLexicon(assets, one.sourceLang, one.targetLang)] as const,
      ),
    ),
  )
  return (pair) => {
    const lexicon = lexicons.get(nameOf(pair))
    const termbase = own.of(pair)
    return checkPair(pair, { termbases: termbase ? [termbase] : [], ...(lexicon && { lexicon }) })
  }
}
