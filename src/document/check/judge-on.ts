import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { keepBetween, PER_PAIR_KEPT, sameFindings } from './between-rows.ts'
import type { Work } from './check-pair.ts'
import type { Checker } from './checker.ts'
import { noteCounted } from './checking-row.ts'
import { findingRows } from './finding-rows.ts'
import {
  foundByVerdict,
  nextJudged,
  noteJudged,
  readVerdicts,
  turnVerdict,
  type Judged,
} from './share-rows.ts'

/** What a pair counts as of the texts that are checked, though it has what it should. */
const PER_PAIR_JUDGED = 10
/** `finding.subject` of what a verdict makes: the text as a whole. */
const THE_TEXT = 'text'

/**
 * Goes on giving pairs what the verdicts on the whole text make of them. While
 * a verdict stays, those are the pairs that changed; when it turns, all that
 * have something to be found, in pieces. It may turn again in between.
 *
 * @returns whether every pair has what it should.
 */
export function judgeOn(db: Database, checker: Checker, work: Work): boolean {
  const { head } = readDocumentRow(db)
  const holding = new Set<string>()
  for (const verdict of readVerdicts(db)) {
    const holds = checker.holds(verdict.rule, verdict.sums)
    if (holds !== verdict.holds) turnVerdict(db, verdict)
    if (holds) holding.add(nameOf(verdict))
  }
  let judged = nextJudged(db)
  if (judged) noteCounted(db)
  while (judged && work.left > 0) {
    judge(db, judged, holding.has(nameOf(judged)), head, work)
    noteJudged(db, judged)
    judged = nextJudged(db)
  }
  return judged === undefined
}

function judge(db: Database, one: Judged, holds: boolean, head: number, work: Work): void {
  const { edition, rule, pair } = one
  const findings = holds ? foundByVerdict(db, one) : []
  const before = findingRows(db, edition, pair).filter((row) => row.rule === rule)
  work.left -= PER_PAIR_JUDGED
  if (
    sameFindings(
      findings,
      before.map(({ finding }) => finding),
    )
  )
    return
  keepBetween(db, { edition, rule, subject: THE_TEXT }, pair, head, findings)
  work.left -= PER_PAIR_KEPT
}

function nameOf({ edition, rule }: Pick<Judged, 'edition' | 'rule'>): string {
  return `${edition} ${rule}`
}
