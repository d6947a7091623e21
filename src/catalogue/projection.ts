import { readShare, type Document, type Visibility } from '../domain/index.ts'

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
  readonly openThreads: number
  /** 0…1 (`readShare`). */
  readonly readShare: number
  readonly visibility: Visibility
  /** When the newest event happened. */
  readonly updatedAt: string
  /** Absent where it is not known: what stands there stays. */
  readonly findings?: {
    /** Grows with every count, so that of two projections of one event the newer is told. */
    readonly counted: number
    readonly all: number
    /** Those that are major or critical. */
    readonly grave: number
  }
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
           updated_at = ?9, findings = coalesce(?10, findings), grave_findings = coalesce(?11, grave_findings),
           counted = coalesce(?12, counted),
           open_threads = ?13,
           read_share = ?14,
           state_at = CASE state WHEN 'creating' THEN ?9 ELSE state_at END,
           state = CASE state WHEN 'creating' THEN 'live' ELSE state END
       WHERE id = ?1 AND (seq < ?2 OR (seq = ?2 AND counted < ?12)) AND state <> 'deleted'`,
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
      projection.findings?.all ?? null,
      projection.findings?.grave ?? null,
      projection.findings?.counted ?? null,
      projection.openThreads,
      projection.readShare,
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
    openThreads: document.openThreads,
    readShare: readShare(document),
    visibility: document.visibility,
    updatedAt,
  }
}
