import type { Caller } from '../../contract/document-service.ts'
import type { Database } from './database.ts'
import { refuse } from './refusal.ts'
import type { Transaction } from './transaction.ts'

/** How long a retry is recognised: a browser sends what was never answered when its document is opened next. */
const KEPT = 30 * 24 * 60 * 60_000

/** A write that may come again. */
export interface Attempt {
  readonly principal: string
  readonly route: string
  readonly key: string
  /** SHA-256 of what was asked, in hex. */
  readonly request: string
}

/** null for a write without a key: every such call counts. */
export async function attemptOf(
  { actor, idempotencyKey: key }: Caller,
  route: string,
  input: unknown,
): Promise<Attempt | null> {
  if (key === undefined) return null
  const bytes = new TextEncoder().encode(JSON.stringify(input))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return {
    principal: `${actor.kind} ${actor.id ?? ''}`,
    route,
    key,
    request: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  }
}

/**
 * The answer to the first of these attempts, if there was one.
 * @throws a refusal KEY_REUSED when it asked for something else.
 */
export function earlierAnswer(
  db: Database,
  { principal, route, key, request }: Attempt,
): { answer: string } | null {
  const row = db.first<{ request: string; answer: string }>(
    'SELECT request, answer FROM idempotency WHERE principal = ? AND route = ? AND key = ?',
    principal,
    route,
    key,
  )
  if (row && row.request !== request) refuse({ code: 'KEY_REUSED' })
  return row ?? null
}

/** In the same transaction as the write: either both are there after a crash or neither. */
export function keepAnswer(
  tx: Transaction,
  { principal, route, key, request }: Attempt,
  answer: unknown,
): void {
  const at = Date.parse(tx.at)
  tx.db.run('DELETE FROM idempotency WHERE at < ?', at - KEPT)
  tx.db.run(
    'INSERT INTO idempotency VALUES (?, ?, ?, ?, ?, ?)',
    principal,
    route,
    key,
    request,
    JSON.stringify(answer),
    at,
  )
}
