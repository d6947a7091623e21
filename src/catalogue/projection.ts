import type { Document, Visibility } from '../domain/index.ts'

/** What the list of documents shows of one: facts whose authority is the document's own object. */
export interface DocumentProjection {
  readonly id: string
  /** The newest event it tells of. */
  readonly seq: number
  readonly title: string
  /** BCP 47, the source first. */
  readonly langs: readonly string[]
  readonly head: number
  readonly pairs: number
  readonly openCorrections: number
  readonly visibility: Visibility
  /** When the newest event happened. */
  readonly updatedAt: string
}

/**
 * Writes a projection, only ever forward: one that is older than what stands
 * there changes nothing, so that deliveries may repeat and overtake each other.
 * The row must exist (the registry makes it before the object); a deleted
 * document stays deleted. Throws when D1 does not answer.
 */
export async function projectDocument(db: D1Database, projection: DocumentProjection): Promise<void> {
  await db
    .prepare(
      `UPDATE document
       SET seq = ?2, title = ?3, langs = ?4, head = ?5, pairs = ?6, open_corrections = ?7, visibility = ?8,
           updated_at = ?9,
           state_at = CASE state WHEN 'creating' THEN ?9 ELSE state_at END,
           state = CASE state WHEN 'creating' THEN 'live' ELSE state END
       WHERE id = ?1 AND seq < ?2 AND state <> 'deleted'`,
    )
    .bind(
      projection.id,
      projection.seq,
      projection.title,
      JSON.stringify(projection.langs),
      projection.head,
      projection.pairs,
      projection.openCorrections,
      projection.visibility,
      projection.updatedAt,
    )
    .run()
}

export function projectionOf(document: Document, updatedAt: string): DocumentProjection {
  const source = document.editions.filter((edition) => edition.role === 'source')
  const others = document.editions.filter((edition) => edition.role !== 'source')
  return {
    id: document.id,
    seq: document.seq,
    title: document.title,
    langs: [...source, ...others].map((edition) => edition.lang),
    head: document.head,
    pairs: document.pairs,
    openCorrections: document.openCorrections,
    visibility: document.visibility,
    updatedAt,
  }
}
