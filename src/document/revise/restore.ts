import type { Conflict } from '../../domain/index.ts'
import { merge3 } from '../../text/merge/index.ts'
import { joinTexts } from '../bodies.ts'
import type { Database } from '../database.ts'
import type { RevisionDraft } from '../draft.ts'
import { listEditions } from '../editions.ts'
import { groupAmong, tiedTo, type Group } from '../lineage.ts'
import { invalid, refuse } from '../refusal.ts'
import { requireRevision } from '../revisions.ts'
import { aliveAt, positionsAfter, previousAlive, structureAt, type Placed } from '../structure.ts'
import { bodyAt, textVersion } from '../texts.ts'

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
  const retired = after.filter(({ pair }) => !before.some((placed) => placed.pair === pair))
  const revived = before.filter(({ pair }) => !after.some((placed) => placed.pair === pair))
  for (const placed of retired) draft.retire(placed)
  const places = whole ? revived : besideTheRetired(draft, retired, revived)
  for (const placed of places) draft.revive(placed)
  if (retired.length > 0 && revived.length > 0) {
    draft.tie(
      retired.map(({ pair }) => pair),
      revived.map(({ pair }) => pair),
    )
  }
  for (const placed of before) {
    const now = after.find(({ pair }) => pair === placed.pair)
    if (whole && now && (now.position !== placed.position || now.confidence !== placed.confidence)) {
      draft.move(placed)
    }
    for (const { id } of listEditions(db)) {
      if (textVersion(db, placed.pair, id, to) === textVersion(db, placed.pair, id, document.head)) continue
      const body = bodyAt(db, placed.pair, id, to)
      const same = JSON.stringify(body) === JSON.stringify(draft.bodyAtHead(placed.pair, id))
      if (!same) draft.setBody(placed.pair, id, body, 'command.to')
    }
  }
}

/** Of single pairs, only their order among themselves is sure: the rest of the document may have moved. */
function besideTheRetired(
  draft: RevisionDraft,
  retired: readonly Placed[],
  revived: readonly Placed[],
): Placed[] {
  const first = retired[0]
  if (!first || revived.length === 0) return [...revived]
  const { db } = draft.tx
  const positions = positionsAfter(db, draft.number, previousAlive(db, first), revived.length)
  return revived.map((placed, k) => ({ ...placed, position: positions[k]! }))
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

/** What the group read at `base` and reads now, by edition, where that is neither the same nor what it goes back to. */
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
  const join = (placed: readonly Placed[], edition: string, revision: number) =>
    joinTexts(placed.map(({ pair }) => ({ pair, body: bodyAt(db, pair, edition, revision) }))).text
  return listEditions(db).flatMap(({ id, lang }) => {
    const before = join(seen, id, base)
    const theirs = join(group.after, id, document.head)
    const yours = join(group.before, id, to)
    if (before === theirs || yours === theirs) return []
    const pair = (group.after[0] ?? group.before[0])?.pair ?? members[0]!
    const { regions } = merge3(before, yours, theirs, lang)
    return [{ pair, edition: id, base: before, theirs, yours, regions }]
  })
}
