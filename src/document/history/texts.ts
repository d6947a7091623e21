import { weightOf, type Body } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'

/** What a pair reads in an edition at a revision: the newest text ≤ n. Empty where it has none. */
export function bodyAt(db: Database, pair: string, edition: string, revision: number): Body {
  const row = db.first<{ body: string }>(
    'SELECT body FROM text WHERE pair = ? AND edition = ? AND revision <= ? ORDER BY revision DESC LIMIT 1',
    pair,
    edition,
    revision,
  )
  return row ? (JSON.parse(row.body) as Body) : []
}

/** The revision that gave the pair the text it has at `revision`; 0 where it has none. Equal: the same text. */
export function textVersion(db: Database, pair: string, edition: string, revision: number): number {
  const row = db.first<{ revision: number }>(
    'SELECT revision FROM text WHERE pair = ? AND edition = ? AND revision <= ? ORDER BY revision DESC LIMIT 1',
    pair,
    edition,
    revision,
  )
  return row?.revision ?? 0
}

/** The pair went back to an older text between two revisions. */
export function isRestored(db: Database, pair: string, edition: string, from: number, to: number): boolean {
  const row = db.first(
    `SELECT 1 FROM text t CROSS JOIN revision r ON r.number = t.revision
     WHERE t.pair = ? AND t.edition = ? AND t.revision > ? AND t.revision <= ? AND r.restored IS NOT NULL LIMIT 1`,
    pair,
    edition,
    from,
    to,
  )
  return row !== undefined
}

export function writeBody(db: Database, pair: string, edition: string, revision: number, body: Body): void {
  db.run(
    'INSERT INTO text VALUES (?, ?, ?, ?, ?)',
    pair,
    edition,
    revision,
    JSON.stringify(body),
    body.reduce((sum, { text }) => sum + weightOf(text), 0),
  )
}

export interface TextsOfPair {
  readonly pair: string
  /** By edition; editions without a text are absent. */
  readonly texts: Readonly<Record<string, Body>>
  /** How much JSON these texts were. */
  readonly size: number
}

/**
 * The texts of some pairs at a revision, in the order given: one seek a pair
 * and edition, whatever the length of the history. Leaving the loop early
 * reads no further.
 */
export function* textsAt(
  db: Database,
  pairs: readonly string[],
  revision: number,
  edition?: string,
): Generator<TextsOfPair, void, void> {
  const rows = db.each<{ key: number; edition: string; body: string }>(
    `SELECT p.key, e.id AS edition, t.body
     FROM json_each(?1) p CROSS JOIN edition e CROSS JOIN text t
       ON t.pair = p.value AND t.edition = e.id AND t.revision = (
         SELECT n.revision FROM text n WHERE n.pair = p.value AND n.edition = e.id AND n.revision <= ?2
         ORDER BY n.revision DESC LIMIT 1)
     ${edition === undefined ? '' : 'WHERE e.id = ?3'}
     ORDER BY p.key`,
    JSON.stringify(pairs),
    revision,
    ...(edition === undefined ? [] : [edition]),
  )
  let row = rows.next()
  try {
    for (const [key, pair] of pairs.entries()) {
      const texts: Record<string, Body> = {}
      let size = 0
      for (; !row.done && row.value.key === key; row = rows.next()) {
        const body = JSON.parse(row.value.body) as Body
        if (body.length > 0) texts[row.value.edition] = body
        size += row.value.body.length
      }
      yield { pair, texts, size }
    }
  } finally {
    rows.return()
  }
}
