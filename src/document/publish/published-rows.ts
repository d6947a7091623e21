import type { PublishedDiffRow } from '../../contract/published.ts'
import { diffText, type Op } from '../../text/diff/index.ts'
import { aliveBefore } from '../history/alive-before.ts'
import { joinTexts } from '../history/bodies.ts'
import { groupsBetween } from '../history/comparison.ts'
import type { Database } from '../store/database.ts'
import type { Group } from '../history/lineage.ts'
import type { CursorParts } from '../store/page.ts'
import type { Prepared } from './prepared.ts'
import type { Placed } from '../history/structure.ts'
import { bodyAt, textVersion } from '../history/texts.ts'

const CHUNK = 100
const SIGNS = { equal: '=', delete: '-', insert: '+' } as const

/** One edition at two revisions. */
export interface Interval {
  readonly edition: string
  readonly lang: string
  readonly from: number
  readonly to: number
}

/** What changed, by pair or tied pairs, from a place on; lazily, as comparing is work. */
export function* publishedRows(
  db: Database,
  interval: Interval,
  after: CursorParts | null,
): Generator<Prepared<PublishedDiffRow | null>, void, void> {
  for (const { group, place } of groupsBetween(db, interval.from, interval.to, after, CHUNK)) {
    yield { place, item: sameTexts(db, group, interval) ? null : diffRow(db, group, place, interval) }
  }
}

/** Known without reading any text. */
function sameTexts(db: Database, { before, after }: Group, { edition, from, to }: Interval): boolean {
  const [old, now] = [before[0], after[0]]
  if (before.length !== 1 || after.length !== 1 || !old || old.pair !== now?.pair) return false
  return textVersion(db, old.pair, edition, from) === textVersion(db, old.pair, edition, to)
}

function diffRow(
  db: Database,
  group: Group,
  place: CursorParts,
  { edition, lang, from, to }: Interval,
): PublishedDiffRow | null {
  const join = (placed: readonly Placed[], revision: number) =>
    joinTexts(placed.map(({ pair }) => ({ pair, body: bodyAt(db, pair, edition, revision) }))).text
  const before = join(group.before, from)
  const after = join(group.after, to)
  if (before === after) return null
  const { rows, survival } = diffText(before, after, lang)
  const ops = rows.flatMap(({ segments }) => segments.flatMap((segment) => segment.ops))
  const gone = group.after.length === 0 ? { after: aliveBefore(db, to, place) } : {}
  return { pairs: group.after.map(({ pair }) => pair), ...gone, ops: ops.map(shortOp), survival }
}

function shortOp({ op, text }: Op): readonly ['=' | '-' | '+', string] {
  return [SIGNS[op], text]
}
