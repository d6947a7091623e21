/** Somebody who is told of a document's events, as the document's object needs to know it. */
export interface Listener {
  readonly id: string
  readonly url: string
  readonly secret: string
  /** What happened before is none of its business. */
  readonly createdAt: string
}

/** Those of the document and of its workspace. */
export async function listenersOf(db: D1Database, document: string): Promise<Listener[]> {
  const { results } = await db
    .prepare(
      `SELECT w.id, w.url, w.secret, w.created_at AS createdAt
       FROM document AS d CROSS JOIN webhook AS w ON w.workspace = d.workspace AND w.document IN ('', d.id)
       WHERE d.id = ?1 AND d.state IN ('creating', 'live')`,
    )
    .bind(document)
    .all<Listener>()
  return results
}

/** @param status of HTTP; 0: no answer came. */
export async function noteAttempt(
  db: D1Database,
  webhook: string,
  attempt: { readonly at: string; readonly status: number; readonly ok: boolean },
): Promise<void> {
  await db
    .prepare(
      `UPDATE webhook SET tried_at = ?2, status = ?3, failures = CASE WHEN ?4 THEN 0 ELSE failures + 1 END
       WHERE id = ?1`,
    )
    .bind(webhook, attempt.at, attempt.status, Number(attempt.ok))
    .run()
}
