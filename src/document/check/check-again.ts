import { bodyText } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { listEditions } from '../history/editions.ts'
import { alivePairs } from '../history/structure.ts'
import { textsAt } from '../history/texts.ts'
import { checkTranslation, PAIRS_AT_ONCE, PER_PAIR, type Work } from './check-pair.ts'
import type { Checker } from './checker.ts'
import { noteAgain, type Again } from './checking-row.ts'
import type { Affected } from './own-terms.ts'

/** Code units that are looked through for changed terms, for one that is checked. */
const LOOKED_THROUGH = 20

/**
 * Goes on looking through the whole text for what other terms may have
 * changed, in its order. What a pair was found to have stays until it is
 * checked again. A pair that moves meanwhile is checked for the revision that moved it.
 *
 * @returns whether the text is at its end.
 */
export function checkAgain(
  db: Database,
  checker: Checker,
  { since, after }: Again,
  affected: Affected,
  work: Work,
): boolean {
  const { head } = readDocumentRow(db)
  const [source, ...translations] = listEditions(db)
  if (!source) return true
  let upto = after
  while (work.left > 0) {
    const placed = alivePairs(db, head, head, upto, PAIRS_AT_ONCE)
    const texts = textsAt(
      db,
      placed.map(({ pair }) => pair),
      head,
    )
    for (const { pair, position } of placed) {
      if (work.left <= 0) break
      const { texts: bodies = {} } = texts.next().value ?? {}
      const sourceText = bodyText(bodies[source.id] ?? [])
      work.left -= (PER_PAIR + sourceText.length) / LOOKED_THROUGH
      for (const edition of translations) {
        if (!affected(sourceText, { sourceLang: source.lang, targetLang: edition.lang })) continue
        const place = { pair, position, head, source, sourceText }
        checkTranslation(db, place, edition, bodyText(bodies[edition.id] ?? []), checker, work)
      }
      upto = [position, pair]
    }
    texts.return()
    const last = placed.at(-1)
    if (placed.length < PAIRS_AT_ONCE && (!last || last.pair === upto?.[1])) {
      noteAgain(db, null)
      return true
    }
  }
  noteAgain(db, { since, after: upto })
  return false
}
