import { bodyText, type Body } from '../../domain/index.ts'
import { splitBody } from '../history/bodies.ts'
import type { RevisionDraft } from './draft.ts'
import { listEditions, readEdition } from '../history/editions.ts'
import { invalid } from '../store/refusal.ts'
import { positionsAfter, previousAlive, requireAlive } from '../history/structure.ts'
import { cutAtHead } from './cut-at-head.ts'

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
    const path = `command.at.${id}`
    const cut = cutAtHead(draft, base, { pair, at: offset }, { id, lang }, bodyText(body), path)
    return [id, splitBody(body, cut)]
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
