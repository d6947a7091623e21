import type { QueueItem } from '../../domain/index.ts'
import { scopeTerm } from '../scope-terms.ts'
import { enterIndex, isNewest } from './indexed-document.ts'

/** Something that waits, with the words and the people it is found by. */
export interface WaitingItem {
  readonly item: QueueItem
  /** Its terms, as src/text/search makes them, with spaces between. */
  readonly words: string
  /** Ids of members. */
  readonly mentions: readonly string[]
}

/** A thing of the queue as it is now; `waiting` null: it waits no longer. */
export interface QueueNews {
  readonly kind: QueueItem['kind']
  readonly id: string
  readonly waiting: WaitingItem | null
}

/**
 * Tells what of a document waits now and what does not any more, only ever
 * forward, like `indexTexts`. An item keeps its place when it changes.
 */
export async function tellQueue(
  db: D1Database,
  document: string,
  seq: number,
  news: readonly QueueNews[],
): Promise<void> {
  const open = JSON.stringify(
    news.flatMap(({ kind, id, waiting }) =>
      waiting
        ? [{ kind, id, view: JSON.stringify(waiting.item), scope: scopeOf(waiting), words: waiting.words }]
        : [],
    ),
  )
  const closed = JSON.stringify(
    news.filter(({ waiting }) => waiting === null).map(({ kind, id }) => ({ kind, id })),
  )
  const here = `indexed_document AS i CROSS JOIN json_each(?3) AS row`
  const row = `queue_item AS q ON q.document = i.document AND q.kind = row.value ->> 'kind' AND q.item = row.value ->> 'id'`
  const statement = (sql: string, list: string) => db.prepare(sql).bind(document, seq, list)
  const gone = `SELECT q.id FROM ${here} CROSS JOIN ${row} WHERE ${isNewest('queue_seq')}`
  await db.batch([
    ...enterIndex(db, 'queue_seq', document, seq),
    statement(
      `INSERT INTO queue_item (document, workspace, kind, item, view)
       SELECT i.document, i.workspace, row.value ->> 'kind', row.value ->> 'id', row.value ->> 'view'
       FROM ${here} WHERE ${isNewest('queue_seq')} ORDER BY row.key
       ON CONFLICT (document, kind, item) DO UPDATE SET view = excluded.view`,
      open,
    ),
    statement(
      `INSERT OR REPLACE INTO queue_index (rowid, scope, words)
       SELECT q.id, 'w' || i.workspace || ' d' || i.document || ' ' || (row.value ->> 'scope'), row.value ->> 'words'
       FROM ${here} CROSS JOIN ${row} WHERE ${isNewest('queue_seq')}`,
      open,
    ),
    statement(`DELETE FROM queue_index WHERE rowid IN (${gone})`, closed),
    statement(`DELETE FROM queue_item WHERE id IN (${gone})`, closed),
  ])
}

/** Takes everything of a document out of the queue. */
export async function forgetQueue(db: D1Database, document: string): Promise<void> {
  const all = 'SELECT id FROM queue_item WHERE document = ?1'
  await db.batch([
    db.prepare(`DELETE FROM queue_index WHERE rowid IN (${all})`).bind(document),
    db.prepare(`DELETE FROM queue_item WHERE id IN (${all})`).bind(document),
    db.prepare('DELETE FROM indexed_document WHERE document = ?1').bind(document),
  ])
}

function scopeOf({ item, mentions }: WaitingItem): string {
  const { kind, lang, author, category } = item
  return [
    scopeTerm.kind(kind),
    scopeTerm.language(lang),
    scopeTerm.name(author.name),
    ...(author.kind === 'member' && author.id !== undefined ? [scopeTerm.member(author.id)] : []),
    ...(category === undefined ? [] : [scopeTerm.category(category)]),
    ...mentions.map(scopeTerm.mentioned),
  ].join(' ')
}
