import type { CheckedPair, Finding, TermEntry } from '../../checks/index.ts'
import { siteLexicon } from '../site-lexicon.ts'

/** The checks as the browser runs them, with the same word list: the same pair gives the same findings. */
export type Checker = (pair: CheckedPair) => readonly Finding[]

/** Two languages texts are checked between. */
export type Languages = Pick<CheckedPair, 'sourceLang' | 'targetLang'>

/**
 * Rules and termbase are evaluated when something is checked, not when the
 * Worker starts.
 *
 * @param ownTerms of the document's own glossaries: their renderings are asked for.
 */
export async function loadChecker(
  assets: Fetcher,
  languages: readonly Languages[],
  ownTerms: readonly TermEntry[] = [],
): Promise<Checker> {
  const { checkPair, makeTermbase } = await import('../../checks/index.ts')
  const termbases = ownTerms.length > 0 ? [makeTermbase(ownTerms, true)] : []
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
    return checkPair(pair, { termbases, ...(lexicon && { lexicon }) })
  }
}
