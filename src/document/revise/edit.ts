import { bodyText, LIMITS, type PairText } from '../../domain/index.ts'
import { cutChanges } from '../../text/diff/index.ts'
import { byteLength, checkWellFormed } from '../store/check-text.ts'
import type { RevisionDraft } from './draft.ts'
import { withTypedText } from '../history/bodies.ts'
import { readEdition } from '../history/editions.ts'
import { PendingEdits } from './pending-edits.ts'
import { invalid, limit } from '../store/refusal.ts'
import { staysWhole } from '../history/lineage.ts'
import { requireAlive } from '../history/structure.ts'
import { bodyAt } from '../history/texts.ts'

/**
 * New whole texts of some pairs. Where the text moved on since `base` the two
 * are merged word by word; where a pair was merged or split since, the words
 * follow it. Leaves the draft empty when everything reads so already.
 */
export function edit(draft: RevisionDraft, base: number, texts: readonly PairText[]): void {
  limit('pairsPerWrite', LIMITS.pairsPerWrite, texts.length, 'command.texts')
  const edits = new PendingEdits(draft)
  const named = new Set<string>()
  const wanted = texts.filter((text, k) => {
    const path = `command.texts[${k}]`
    const key = `${text.pair} ${text.edition}`
    if (named.has(key)) invalid(path, 'duplicate')
    named.add(key)
    return editOne(draft, edits, base, text, `${path}.text`)
  })
  if (wanted.length === 0) invalid('command.texts', 'no-change')
  edits.write()
}

/** @returns false when this text is what `base` has. */
function editOne(
  draft: RevisionDraft,
  edits: PendingEdits,
  base: number,
  { pair, edition: id, text }: PairText,
  path: string,
): boolean {
  const { db, document } = draft.tx
  checkWellFormed(text, path)
  limit('bodyBytes', LIMITS.bodyBytes, byteLength(text), path)
  const edition = readEdition(db, id)
  requireAlive(db, pair, base)
  const body = bodyAt(db, pair, id, base)
  const before = bodyText(body)
  const after = bodyText(withTypedText(body, text))
  if (before === after) return false
  if (staysWhole(db, pair, base, document.head)) edits.put(pair, edition, before, after, path)
  else edits.putWhereItWent(pair, edition, base, cutChanges(before, after, edition.lang), path)
  return true
}
