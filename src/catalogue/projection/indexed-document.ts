/** What of a document is told to the index, each with its own progress. */
export type Told = 'text_seq' | 'queue_seq'

/**
 * The first statements of every delivery: the document has its row in the
 * index, unless it is gone, and its progress goes forward. Those that follow
 * write under the condition `isNewest` (?1 the document, ?2 its `seq`): all of
 * a batch is one transaction.
 */
export function enterIndex(
  db: D1Database,
  told: Told,
  document: string,
  seq: number,
): readonly D1PreparedStatement[] {
  return [
    db
      .prepare(
        `INSERT INTO indexed_document (document, workspace)
         SELECT id, workspace FROM document WHERE id = ?1 AND state IN ('creating', 'live')
         ON CONFLICT (document) DO NOTHING`,
      )
      .bind(document),
    db
      .prepare(`UPDATE indexed_document SET ${told} = ?2 WHERE document = ?1 AND ${told} < ?2`)
      .bind(document, seq),
  ]
}

/** In SQL: whether what is being told of document ?1 is as new as event ?2, the newest it was told of. */
export function isNewest(told: Told): string {
  return `i.document = ?1 AND i.${told} = ?2
    AND EXISTS (SELECT 1 FROM document AS d WHERE d.id = ?1 AND d.state IN ('creating', 'live'))`
}
