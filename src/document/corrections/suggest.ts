import type { Suggestion } from '../../contract/guest-service.ts'
import type { Correction } from '../../domain/index.ts'
import { guestMaySuggest, LIMITS } from '../../domain/index.ts'
import { checkName } from '../store/check-text.ts'
import { checkContact } from './contacts.ts'
import { propose } from './propose.ts'
import { refuse } from '../store/refusal.ts'
import type { Transaction } from '../store/transaction.ts'
import { publishedRevision, requireVersion } from '../history/versions.ts'

const DEFAULT_PER_DAY = 200
const DAY = 24 * 60 * 60_000

/** @throws on a setting that is no number: a mistake of whoever runs the installation. */
export function suggestionsPerDay(setting: string | undefined): number {
  const perDay = setting === undefined ? DEFAULT_PER_DAY : Number(setting)
  if (!Number.isInteger(perDay) || perDay < 0) {
    throw new Error(`GUEST_SUGGESTIONS_PER_DAY must be a whole number, not "${setting}".`)
  }
  return perDay
}

/** A correction by somebody without an account, of words that are public. */
export function suggest(
  tx: Transaction,
  edition: string,
  { pair, revision, text, reason, name = tx.actor.name, contact }: Suggestion,
  perDay: number,
): Correction {
  if (!guestMaySuggest(tx.document)) refuse({ code: 'FORBIDDEN', action: 'publication.suggest' })
  if (revision !== publishedRevision(tx.db, edition)) requireVersion(tx.db, edition, revision)
  checkName(name, LIMITS.nameLength, 'nameLength', 'name')
  if (contact !== undefined) checkContact(contact)
  spend(tx, perDay)
  const input = { base: revision, pair, edition, text, ...(reason === undefined ? {} : { reason }) }
  return propose(tx, input, { kind: 'guest', name: name.trim() }, contact)
}

/** The document's quota of the day (UTC): rate limits at the edge are a courtesy, this one is kept. */
function spend(tx: Transaction, perDay: number): void {
  const day = tx.at.slice(0, 10)
  const used = tx.db.first<{ used: number }>('SELECT used FROM guest_quota WHERE day = ?', day)?.used ?? 0
  if (used >= perDay) {
    const now = Date.parse(tx.at)
    refuse({ code: 'RATE_LIMITED', retryAfterSeconds: Math.ceil((DAY - (now % DAY)) / 1000) })
  }
  tx.db.run('DELETE FROM guest_quota WHERE day < ?', day)
  tx.db.run('INSERT INTO guest_quota VALUES (?, 1) ON CONFLICT (day) DO UPDATE SET used = used + 1', day)
}
