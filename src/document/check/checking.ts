import { bodyText, type Edition } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { listEditions } from '../history/editions.ts'
import { aliveAt, structureAt } from '../history/structure.ts'
import { textsAt, textVersion } from '../history/texts.ts'
import { AT_ONCE, checkTranslation, forgetPair, PAIRS_AT_ONCE, PER_PAIR, type Work } from './check-pair.ts'
import type { Checker } from './checker.ts'
import { readChecking } from './checking-row.ts'

/**
 * Goes on checking what revisions changed, as it reads at the head, in the
 * order of revisions, then of pair ids. A pair that is changed again later
 * waits for that revision.
 *
 * @returns whether everything that revisions changed is checked.
 */
export function checkOn(db: Database, checker: Checker, work: Work = { left: AT_ONCE }): boolean {
  const { head } = readDocumentRow(db)
  const [source, ...translations] = listEditions(db)
  let { revision, pair } = readChecking(db)
  if (revision > head) return true
  while (source && revision <= head && work.left > 0) {
    const pairs = changedPairs(db, revision, pair)
    for (const one of pairs) {
      if (work.left <= 0) break
      pair = one
      work.left -= PER_PAIR
      checkChanged(db, { source, translations, pair, revision, head }, checker, work)
    }
    if (pairs.length < PAIRS_AT_ONCE && pair === (pairs.at(-1) ?? pair)) {
      revision++
      pair = ''
    }
  }
  db.run('UPDATE checking SET revision = ?, pair = ?, counted = counted + 1', revision, pair)
  return revision > head
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

interface Changed {
  readonly source: Edition
  readonly translations: readonly Edition[]
  readonly pair: string
  readonly revision: number
  readonly head: number
}

function checkChanged(
  db: Database,
  { source, translations, pair, revision, head }: Changed,
  checker: Checker,
  work: Work,
): void {
  const placed = aliveAt(db, pair, head)
  if (!placed) {
    for (const { id } of translations) forgetPair(db, id, pair)
    return
  }
  const moved = (structureAt(db, pair, head)?.revision ?? 0) > revision
  const sourceVersion = textVersion(db, pair, source.id, head)
  const { texts = {} } = textsAt(db, [pair], head).next().value ?? {}
  const sourceText = bodyText(texts[source.id] ?? [])
  const place = { pair, position: placed.position, head, source, sourceText }
  for (const edition of translations) {
    if (moved || Math.max(sourceVersion, textVersion(db, pair, edition.id, head)) > revision) continue
    checkTranslation(db, place, edition, bodyText(texts[edition.id] ?? []), checker, work)
  }
}
