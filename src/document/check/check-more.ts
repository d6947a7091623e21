import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { finish, schedule } from '../store/outbox.ts'
import { checkAgain } from './check-again.ts'
import { AT_ONCE } from './check-pair.ts'
import { loadChecker } from './checker.ts'
import { checkOn } from './checking.ts'
import { checkedLanguages } from './languages.ts'
import type { Transaction } from '../store/transaction.ts'
import { againWith, goBy, readChecking } from './checking-row.ts'
import { compareOn } from './compare-on.ts'
import { judgeOn } from './judge-on.ts'
import { OwnTerms } from './own-terms.ts'

/**
 * Checks a bounded piece of what revisions changed, then of what other terms
 * may have, then compares pairs with one another and judges the text as a whole;
 * after the last, the catalogue is told what there is. Nothing of what was found
 * before is touched until all that is needed was read, so that a failure leaves
 * it as it was.
 */
export async function checkMore(db: Database, catalogue: D1Database, assets: Fetcher): Promise<void> {
  const { asked } = readChecking(db)
  const languages = checkedLanguages(db)
  const own = await OwnTerms.read(catalogue, readDocumentRow(db).id, languages)
  const again = againWith(db, own.state)
  const affected = again && (await own.affectedSince(again.since))
  const checker = await loadChecker(assets, languages, own)
  db.transaction(() => {
    goBy(db, own.state)
    const work = { left: AT_ONCE }
    if (!checkOn(db, checker, work)) return
    if (again && affected && !checkAgain(db, checker, again, affected, work)) return
    if (!compareOn(db, checker, work)) return
    if (!judgeOn(db, checker, work)) return
    // Somebody said meanwhile that the terms are others now.
    if (readChecking(db).asked !== asked) return
    finish(db, 'check')
    schedule(db, 'projection', Date.now())
  })
}

/** The terms that count here are others now: the next check looks which. */
export function lookAtTerms({ db, at }: Transaction): null {
  db.run('UPDATE checking SET asked = asked + 1')
  schedule(db, 'check', Date.parse(at))
  return null
}
