import { bodyText, type Edition } from '../../domain/index.ts'
import { whatBecame, type Became } from '../../text/diff/index.ts'
import { joinTexts } from '../history/bodies.ts'
import type { Database } from '../store/database.ts'
import { groupAmong, tiedTo } from '../history/lineage.ts'
import type { ReadingRow } from './reading-rows.ts'
import { bodyAt, textVersion } from '../history/texts.ts'

/** Where the words of a reading stand at a later revision, as far as that is in one pair. */
export interface CarriedReading extends Became {
  /** The source of the pair, or of all it was merged with, reads otherwise than at the reading. */
  readonly sourceChanged: boolean
}

interface Texts {
  readonly before: string
  readonly after: string
  /** Where the words of the pair that was read begin in `before`. */
  readonly offset: number
  /** Where the words of the pair asked about stand in `after`. */
  readonly home: { readonly start: number; readonly end: number }
}

/**
 * Carries a reading to a pair at revision `to`, through edits, merges and splits.
 * `before` counts in the text of the pair that was read, `after` in that of `pair` now.
 * @returns null when nothing ties the two.
 */
export function carryReading(
  db: Database,
  row: ReadingRow,
  pair: string,
  to: number,
  edition: Edition,
  source: Edition,
): CarriedReading | null {
  const from = Math.min(row.revision, to)
  const members = tiedTo(db, row.pair, from, to)
  if (!members.includes(pair)) return null
  const sourceChanged =
    edition.id !== source.id &&
    sourceOf(db, members, source.id, from) !== sourceOf(db, members, source.id, to)
  if (members.length === 1 && textVersion(db, pair, row.edition, to) === row.version) {
    const kept = row.spans.map(({ start, end }) => ({ before: start, after: start, length: end - start }))
    return { kept, changed: [], sourceChanged }
  }
  const texts = textsOf(db, row, pair, members, from, to)
  return texts && { ...settleIn(texts, row, edition.lang), sourceChanged }
}

/** What tells whether the source is the same: its version, or its words where pairs were merged or split. */
function sourceOf(db: Database, members: readonly string[], source: string, revision: number): string {
  const [only] = members
  if (members.length === 1 && only !== undefined) {
    return bodyText(bodyAt(db, only, source, revision))
  }
  const side = groupAmong(db, members, revision, revision).before
  return joinTexts(side.map((one) => ({ pair: one.pair, body: bodyAt(db, one.pair, source, revision) }))).text
}

function textsOf(
  db: Database,
  row: ReadingRow,
  pair: string,
  members: readonly string[],
  from: number,
  to: number,
): Texts | null {
  const group = groupAmong(db, members, from, to)
  const join = (side: typeof group.before, revision: number) =>
    joinTexts(side.map((one) => ({ pair: one.pair, body: bodyAt(db, one.pair, row.edition, revision) })))
  const before = join(group.before, from)
  const after = join(group.after, to)
  const home = after.pieces.find((piece) => piece.pair === pair)
  const read = before.pieces.find((piece) => piece.pair === row.pair)
  return home && read ? { before: before.text, after: after.text, offset: read.start, home } : null
}

function settleIn({ before, after, offset, home }: Texts, row: ReadingRow, lang: string): Became {
  const stretches = row.spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }))
  const { kept, changed } = whatBecame(before, after, stretches, lang)
  return {
    kept: kept.flatMap((one) => {
      const low = Math.max(one.after, home.start)
      const high = Math.min(one.after + one.length, home.end)
      if (low >= high) return []
      return [{ before: one.before + low - one.after - offset, after: low - home.start, length: high - low }]
    }),
    changed: changed.flatMap((one) => {
      const start = Math.max(one.after.start, home.start)
      const end = Math.min(one.after.end, home.end)
      if (start > end || (start === end && one.after.start < one.after.end)) return []
      const old = { start: one.before.start - offset, end: one.before.end - offset }
      return [{ before: old, after: { start: start - home.start, end: end - home.start }, was: one.was }]
    }),
  }
}
