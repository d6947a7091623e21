import { bodyText, type Edition } from '../../domain/index.ts'
import type { Database } from '../database.ts'
import { readDocumentRow } from '../document-row.ts'
import { listEditions } from '../editions.ts'
import { aliveAt, structureAt } from '../structure.ts'
import { textsAt, textVersion } from '../texts.ts'
import type { Checker, Languages } from './checker.ts'
import { dropFindings, replaceFindings } from './finding-rows.ts'

/** Where the walk is: everything up to here was checked, in the order of revisions, then of pair ids. */
interface Walk {
  /** The revision under way; one more than the head when all is done. */
  readonly revision: number
  /** The last pair of it that was done; '' before the first. */
  readonly pair: string
}

/**
 * UTF-16 code units of texts checked in one go. Some 10 µs each: about a fifth
 * of a second, in which the object answers nobody.
 */
const AT_ONCE = 20_000
/** What a pair counts for beside its texts. */
const PER_PAIR = 100
const PAIRS_AT_ONCE = 100

/** The languages the checks of this document need. */
export function checkedLanguages(db: Database): Languages[] {
  const [source, ...translations] = listEditions(db)
  return source ? translations.map(({ lang }) => ({ sourceLang: source.lang, targetLang: lang })) : []
}

/**
 * Goes on checking what revisions changed, as it reads at the head. A pair that
 * is changed again later waits for that revision.
 *
 * @returns whether everything is checked.
 */
export function checkOn(db: Database, checker: Checker): boolean {
  const { head } = readDocumentRow(db)
  const [source, ...translations] = listEditions(db)
  let { revision, pair } = readWalk(db)
  let left = AT_ONCE
  while (source && revision <= head && left > 0) {
    const pairs = changedPairs(db, revision, pair)
    for (const one of pairs) {
      if (left <= 0) break
      pair = one
      left -= PER_PAIR + checkOne(db, { source, translations, pair, revision, head }, checker)
    }
    if (pairs.length < PAIRS_AT_ONCE && pair === (pairs.at(-1) ?? pair)) {
      revision++
      pair = ''
    }
  }
  db.run('UPDATE checking SET revision = ?, pair = ?, counted = counted + 1', revision, pair)
  return revision > head
}

/** The newest revision whose changes are all checked. */
export function checkedTo(db: Database, head: number): number {
  return Math.min(readWalk(db).revision - 1, head)
}

/** Grows whenever what counts may have changed. */
export function countedTimes(db: Database): number {
  return db.first<{ counted: number }>('SELECT counted FROM checking')?.counted ?? 0
}

/** Other findings count now, or others than before. */
export function noteCounted(db: Database): void {
  db.run('UPDATE checking SET counted = counted + 1')
}

function readWalk(db: Database): Walk {
  const row = db.first<Walk>('SELECT revision, pair FROM checking')
  if (!row) throw new Error('bug: a migrated object without a row of checking')
  return row
}

/** Pairs whose text or place a revision changed, after one of them. */
function changedPairs(db: Database, revision: number, after: string): string[] {
  const rows = db.all<{ pair: string }>(
    `SELECT pair FROM (SELECT DISTINCT pair FROM text INDEXED BY text_of_revision
        WHERE revision = ?1 AND pair > ?2 ORDER BY pair LIMIT ?3)
     UNION SELECT pair FROM (SELECT pair FROM structure INDEXED BY structure_of_revision
        WHERE revision = ?1 AND pair > ?2 ORDER BY pair LIMIT ?3)
     ORDER BY pair LIMIT ?3`,
    revision,
    after,
    PAIRS_AT_ONCE,
  )
  return rows.map(({ pair }) => pair)
}

interface Checked {
  readonly source: Edition
  readonly translations: readonly Edition[]
  readonly pair: string
  readonly revision: number
  readonly head: number
}

/** @returns how much text was checked. */
function checkOne(
  db: Database,
  { source, translations, pair, revision, head }: Checked,
  checker: Checker,
): number {
  const placed = aliveAt(db, pair, head)
  if (!placed) {
    for (const { id } of translations) dropFindings(db, id, pair)
    return 0
  }
  const moved = (structureAt(db, pair, head)?.revision ?? 0) > revision
  const sourceVersion = textVersion(db, pair, source.id, head)
  const { texts = {} } = textsAt(db, [pair], head).next().value ?? {}
  const sourceText = bodyText(texts[source.id] ?? [])
  let looked = 0
  for (const { id, lang } of translations) {
    if (moved || Math.max(sourceVersion, textVersion(db, pair, id, head)) > revision) continue
    const target = bodyText(texts[id] ?? [])
    const found = checker({ source: sourceText, target, sourceLang: source.lang, targetLang: lang })
    replaceFindings(db, { edition: id, pair, position: placed.position, head }, target, found)
    looked += sourceText.length + target.length
  }
  return looked
}
