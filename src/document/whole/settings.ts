import type { SettingsChange } from '../../contract/document-service.ts'
import { guestMayRead, type Document } from '../../domain/index.ts'
import { noteCounted } from '../check/checking-row.ts'
import { checkTitle } from './create.ts'
import { viewDocument } from './view-document.ts'
import { addEdition } from '../history/editions.ts'
import { invalid } from '../store/refusal.ts'
import { checkedRules } from '../corrections/review-rules.ts'
import type { Transaction } from '../store/transaction.ts'

/** What is not named stays. */
export function changeSettings(tx: Transaction, input: SettingsChange): Document {
  const { title, visibility, guestsMaySuggest, addEdition: edition, rules } = input
  const { document } = tx
  if (title !== undefined) {
    checkTitle(title)
    document.title = title
  }
  if (visibility !== undefined) document.visibility = visibility
  if (guestsMaySuggest !== undefined) document.guestsMaySuggest = guestsMaySuggest
  if (rules) {
    document.rules = checkedRules({ ...document.rules, ...rules }, 'rules')
    if (rules.mutedRules) noteCounted(tx.db)
  }
  if (edition) addEdition(tx.db, edition, 'addEdition')
  const changed = Object.entries(input).flatMap(([key, value]) => (value === undefined ? [] : [key]))
  if (changed.length === 0) invalid('', 'no-change')
  tx.event('document.changed', {
    settings: changed,
    ...(edition ? { edition: edition.id } : {}),
    public: guestMayRead(document) ? 1 : 0,
  })
  return viewDocument(tx.db, document)
}
