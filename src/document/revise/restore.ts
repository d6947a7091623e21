import type { Conflict } from '../../domain/index.ts'
import { merge3 } from '../../text/merge/index.ts'
import { aliveBefore } from '../history/alive-before.ts'
import { joinTexts, type Joined } from '../history/bodies.ts'
import type { Database } from '../store/database.ts'
import type { RevisionDraft } from './draft.ts'
import { listEditions } from '../history/editions.ts'
import { groupAmong, tiedTo, type Group } from '../history/lineage.ts'
import { invalid, refuse } from '../store/refusal.ts'
import { requireRevision } from '../history/revisions.ts'
import {
  aliveAt,
  placeOf,
  positionsAfter,
  previousAlive,
  structureAt,
  type Placed,
} from '../history/structure.ts'
import { bodyAt, textVersion } from '../history/texts.ts'

/**
 * Back to revision `to`: all pairs that were touched since, or the ones named,
 * each with whatever it was merged with or split into. What others wrote after
 * `base` is not undone unseen: it is a conflict.
 */
export function restore(draft: RevisionDraft, base: number, to: number, pairs?: readonly string[]): void {
  const { db, document } = draft.tx
  requireRevision(db, to)
  pairs?.forEach((pair, k) => {
    if (!structureAt(db, pair, document.head)) invalid(`command.pairs[${k}]`, 'unknown')
  })
  const seen = new Set<string>()
  const groups = (pairs ?? touchedSince(db, to)).flatMap((pair) => {
    if (seen.has(pair)) return []
    const members = tiedTo(db, pair, to, document.head)
    for (const member of members) seen.add(member)
    return [{ members, group: groupAmong(db, members, to, document.head) }]
  })
  const conflicts = groups.flatMap(({ members, group }) => writtenSince(draft, base, to, members, group))
  if (conflicts.length > 0) refuse({ code: 'CONFLICT', head: document.head, conflicts })
  for (const { group } of groups) restoreGroup(draft, to, group, pairs === undefined)
}

function restoreGroup(draft: RevisionDraft, to: number, { before, after }: Group, whole: boolean): void {
  const { db, document } = draft.tx
  const isIn = (group: readonly Placed[], { pair }: Placed) => group.some((placed) => placed.pair === pair)
  const retired = after.filter((placed) => !isIn(before, placed))
  const revived = before.filter((placed) => !isIn(after, placed))
  // Where it stands now: making room for other groups may have moved it.
  const first = after[0] && aliveAt(db, after[0].pair, draft.number)
  const above = first ? previousAlive(db, first) : stillAbove(draft, to, before)
  for (const placed of retired) draft.retire(placed)
  if (whole) for (const placed of revived) draft.revive(placed)
  else reviveBetween(draft, above, before, after)
  let changed = retired.length + revived.length > 0
  for (const placed of before) {
    const now = after.find(({ pair }) => pair === placed.pair)
    if (whole && now && (now.position !== placed.position || now.confidence !== placed.confidence)) {
      draft.move(placed)
    } else if (now && now.confidence !== placed.confidence) {
      draft.move({ ...(aliveAt(db, now.pair, draft.number) ?? now), confidence: placed.confidence })
    }
    for (const { id } of listEditions(db)) {
      if (textVersion(db, placed.pair, id, to) === textVersion(db, placed.pair, id, document.head)) continue
      const body = bodyAt(db, placed.pair, id, to)
      const same = JSON.stringify(body) === JSON.stringify(draft.bodyAtHead(placed.pair, id))
      if (same) continue
      draft.setBody(placed.pair, id, body, 'command.to')
      changed = true
    }
  }
  if (changed) tieRestored(draft, before, after)
}

/** Each of several pairs may hold words of the others, even one that reads the same: it may be another sentence that read alike. */
function tieRestored(draft: RevisionDraft, before: readonly Placed[], after: readonly Placed[]): void {
  const ids = (placed: readonly Placed[]) => placed.map(({ pair }) => pair)
  const several = new Set([...ids(before), ...ids(after)]).size > 1
  if (several && before.length > 0 && after.length > 0) draft.tie(ids(after), ids(before))
}

/** What stood before a group at revision `to` and is still there, wherever it stands now; null: nothing. */
function stillAbove(draft: RevisionDraft, to: number, [first]: readonly Placed[]): Placed | null {
  const { db } = draft.tx
  for (let place = first; place;) {
    const pair = aliveBefore(db, to, placeOf(place))
    const now = pair === null ? undefined : aliveAt(db, pair, draft.number)
    if (now) return now
    place = pair === null ? undefined : aliveAt(db, pair, to)
  }
  return null
}

/** Of single pairs, only their order among themselves is sure: the rest of the document may have moved. */
function reviveBetween(
  draft: RevisionDraft,
  above: Placed | null,
  before: readonly Placed[],
  after: readonly Placed[],
): void {
  const { db } = draft.tx
  let last = above?.pair ?? null
  for (const placed of before) {
    if (!after.some(({ pair }) => pair === placed.pair)) {
      // Where the pair before stands now: making room may have moved it.
      const place = last === null ? null : (aliveAt(db, last, draft.number) ?? null)
      const [position = placed.position] = positionsAfter(db, draft.number, place, 1)
      draft.revive({ ...placed, position })
    }
    last = placed.pair
  }
}

function touchedSince(db: Database, revision: number): string[] {
  return db
    .all<{ pair: string }>(
      `SELECT pair FROM text INDEXED BY text_of_revision WHERE revision > ?1
       UNION SELECT pair FROM structure INDEXED BY structure_of_revision WHERE revision > ?1`,
      revision,
    )
    .map(({ pair }) => pair)
}

/**
 * What the group read at `base` and reads now, by edition, where that is
 * neither the same, divided in the same way, nor what it goes back to.
 */
function writtenSince(
  draft: RevisionDraft,
  base: number,
  to: number,
  members: readonly string[],
  group: Group,
): Conflict[] {
  const { db, document } = draft.tx
  if (base === document.head) return []
  const seen = members
    .flatMap((pair) => aliveAt(db, pair, base) ?? [])
    .toSorted((a, b) => a.position - b.position)
  const read = (placed: readonly Placed[], edition: string, revision: number) =>
    joinTexts(placed.map(({ pair }) => ({ pair, body: bodyAt(db, pair, edition, revision) })))
  return listEditions(db).flatMap(({ id, lang }) => {
    const before = read(seen, id, base)
    const theirs = read(group.after, id, document.head)
    const yours = read(group.before, id, to)
    if (sameDivision(before, theirs) || sameDivision(yours, theirs)) return []
    const pair = (group.after[0] ?? group.before[0])?.pair ?? members[0]!
    const { regions } = merge3(before.text, yours.text, theirs.text, lang)
    return [{ pair, edition: id, base: before.text, theirs: theirs.text, yours: yours.text, regions }]
  })
}

function sameDivision(a: Joined, b: Joined): boolean {
  return a.text === b.text && JSON.stringify(a.pieces) === JSON.stringify(b.pieces)
}
