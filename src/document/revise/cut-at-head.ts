import { bodyText, type Edition, type TextPlace } from '../../domain/index.ts'
import { mapSpan } from '../../text/diff/index.ts'
import { splitsPair } from '../../text/surrogates.ts'
import type { RevisionDraft } from './draft.ts'
import { invalid, refuse } from '../store/refusal.ts'
import { bodyAt } from '../history/texts.ts'

/**
 * Where a cut in a text at `base` is in what the pair reads now: where its
 * surroundings went; the ends stay the ends.
 *
 * @param theirs the text at the head.
 * @throws a refusal: INVALID_INPUT for a place that cannot be cut at, CONFLICT when its surroundings are gone.
 */
export function cutAtHead(
  draft: RevisionDraft,
  base: number,
  { pair, at }: TextPlace,
  { id, lang }: Pick<Edition, 'id' | 'lang'>,
  theirs: string,
  path: string,
): number {
  const { db, document } = draft.tx
  const text = bodyText(bodyAt(db, pair, id, base))
  if (!Number.isInteger(at) || at < 0 || at > text.length) invalid(path, 'out-of-range')
  if (splitsPair(text, at)) invalid(path, 'inside-a-character')
  if (at === 0) return 0
  if (at === text.length) return theirs.length
  const place = mapSpan(text, theirs, { start: at, end: at }, lang)
  if (place) return place.start
  const regions = [{ kind: 'theirs', base: text, ours: text, theirs } as const]
  const conflicts = [{ pair, edition: id, base: text, theirs, yours: text, regions }]
  refuse({ code: 'CONFLICT', head: document.head, conflicts })
}
