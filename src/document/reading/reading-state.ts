import {
  bodyText,
  type ChangedStretch,
  type Edition,
  type PairReading,
  type ReadStretch,
} from '../../domain/index.ts'
import { subtract, type ChangedSince } from '../../text/diff/index.ts'
import type { Span } from '../../text/span.ts'
import { carryReading } from './carry-reading.ts'
import type { Database } from '../store/database.ts'
import { tiedTo } from '../history/lineage.ts'
import { selectReadings, type ReadingRow } from './reading-rows.ts'
import { bodyAt } from '../history/texts.ts'

/** A reading as it stands in the text now. */
interface Standing {
  readonly row: ReadingRow
  /** What it covers; white space between its words is part of it. */
  readonly covers: readonly Span[]
  readonly changed: readonly ChangedSince[]
  readonly sourceChanged: boolean
}

/** By edition, the readings of a pair and of all it came from, the newest first. */
export function readingsByEdition(db: Database, pair: string, head: number): Map<string, ReadingRow[]> {
  return Map.groupBy(selectReadings(db, tiedTo(db, pair, 0, head)), ({ edition }) => edition)
}

/**
 * What is known of the reading of a pair that is alive at the head. Words
 * count as read when somebody read exactly them; a change within what one
 * person read is no more to be looked at where another read it since (or
 * before) just as it stands now.
 */
export function readingState(
  db: Database,
  pair: string,
  head: number,
  edition: Edition,
  source: Edition,
  rows: readonly ReadingRow[],
): PairReading {
  const text = bodyText(bodyAt(db, pair, edition.id, head))
  const standings: Standing[] = []
  for (const row of rows) {
    const carried = carryReading(db, row, pair, head, edition, source)
    if (!carried) continue
    const { changed, sourceChanged } = carried
    const kept = carried.kept.map(({ after, length }) => ({ start: after, end: after + length }))
    standings.push({ row, covers: joinSpans(text, kept), changed, sourceChanged })
    // All was read since: nothing older can add to it.
    if (changed.length === 0 && !sourceChanged && isWhole(text, standings.at(-1)?.covers ?? [])) break
  }
  return { pair, read: readStretches(standings), changed: changedStretches(text, standings) }
}

/** In order; what only white space parts is one. */
export function joinSpans(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && (span.start <= last.end || isBlank(text, { start: last.end, end: span.start }))) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else joined.push({ start: span.start, end: span.end })
  }
  return joined
}

export function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === ''
}

function isWhole(text: string, covers: readonly Span[]): boolean {
  return subtract({ start: 0, end: text.length }, covers).every((rest) => isBlank(text, rest))
}

/** Each word by the newest reading of it; a reading beside another source gives way to any beside this one. */
function readStretches(standings: readonly Standing[]): ReadStretch[] {
  const covered: Span[] = []
  const inOrder = standings.toSorted((a, b) => Number(a.sourceChanged) - Number(b.sourceChanged))
  return inOrder
    .flatMap(({ row: { by, revision, at }, covers, sourceChanged }) => {
      const fresh = covers.flatMap((span) => subtract(span, covered))
      covered.push(...covers)
      return fresh.map((span) => ({
        ...span,
        by,
        revision,
        at,
        ...(sourceChanged ? { source: true as const } : {}),
      }))
    })
    .toSorted((a, b) => a.start - b.start)
}

function changedStretches(text: string, standings: readonly Standing[]): ChangedStretch[] {
  const found: ChangedStretch[] = []
  for (const standing of standings) {
    const { by, revision, at } = standing.row
    const others = standings.filter((other) => other !== standing).flatMap(({ covers }) => covers)
    for (const { after, was } of standing.changed) {
      const rest = unseen(text, after, others)
      if (!rest || found.some((known) => known.start <= rest.start && rest.end <= known.end)) continue
      found.push({ ...rest, was, by, revision, at })
    }
  }
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** What of a changed place no other reading covers; null where another covers all of it. */
function unseen(text: string, place: Span, others: readonly Span[]): Span | null {
  if (place.start === place.end || isBlank(text, place)) {
    return others.some(({ start, end }) => start <= place.start && place.end <= end) ? null : place
  }
  const rest = subtract(place, others).filter((piece) => !isBlank(text, piece))
  const [first] = rest
  return first ? { start: first.start, end: rest.at(-1)?.end ?? first.end } : null
}
