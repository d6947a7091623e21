import { withBetween } from '../../checks/with-between.ts'
import { phraseOf } from '../../checks/phrase-of.ts'
import { bodyText, type Finding } from '../../domain/index.ts'
import type { Database } from '../database.ts'
import { readDocumentRow } from '../document-row.ts'
import { aliveAt } from '../structure.ts'
import { bodyAt } from '../texts.ts'
import { AT_ONCE, type Work } from './check-pair.ts'
import type { Checker } from './checker.ts'
import { noteCounted } from './checking-row.ts'
import { dismissalsOf, exchangeFindings, findingRows, type FindingRow } from './finding-rows.ts'
import { nextSubject, noteCompared, sightingsOf, type Subject } from './sighting-rows.ts'

/** What counts as how much of the texts that are checked: a sighting that is read, and a pair whose findings change. */
const PER_SIGHTING = 2
const PER_PAIR_KEPT = 30
/** Leaves room for findings, however often a subject was seen. */
const SIGHTINGS_MOST = AT_ONCE / 2

/**
 * Goes on comparing pairs with one another, subject after subject. Only what
 * was seen of a subject is read, never the text of all pairs; a subject of very
 * many findings is done in pieces, those that stand already costing nothing.
 *
 * @returns whether everything is compared.
 */
export function compareOn(db: Database, checker: Checker, work: Work): boolean {
  const { head } = readDocumentRow(db)
  let subject = nextSubject(db)
  if (subject) noteCounted(db)
  while (subject && work.left > 0) {
    if (!compareSubject(db, subject, head, checker, work)) return false
    noteCompared(db, subject)
    subject = nextSubject(db)
  }
  return subject === undefined
}

/** @returns whether all its findings are kept. */
function compareSubject(db: Database, about: Subject, head: number, checker: Checker, work: Work): boolean {
  const sightings = sightingsOf(db, about)
  work.left -= Math.min(PER_SIGHTING * (1 + sightings.length), SIGHTINGS_MOST)
  const found = Map.groupBy(checker.compare(about.rule, sightings), ({ pair }) => pair)
  const before = foundBefore(db, about)
  for (const pair of new Set([...before.keys(), ...found.keys()])) {
    const findings = (found.get(pair) ?? []).map(({ finding }) => finding)
    if (same(findings, before.get(pair) ?? [])) continue
    keepBetween(db, about, pair, head, findings)
    work.left -= PER_PAIR_KEPT
    if (work.left <= 0) return false
  }
  return true
}

/** JSON, by pair. */
function foundBefore(db: Database, { edition, rule, subject }: Subject): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>()
  const rows = db.each<{ pair: string; finding: string }>(
    `SELECT pair, finding FROM finding INDEXED BY finding_of_subject
     WHERE edition = ? AND rule = ? AND subject = ? AND subject <> ''`,
    edition,
    rule,
    subject,
  )
  for (const { pair, finding } of rows) found.set(pair, [...(found.get(pair) ?? []), finding])
  return found
}

function same(findings: readonly Finding[], before: readonly string[]): boolean {
  return findings.length === before.length && findings.every((one) => before.includes(JSON.stringify(one)))
}

function keepBetween(
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
