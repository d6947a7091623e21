import type { Actor, Reading } from '../../domain/index.ts'
import type { Span } from '../../text/span.ts'
import type { Database } from '../store/database.ts'

/** A row of `reading`. */
export interface ReadingRow extends Reading {
  /** The revision that gave the pair the text that was read. */
  readonly version: number
  /** The revision that gave the pair the source it was read beside. */
  readonly source: number
}

/** As many readings of one pair as are looked at: the newest. Who reads on and on adds none to these. */
const LOOKED_AT = 40

const COLUMNS = 'r.pair, r.edition, r.version, r.source, r.revision, r.at, r.by, r.spans'

/** Of some pairs, the newest first. */
export function selectReadings(db: Database, pairs: readonly string[]): ReadingRow[] {
  const rows = db.all<Stored>(
    `SELECT ${COLUMNS} FROM json_each(?) p CROSS JOIN reading r ON r.pair = p.value
     ORDER BY r.revision DESC, r.at DESC LIMIT ${LOOKED_AT * pairs.length}`,
    JSON.stringify(pairs),
  )
  return rows.map(unpack)
}

/** What one person read of a pair while it had one and the same text beside one and the same source. */
export function readingOf(
  db: Database,
  { pair, edition, version, source, by }: Pick<ReadingRow, 'pair' | 'edition' | 'version' | 'source' | 'by'>,
): ReadingRow | undefined {
  const row = db.first<Stored>(
    `SELECT ${COLUMNS} FROM reading r WHERE pair = ? AND edition = ? AND version = ? AND source = ? AND person = ?`,
    pair,
    edition,
    version,
    source,
    personKey(by),
  )
  return row && unpack(row)
}

/** In the order in which they were first made, from a number on. */
export function readingsFrom(db: Database, number: number, limit: number): NumberedReading[] {
  const rows = db.all<Stored & { number: number }>(
    `SELECT number, ${COLUMNS} FROM reading r WHERE number >= ? ORDER BY number LIMIT ?`,
    number,
    limit,
  )
  return rows.map((row) => ({ ...unpack(row), number: row.number }))
}

export interface NumberedReading extends ReadingRow {
  readonly number: number
}

/** Without a span nothing was read: the row goes. */
export function writeReading(db: Database, row: ReadingRow): void {
  const { pair, edition, version, source, revision, at, by, spans } = row
  const key = [pair, edition, version, source, personKey(by)] as const
  if (spans.length === 0) {
    db.run(
      'DELETE FROM reading WHERE pair = ? AND edition = ? AND version = ? AND source = ? AND person = ?',
      ...key,
    )
    return
  }
  db.run(
    `INSERT INTO reading (pair, edition, version, source, person, revision, at, by, spans)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (pair, edition, version, source, person)
     DO UPDATE SET revision = excluded.revision, at = excluded.at, by = excluded.by, spans = excluded.spans`,
    ...key,
    revision,
    at,
    JSON.stringify(by),
    JSON.stringify(spans.map(({ start, end }) => [start, end])),
  )
}

export function isSamePerson(one: Actor, other: Actor): boolean {
  return personKey(one) === personKey(other)
}

/** Two people of one name are one where names are all that is known of them: in what came from an older package. */
export function personKey({ kind, id, name }: Actor): string {
  return `${kind} ${id ?? name}`
}

interface Stored extends Omit<ReadingRow, 'by' | 'spans'> {
  readonly by: string
  readonly spans: string
}

function unpack({ by, spans, ...row }: Stored): ReadingRow {
  const parsed = JSON.parse(spans) as [number, number][]
  return { ...row, by: JSON.parse(by) as Actor, spans: parsed.map(([start, end]): Span => ({ start, end })) }
}
