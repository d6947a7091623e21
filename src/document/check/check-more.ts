import type { Database } from '../database.ts'
import { finish, schedule } from '../outbox.ts'
import { loadChecker } from './checker.ts'
import { checkedLanguages, checkOn } from './checking.ts'

/** Checks a bounded piece of what revisions changed; after the last, the catalogue is told what there is. */
export async function checkMore(db: Database, assets: Fetcher): Promise<void> {
  const checker = await loadChecker(assets, checkedLanguages(db))
  db.transaction(() => {
    if (!checkOn(db, checker)) return
    finish(db, 'check')
    schedule(db, 'projection', Date.now())
  })
}
