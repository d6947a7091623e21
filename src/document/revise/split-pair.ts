import { bodyText, type Body } from '../../domain/index.ts'
import { mapSpan } from '../../text/diff/index.ts'
import { splitBody } from '../bodies.ts'
import type { RevisionDraft } from '../draft.ts'
import { listEditions, readEdition } from '../editions.ts'
import { invalid, refuse } from '../refusal.ts'
import { positionsAfter, previousAlive, requireAlive } from '../structure.ts'
import { bodyAt } from '../texts.ts'

/**
 * Cuts a pair in two. The offsets count in the texts at `base`; where a text
 * moved on since, the cut goes where its surroundings went.
 */
export function splitPair(
  draft: RevisionDraft,
  base: number,
  pair: string,
  at: Readonly<Record<string, number>>,
): void {
  const { db, document } = draft.tx
  const place = requireAlive(db, pair, document.head)
  requireAlive(db, pair, base)
  for (const id of Object.keys(at)) readEdition(db, id)
  const halves = listEditions(db).map(({ id, lang }): [string, readonly [Body, Body]] => {
    const body = draft.bodyAtHead(pair, id)
    const offset = at[id]
    if (offset === undefined) return [id, [body, []]]
    const before = bodyText(bodyAt(db, pair, id, base))
    const path = `command.at.${id}`
    if (!Number.isInteger(offset) || offset < 0 || offset > before.length) invalid(path, 'out-of-range')
    if (insideSurrogatePair(before, offset)) invalid(path, 'inside-a-character')
    return [id, splitBody(body, carry(draft, pair, id, lang, before, bodyText(body), offset))]
  })
  for (const side of [0, 1] as const) {
    if (halves.every(([, half]) => half[side].length === 0)) invalid('command.at', 'one-side-empty')
  }
  draft.retire(place)
  const positions = positionsAfter(db, draft.number, previousAlive(db, place), 2)
  const born = positions.map((position, side) =>
    draft.bear(
      position,
      Object.fromEntries(halves.map(([id, half]) => [id, half[side] ?? []])),
      null,
      'command.at',
      { restructured: true },
    ),
  )
  draft.tie([pair], born)
}

function carry(
  draft: RevisionDraft,
  pair: string,
  edition: string,
  lang: string,
  base: string,
  theirs: string,
  offset: number,
): number {
  if (offset === 0) return 0
  if (offset === base.length) return theirs.length
  const place = mapSpan(base, theirs, { start: offset, end: offset }, lang)
  if (place) return place.start
  const regions = [{ kind: 'theirs', base, ours: base, theirs } as const]
  const conflicts = [{ pair, edition, base, theirs, yours: base, regions }]
  refuse({ code: 'CONFLICT', head: draft.tx.document.head, conflicts })
}

function insideSurrogatePair(text: string, offset: number): boolean {
  return offset > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(offset - 1, offset + 1))
}
