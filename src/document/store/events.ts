import type { Page } from '../../contract/document-service.ts'
import type { Actor, DocumentEvent, EventKind } from '../../domain/index.ts'
import type { Database } from './database.ts'
import { pageLimit } from './page.ts'

export function recordEvent(db: Database, { seq, at, actor, kind, about }: DocumentEvent): void {
  db.run(
    'INSERT INTO event VALUES (?, ?, ?, ?, ?)',
    seq,
    at,
    JSON.stringify(actor),
    kind,
    JSON.stringify(about),
  )
}

/** After `after`, oldest first. The cursor is the seq to ask after next. */
export function listEvents(
  db: Database,
  request: { readonly after: number; readonly limit?: number },
): Page<DocumentEvent> {
  const limit = pageLimit(request)
  const rows = db.all<{ seq: number; at: string; actor: string; kind: EventKind; about: string }>(
    'SELECT seq, at, actor, kind, about FROM event WHERE seq > ? ORDER BY seq LIMIT ?',
    request.after,
    limit + 1,
  )
  const items = rows.slice(0, limit).map(({ seq, at, actor, kind, about }) => ({
    seq,
    at,
    actor: JSON.parse(actor) as Actor,
    kind,
    about: JSON.parse(about) as DocumentEvent['about'],
  }))
  return { items, nextCursor: rows.length > limit ? String(items.at(-1)?.seq) : null }
}
