import {
  bodyText,
  guestMayRead,
  LIMITS,
  type Body,
  type Edition,
  type ImportedPair,
} from '../../domain/index.ts'
import { cutChanges } from '../../text/diff/index.ts'
import { staysWhole } from '../history/lineage.ts'
import { checkBody } from '../store/check-text.ts'
import type { RevisionDraft } from './draft.ts'
import { addEdition, readEdition } from '../history/editions.ts'
import { atOwnLine } from './own-line.ts'
import { PendingEdits } from './pending-edits.ts'
import { invalid, limit } from '../store/refusal.ts'
import { positionsAfter, requireAlive } from '../history/structure.ts'
import { bodyAt } from '../history/texts.ts'

/** The edition and its first text are one write: neither is there without the other. */
export function bearEdition({ tx }: RevisionDraft, id: string, edition: Edition): void {
  if (edition.id !== id) invalid('command.newEdition.id', 'not-the-edition')
  addEdition(tx.db, edition, 'command.newEdition')
  const isPublic = guestMayRead(tx.document) ? 1 : 0
  tx.event('document.changed', { settings: ['addEdition'], edition: id, public: isPublic })
}

/** A new text of an edition, aligned to the pairs that exist; merged with what was written since `base`. */
export function importEdition(
  draft: RevisionDraft,
  base: number,
  editionId: string,
  pairs: readonly ImportedPair[],
): void {
  const { db, document } = draft.tx
  limit('pairsPerWrite', LIMITS.pairsPerWrite, pairs.length, 'command.pairs')
  const edition = readEdition(db, editionId)
  const edits = new PendingEdits(draft)
  const named = new Set<string>()
  let bytes = 0
  for (const [k, imported] of pairs.entries()) {
    if ('born' in imported) continue
    const { pair, body } = imported
    const path = `command.pairs[${k}]`
    if (named.has(pair)) invalid(`${path}.pair`, 'duplicate')
    named.add(pair)
    bytes += checkBody(body, `${path}.body`)
    limit('fileBytes', LIMITS.fileBytes, bytes, `${path}.body`)
    requireAlive(db, pair, base)
    requireAlive(db, pair, document.head)
    const before = bodyAt(db, pair, editionId, base)
    if (JSON.stringify(before) === JSON.stringify(body)) continue
    const [old, now] = [bodyText(before), bodyText(body)]
    if (staysWhole(db, pair, base, document.head)) edits.put(pair, edition, old, now, `${path}.body`, body)
    // Its words may be in other pairs now, where the new text is to reach them.
    else edits.putWhereItWent(pair, edition, base, cutChanges(old, now, edition.lang), `${path}.body`)
  }
  edits.write()
  bearImported(draft, base, pairs)
}

/** New pairs that stand after the same one keep the order they came in. */
function bearImported(draft: RevisionDraft, base: number, pairs: readonly ImportedPair[]): void {
  const { db } = draft.tx
  const born = pairs.flatMap((one, k) => ('born' in one ? [{ ...one, path: `command.pairs[${k}]` }] : []))
  for (const [after, group] of Map.groupBy(born, (one) => one.after)) {
    if (after !== null) requireAlive(db, after, base)
    // Where it stands now: making room for others may have moved it.
    const place = after === null ? null : requireAlive(db, after, draft.number)
    const positions = positionsAfter(db, draft.number, place, group.length)
    group.forEach(({ born: { texts, confidence }, path }, k) => {
      for (const id of Object.keys(texts)) readEdition(db, id)
      if (!Object.values(texts).some((body) => body.length > 0)) invalid(`${path}.born`, 'empty')
      const position = positions[k]!
      const parted = Object.entries(texts).map(([id, body]): [string, Body] => {
        return [id, atOwnLine(draft, { position, pair: '' }, id, body)]
      })
      draft.bear(position, Object.fromEntries(parted), confidence ?? null, `${path}.born.texts`)
    })
  }
}
