import type { Page } from '../../contract/document-service.ts'
import type { ReadingsRequest, StretchesRequest } from '../../contract/reading-service.ts'
import { bodyText, LIMITS, type PairReading, type Progress, type Stretch } from '../../domain/index.ts'
import { subtract } from '../../text/diff/index.ts'
import type { Span } from '../../text/span.ts'
import { splitsPair } from '../../text/surrogates.ts'
import { carryReading } from './carry-reading.ts'
import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { readEdition, sourceEdition } from '../history/editions.ts'
import { tiedTo } from '../history/lineage.ts'
import { cutPage, pageLimit, readCursor } from '../store/page.ts'
import { listProgress } from './progress.ts'
import { restate } from './reading-now.ts'
import { isSamePerson, readingOf, selectReadings, writeReading } from './reading-rows.ts'
import { isBlank, joinSpans, readingsByEdition, readingState } from './reading-state.ts'
import { invalid, limit, refuse } from '../store/refusal.ts'
import { requireRevision } from '../history/revisions.ts'
import { aliveAt, requireAlive } from '../history/structure.ts'
import { bodyAt, textVersion } from '../history/texts.ts'
import type { Transaction } from '../store/transaction.ts'

/** Words were read and found good, as they stood at `base`: true whatever happened since. */
export function confirm(tx: Transaction, edition: string, { base, stretches }: StretchesRequest): Progress {
  const { db } = tx
  const byPair = checkStretches(tx, edition, base, stretches)
  for (const [pair, { text, spans }] of byPair) {
    const version = textVersion(db, pair, edition, base)
    const source = textVersion(db, pair, sourceEdition(db).id, base)
    const before = readingOf(db, { pair, edition, version, source, by: tx.actor })
    writeReading(db, {
      pair,
      edition,
      version,
      source,
      revision: Math.max(base, before?.revision ?? 0),
      by: tx.actor,
      at: tx.at,
      spans: joinSpans(text, [...(before?.spans ?? []), ...spans]),
    })
  }
  return settle(tx, 'segment.confirmed', edition, base, [...byPair.keys()])
}

/**
 * Takes one's own word back, for words as they stand at `base`.
 * @throws a refusal NOT_FOUND when one had not read any of them.
 */
export function takeBack(tx: Transaction, edition: string, { base, stretches }: StretchesRequest): Progress {
  const byPair = checkStretches(tx, edition, base, stretches)
  const taken = [...byPair].filter(([pair, { spans }]) => takeBackOf(tx, pair, edition, base, spans))
  const [first] = stretches
  if (taken.length === 0) refuse({ code: 'NOT_FOUND', what: 'reading', id: first?.pair ?? edition })
  const pairs = taken.map(([pair]) => pair)
  return settle(tx, 'segment.reopened', edition, base, pairs)
}

/** Those that changed after an event, in the order of the last change: what a client needs to stay up to date. */
export function listReadings(db: Database, editionId: string, request: ReadingsRequest): Page<PairReading> {
  const edition = readEdition(db, editionId)
  const source = sourceEdition(db)
  const { head } = readDocumentRow(db)
  const size = pageLimit(request)
  const after = readCursor(request.cursor, 'ns') ?? [request.since ?? 0, '\uFFFF']
  const rows = db.all<{ seq: number; pair: string; standing: string | null }>(
    `SELECT seq, pair, standing FROM reading_now WHERE edition = ? AND (seq, pair) > (?, ?)
     ORDER BY seq, pair LIMIT ?`,
    editionId,
    ...after,
    size + 1,
  )
  return cutPage(
    rows,
    size,
    ({ seq, pair }) => [seq, pair],
    ({ pair, standing }) => {
      if (standing !== null) return { pair, ...(JSON.parse(standing) as Omit<PairReading, 'pair'>) }
      const readings = readingsByEdition(db, pair, head).get(editionId) ?? []
      return readingState(db, pair, head, edition, source, readings)
    },
  )
}

interface Asked {
  readonly text: string
  readonly spans: Span[]
}

/** @throws a refusal unless each stretch has visible words of a pair that was there. */
function checkStretches(
  { db }: Transaction,
  edition: string,
  base: number,
  stretches: readonly Stretch[],
): Map<string, Asked> {
  readEdition(db, edition)
  requireRevision(db, base)
  if (stretches.length === 0) invalid('stretches', 'empty')
  limit('stretchesPerWrite', LIMITS.stretchesPerWrite, stretches.length, 'stretches')
  const found = new Map<string, Asked>()
  stretches.forEach(({ pair, start, end }, k) => {
    const path = `stretches[${k}]`
    const asked = found.get(pair) ?? { text: textThen(db, pair, edition, base), spans: [] }
    found.set(pair, asked)
    const { text } = asked
    if (
      !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length)
    ) {
      invalid(path, 'out-of-range')
    }
    if (splitsPair(text, start) || splitsPair(text, end)) invalid(path, 'inside-a-character')
    if (isBlank(text, { start, end })) invalid(path, 'empty')
    asked.spans.push({ start, end })
  })
  return found
}

function textThen(db: Database, pair: string, edition: string, base: number): string {
  requireAlive(db, pair, base)
  return bodyText(bodyAt(db, pair, edition, base))
}

/** Takes spans of a pair's text at `base` out of what this person read, wherever they read it. */
function takeBackOf(
  tx: Transaction,
  pair: string,
  editionId: string,
  base: number,
  spans: readonly Span[],
): boolean {
  const { db } = tx
  const edition = readEdition(db, editionId)
  let taken = false
  for (const row of selectReadings(db, tiedTo(db, pair, 0, base))) {
    if (row.edition !== editionId || row.version > base || !isSamePerson(row.by, tx.actor)) continue
    const carried = carryReading(db, row, pair, base, edition, sourceEdition(db))
    if (!carried) continue
    const out = [
      ...carried.kept.flatMap(({ before, after, length }) =>
        spans.flatMap(({ start, end }) => {
          const low = Math.max(start, after)
          const high = Math.min(end, after + length)
          return low < high ? [{ start: before + low - after, end: before + high - after }] : []
        }),
      ),
      ...carried.changed
        .filter(({ after }) => spans.some(({ start, end }) => start <= after.end && after.start <= end))
        .map(({ before }) => before),
    ]
    if (out.length === 0) continue
    const then = bodyText(bodyAt(db, row.pair, editionId, row.version))
    const left = row.spans.flatMap((span) => subtract(span, out)).flatMap((span) => visible(then, span))
    writeReading(db, { ...row, spans: left })
    taken = true
  }
  return taken
}

/** Without the white space at its ends; nothing of what is only that. */
function visible(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return from < to ? [{ start: from, end: to }] : []
}

/** Tells of it, and works out anew what it is about: the pairs that hold those words now. */
function settle(
  tx: Transaction,
  kind: 'segment.confirmed' | 'segment.reopened',
  edition: string,
  base: number,
  pairs: readonly string[],
): Progress {
  const { db, document } = tx
  tx.event(kind, { edition, revision: base, pairs: pairs.length })
  const now = new Set(pairs.flatMap((pair) => tiedTo(db, pair, base, document.head)))
  restate(
    tx,
    [...now].filter((pair) => aliveAt(db, pair, document.head)),
  )
  const progress = listProgress(db).find((one) => one.edition === edition)
  if (!progress) throw new Error(`bug: no progress of edition ${edition}`)
  return progress
}
