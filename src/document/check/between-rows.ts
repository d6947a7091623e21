import { phraseOf } from '../../checks/phrase-of.ts'
import { withBetween } from '../../checks/with-between.ts'
import { bodyText, type Finding } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'
import { aliveAt } from '../history/structure.ts'
import { bodyAt } from '../history/texts.ts'
import { dismissalsOf, exchangeFindings, findingRows, type FindingRow } from './finding-rows.ts'
import type { Subject } from './sighting-rows.ts'

/** What a pair whose findings change counts as of the texts that are checked. */
export const PER_PAIR_KEPT = 30

/** @param before JSON. */
export function sameFindings(findings: readonly Finding[], before: readonly string[]): boolean {
  return findings.length === before.length && findings.every((one) => before.includes(JSON.stringify(one)))
}

/** What is found at a pair of a subject now, instead of what was; dismissals count at once. */
export function keepBetween(
  db: Database,
  { edition, rule, subject }: Subject,
  pair: string,
  head: number,
  findings: readonly Finding[],
): void {
  const placed = aliveAt(db, pair, head)
  if (!placed) throw new Error(`bug: something was seen in ${pair}, which is not there`)
  const others = findingRows(db, edition, pair).filter((row) => row.rule !== rule || row.subject !== subject)
  const target = bodyText(bodyAt(db, pair, edition, head))
  const phrases = findings.map((finding) => phraseOf(finding, target))
  const dismissals = dismissalsOf(db, [...new Set(phrases)], head)
  const made = findings.map((finding, k): FindingRow => ({
    edition,
    pair,
    rule,
    subject,
    severity: finding.severity,
    phrase: phrases[k]!,
    dismissed: Number(dismissals.of(phrases[k]!, pair, finding) !== undefined),
    position: placed.position,
    finding: JSON.stringify(finding),
  }))
  exchangeFindings(db, edition, pair, inTextOrder([...others, ...made]))
}

/** As a browser has them: `withBetween`. */
function inTextOrder(rows: readonly FindingRow[]): FindingRow[] {
  const rowOf = new Map(rows.map((row) => [JSON.parse(row.finding) as Finding, row]))
  const findings = (own: boolean) =>
    [...rowOf].filter(([, row]) => (row.subject === '') === own).map(([finding]) => finding)
  return withBetween(findings(true), findings(false)).map((finding) => rowOf.get(finding)!)
}
