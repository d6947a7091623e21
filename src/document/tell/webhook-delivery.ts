import type { Listener } from '../../catalogue/projection/index.ts'
import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { backoff, defer, finish } from '../store/outbox.ts'
import { noticeAfter, send, seqAt } from './webhooks.ts'

/** What listeners need of the catalogue. */
export interface ListenerRegistry {
  of(document: string): Promise<readonly Listener[]>
  note(listener: string, attempt: { at: string; status: number; ok: boolean }): Promise<void>
}

interface Delivery {
  readonly listener: string
  /** The newest event it was told of. */
  readonly seq: number
  readonly attempts: number
  /** Not before this, in milliseconds since 1970. */
  readonly at: number
}

/**
 * Tells every listener what happened since it was told last, each at its own
 * pace: one that does not answer is tried again later, for ever, and holds up
 * nobody. What it missed needs no room of its own: the events are there.
 */
export async function deliverToListeners(
  db: Database,
  registry: ListenerRegistry,
  now: number,
): Promise<void> {
  const { id, seq } = readDocumentRow(db)
  const listeners = await registry.of(id)
  const before = new Map(
    db.all<Delivery>('SELECT listener, seq, attempts, at FROM delivery').map((one) => [one.listener, one]),
  )
  const next = await Promise.all(
    listeners.map((listener) => {
      const last = before.get(listener.id)
      return tell(db, registry, listener, last ?? begin(db, listener), now)
    }),
  )
  db.transaction(() => {
    const known = JSON.stringify(listeners.map((listener) => listener.id))
    db.run('DELETE FROM delivery WHERE listener NOT IN (SELECT value FROM json_each(?))', known)
    for (const { listener, seq: upto, attempts, at } of next) {
      db.run('INSERT OR REPLACE INTO delivery VALUES (?, ?, ?, ?)', listener, upto, attempts, at)
    }
    const behind = next.filter((one) => one.seq < seq)
    if (behind.length > 0) defer(db, 'webhooks', Math.max(now, Math.min(...behind.map(({ at }) => at))))
    else if (readDocumentRow(db).seq === seq) finish(db, 'webhooks')
  })
}

function begin(db: Database, { id, createdAt }: Listener): Delivery {
  return { listener: id, seq: seqAt(db, createdAt), attempts: 0, at: 0 }
}

async function tell(
  db: Database,
  registry: ListenerRegistry,
  listener: Listener,
  last: Delivery,
  now: number,
): Promise<Delivery> {
  if (last.at > now) return last
  const { notice, upto } = noticeAfter(db, last.seq)
  if (!notice) return { ...last, seq: upto }
  const status = await send(listener, notice, now)
  const ok = status >= 200 && status < 300
  await registry.note(listener.id, { at: new Date(now).toISOString(), status, ok })
  return ok
    ? { ...last, seq: notice.upto, attempts: 0, at: 0 }
    : { ...last, attempts: last.attempts + 1, at: Date.now() + backoff(last.attempts) }
}
