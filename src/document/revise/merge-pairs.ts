import { LIMITS } from '../../domain/index.ts'
import { joinBodies } from '../history/bodies.ts'
import type { RevisionDraft } from './draft.ts'
import { listEditions } from '../history/editions.ts'
import { invalid, limit } from '../store/refusal.ts'
import { nextAlive, requireAlive } from '../history/structure.ts'

/** Joins neighbours into one new pair, which stands where the first stood. Reads the texts as they are now. */
export function mergePairs(draft: RevisionDraft, pairs: readonly string[]): void {
  const { db, document } = draft.tx
  limit('pairsPerWrite', LIMITS.pairsPerWrite, pairs.length, 'command.pairs')
  const placed = pairs.map((pair) => requireAlive(db, pair, document.head))
  const first = placed[0]
  if (!first || placed.length < 2) invalid('command.pairs', 'at-least-two')
  placed.forEach((place, k) => {
    const next = placed[k + 1]
    if (next && nextAlive(db, place)?.pair !== next.pair) invalid(`command.pairs[${k + 1}]`, 'not-the-next')
  })
  const texts = Object.fromEntries(
    listEditions(db).map(({ id }) => [id, joinBodies(pairs.map((pair) => draft.bodyAtHead(pair, id)))]),
  )
  for (const place of placed) draft.retire(place)
  const child = draft.bear(first.position, texts, null, 'command.pairs', { restructured: true })
  draft.tie(pairs, [child])
}
