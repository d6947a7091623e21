import type { Database } from '../store/database.ts'
import { LIMITS, type Body } from '../../domain/index.ts'
import { aliveAt, previousAlive, type Placed } from '../history/structure.ts'
import { bodyAt, textVersion } from '../history/texts.ts'
import type { RevisionDraft } from './draft.ts'

/** As far back as neighbours can be divided anew at once. */
const REACH = LIMITS.pairsRealigned

type Place = Pick<Placed, 'pair' | 'position'>

const LINE_BREAK = /[\r\n\u2028\u2029]/

/**
 * The first words of a pair, on a line of their own (`atOwnLine`). Words that came
 * to a pair otherwise, as half of a paragraph, stay as they are.
 *
 * @param body what it will read; now it reads nothing.
 */
export function onOwnLine(draft: RevisionDraft, pair: string, edition: string, body: Body): Body {
  const { db, document } = draft.tx
  const place = aliveAt(db, pair, draft.number)
  const isFirst = textVersion(db, pair, edition, document.head) === 0
  return place && isFirst ? atOwnLine(draft, place, edition, body) : body
}

/**
 * A body at a place where nothing stood: the file before it may have ended
 * without a line break, and merged with its last paragraph the words would run
 * into it.
 */
export function atOwnLine({ tx, number }: RevisionDraft, place: Place, edition: string, body: Body): Body {
  const [first, ...rest] = body
  if (!first || first.lead !== undefined) return body
  const last = bodyBefore(tx.db, place, edition, number).at(-1)
  const runsOn = last !== undefined && !LINE_BREAK.test(last.gap)
  return runsOn ? [{ ...first, lead: '\n\n' }, ...rest] : body
}

/** What the nearest pair before a place reads, of those that read anything. */
function bodyBefore(db: Database, place: Place, edition: string, revision: number): Body {
  let before: Placed | null = { ...place, confidence: null }
  for (let k = 0; k < REACH; k++) {
    before = previousAlive(db, before)
    const body: Body = before ? bodyAt(db, before.pair, edition, revision) : []
    if (!before || body.length > 0) return body
  }
  return []
}
