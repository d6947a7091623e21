import type { Listener } from '../../catalogue/projection/index.ts'
import type { DocumentEvent, QueueItem } from '../../domain/index.ts'
import { selectCorrections } from '../corrections/correction-rows.ts'
import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { TELLS_LISTENERS } from '../store/event-tasks.ts'
import { listEvents } from '../store/events.ts'
import { correctionsIn, waitingCorrection } from './queue-news.ts'

/** What goes to a listener in one request. */
export interface Notice {
  /** The same for every attempt: a listener that heard it already can tell. */
  readonly id: string
  readonly body: string
  /** The newest event it tells of. */
  readonly upto: number
}

const EVENTS_AT_ONCE = 50
/** Of the corrections of a batch, this many are told in full; the rest by their ids. */
const CORRECTIONS_AT_ONCE = 20

/** null: nothing happened after `seq` that listeners are told of. `upto`: how far was looked. */
export function noticeAfter(
  db: Database,
  seq: number,
): { readonly notice: Notice | null; readonly upto: number } {
  const { items } = listEvents(db, { after: seq, limit: EVENTS_AT_ONCE })
  const upto = items.at(-1)?.seq ?? seq
  const told = items.filter(({ kind }) => TELLS_LISTENERS.test(kind))
  if (told.length === 0) return { notice: null, upto }
  const { id, title } = readDocumentRow(db)
  const data = { document: { id, title }, events: told.map((event) => toldEvent(db, event)) }
  const body = JSON.stringify({ type: 'document.events', timestamp: told.at(-1)!.at, data })
  return { notice: { id: `${id}-${told.at(-1)!.seq}`, body, upto }, upto }
}

function toldEvent(
  db: Database,
  event: DocumentEvent,
): DocumentEvent & { corrections?: readonly QueueItem[] } {
  const numbers = correctionsIn(event).slice(0, CORRECTIONS_AT_ONCE)
  if (numbers.length === 0) return event
  const rows = selectCorrections(
    db,
    'WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number',
    JSON.stringify(numbers),
  )
  return {
    ...event,
    corrections: rows.filter(({ open }) => open).map((row) => waitingCorrection(db, row).item),
  }
}

/** The newest event before a listener was there. */
export function seqAt(db: Database, at: string): number {
  return (
    db.first<{ seq: number }>('SELECT seq FROM event WHERE at < ? ORDER BY seq DESC LIMIT 1', at)?.seq ?? 0
  )
}

const PATIENCE_MS = 5_000

/**
 * Sends a notice, signed as https://www.standardwebhooks.com wants it, so that
 * its libraries verify it: HMAC-SHA-256 over id, time and body. Redirects are
 * not followed, and of the answer only the status counts.
 *
 * @returns the status; 0: no answer came in time.
 */
export async function send({ url, secret }: Listener, { id, body }: Notice, now: number): Promise<number> {
  const timestamp = String(Math.floor(now / 1000))
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Duizhao-Webhook',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${await signature(secret, `${id}.${timestamp}.${body}`)}`,
      },
    })
    await response.body?.cancel()
    return response.status
  } catch {
    return 0
  }
}

/** @param secret `whsec_` and the key in Base64. */
async function signature(secret: string, text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (character) => character.charCodeAt(0))
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))
  return btoa(String.fromCharCode(...new Uint8Array(signed)))
}
