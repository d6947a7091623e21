import { bodyText, LIMITS, type Approval, type Reading } from '../../domain/index.ts'
import { everyApproval, writeApproval } from '../reading/approval-rows.ts'
import { asPerson } from './as-name.ts'
import { checkLine } from '../store/check-text.ts'
import type { Database } from '../store/database.ts'
import { readEdition, sourceEdition } from '../history/editions.ts'
import { tiedTo } from '../history/lineage.ts'
import type { Packed } from './lists.ts'
import { addProgress } from '../reading/progress.ts'
import { COUNT_ALL } from '../store/readings-schema.ts'
import { restate } from '../reading/reading-now.ts'
import { readingOf, readingsFrom, writeReading } from '../reading/reading-rows.ts'
import { joinSpans } from '../reading/reading-state.ts'
import { invalid } from '../store/refusal.ts'
import { requireRevision } from '../history/revisions.ts'
import { requireAlive } from '../history/structure.ts'
import { bodyAt, textVersion } from '../history/texts.ts'
import type { Transaction } from '../store/transaction.ts'

/** The first reading from a number on, its person as a name. */
export function packReading(db: Database, document: string, from: number): Packed<Reading> {
  const [row, next] = readingsFrom(db, from, 2)
  if (!row) return { item: null, next: null }
  const { number: _, version: __, source: ___, by, ...reading } = row
  return { item: { ...reading, by: asPerson(document, by) }, next: next?.number ?? null }
}

export function packApprovals(db: Database, document: string): Approval[] {
  return everyApproval(db).map((approval) => ({ ...approval, by: asPerson(document, approval.by) }))
}

/** What was read, after the texts: each reading must fit the text it is about. */
export function importReadings(tx: Transaction, readings: readonly Reading[]): void {
  const { db, document } = tx
  db.run(COUNT_ALL)
  readings.forEach((reading, k) => importReading(tx, reading, `readings[${k}]`))
  const pairs = new Set(readings.flatMap(({ pair, revision }) => tiedTo(db, pair, revision, document.head)))
  restate(tx, [...pairs])
}

function importReading({ db, document }: Transaction, reading: Reading, path: string): void {
  const { pair, edition, revision, spans, at } = reading
  readEdition(db, edition)
  requireRevision(db, revision)
  requireAlive(db, pair, revision)
  checkLine(reading.by.name, LIMITS.nameLength, 'nameLength', `${path}.by.name`)
  const text = bodyText(bodyAt(db, pair, edition, revision))
  if (spans.length === 0) invalid(`${path}.spans`, 'empty')
  spans.forEach(({ start, end }, k) => {
    const inOrder = start >= (spans[k - 1]?.end ?? 0) && start < end && end <= text.length
    if (!inOrder) invalid(`${path}.spans[${k}]`, 'out-of-range')
  })
  const version = textVersion(db, pair, edition, revision)
  const by = asPerson(document.id, reading.by)
  const source = textVersion(db, pair, sourceEdition(db).id, revision)
  const before = readingOf(db, { pair, edition, version, source, by })
  writeReading(db, {
    pair,
    edition,
    version,
    source,
    revision: Math.max(revision, before?.revision ?? 0),
    at: before && before.at > at ? before.at : at,
    by,
    spans: joinSpans(text, [...(before?.spans ?? []), ...spans]),
  })
}

/** Changes since are counted from the package's own revisions. */
export function importApprovals(
  { db, document }: Transaction,
  approvals: readonly Approval[],
  revisions: readonly { readonly editions: readonly string[] }[],
): void {
  const made = new Map<string, number[]>()
  revisions.forEach(({ editions }, k) => {
    for (const edition of editions) made.set(edition, [...(made.get(edition) ?? []), k + 1])
  })
  for (const [edition, numbers] of made) addProgress(db, edition, { revisions: numbers.length })
  approvals.forEach((approval, k) => {
    readEdition(db, approval.edition)
    if (approval.revision > document.head) invalid(`approvals[${k}].revision`, 'unknown')
    const counted = made.get(approval.edition)?.filter((number) => number <= approval.revision).length ?? 0
    writeApproval(db, {
      approval: { ...approval, by: asPerson(document.id, approval.by) },
      revisions: counted,
    })
  })
}
