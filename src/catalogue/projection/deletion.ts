import { forgetQueue } from './queue.ts'
import { forgetTexts } from './texts.ts'

/** From here on no member finds it, whatever becomes of the rest. */
export async function beginDeletion(db: D1Database, document: string, now: string): Promise<void> {
  await db
    .prepare(
      "UPDATE document SET state = 'deleting', state_at = ?2 WHERE id = ?1 AND state IN ('creating', 'live')",
    )
    .bind(document, now)
    .run()
}

/** The row stays as a gravestone, without a word of the document: a late retry of its creation finds that it is gone. */
export async function finishDeletion(db: D1Database, document: string, now: string): Promise<void> {
  await forgetTexts(db, document)
  await forgetQueue(db, document)
  await db.batch([
    db
      .prepare("UPDATE document SET state = 'deleted', state_at = ?2, title = '', langs = '[]' WHERE id = ?1")
      .bind(document, now),
    db.prepare("DELETE FROM feed WHERE document = ?1 AND document > ''").bind(document),
    db
      .prepare(
        'DELETE FROM webhook WHERE document = ?1 AND workspace = (SELECT workspace FROM document WHERE id = ?1)',
      )
      .bind(document),
    db
      .prepare(
        'DELETE FROM membership WHERE document = ?1 AND workspace = (SELECT workspace FROM document WHERE id = ?1)',
      )
      .bind(document),
    db.prepare("DELETE FROM glossary WHERE document = ?1 AND document <> ''").bind(document),
  ])
}

/** All of it, for the object that is gone; most often the request that deleted it did so already. */
export async function forgetDocument(db: D1Database, document: string, now: string): Promise<void> {
  const kept = await db
    .prepare("SELECT 1 FROM document WHERE id = ? AND state <> 'deleted'")
    .bind(document)
    .first()
  if (kept === null) return
  await beginDeletion(db, document, now)
  await finishDeletion(db, document, now)
}
