import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { keepBetween, PER_PAIR_KEPT, sameFindings } from './between-rows.ts'
import { AT_ONCE, type Work } from './check-pair.ts'
import type { Checker } from './checker.ts'
import { noteCounted } from './checking-row.ts'
import { nextSubject, noteCompared, sightingsOf, type Subject } from './sighting-rows.ts'

/** What a sighting that is read counts as of the texts that are checked. */
const PER_SIGHTING = 2
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
    if (sameFindings(findings, before.get(pair) ?? [])) continue
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
