import type { CheckedPair } from '../../checks/index.ts'
import type { Database } from '../store/database.ts'
import { listEditions } from '../history/editions.ts'

/** Two languages texts are checked between. */
export type Languages = Pick<CheckedPair, 'sourceLang' | 'targetLang'>

/** The languages the checks of this document need. */
export function checkedLanguages(db: Database): Languages[] {
  const [source, ...translations] = listEditions(db)
  return source ? translations.map(({ lang }) => ({ sourceLang: source.lang, targetLang: lang })) : []
}
