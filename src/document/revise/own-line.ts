import { LIMITS, type Body } from '../../domain/index.ts'
import { aliveAt } from '../history/structure.ts'
import { bodyBefore, textVersion } from '../history/texts.ts'
import type { RevisionDraft } from './draft.ts'

/** As far back as neighbours can be divided anew at once. */
const REACH = LIMITS.pairsRealigned

const LINE_BREAK = /[\r\n\u2028\u2029]/

/**
 * The first words of a pair, on a line of their own: the file before them may
 * have ended without a line break, and merged with its last paragraph they
 * would run into it. Words that came to a pair otherwise, as half of a
 * paragraph, stay as they are.
 *
 * @param body what it will read; now it reads nothing.
 */
export function onOwnLine(draft: RevisionDraft, pair: string, edition: string, body: Body): Body {
  const [first, ...rest] = body
  if (!first || first.lead !== undefined || !followsOpenEnd(draft, pair, edition)) return body
  return [{ ...first, lead: '\n\n' }, ...rest]
}

function followsOpenEnd(draft: RevisionDraft, pair: string, edition: string): boolean {
  const { db, document } = draft.tx
  const place = aliveAt(db, pair, draft.number)
  if (!place || textVersion(db, pair, edition, document.head) > 0) return false
  const last = bodyBefore(db, place, edition, draft.number, REACH).at(-1)
  return last !== undefined && !LINE_BREAK.test(last.gap)
}
