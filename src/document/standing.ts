import { bodyText } from '../domain/index.ts'
import { rebaseChanges, type Rebased } from '../text/merge/index.ts'
import { plainChange, type ChangeRow, type CorrectionRow } from './correction-rows.ts'
import type { Database } from './database.ts'
import { aliveAt } from './structure.ts'
import { bodyAt, textVersion } from './texts.ts'

/**
 * Where changes of a correction stand in the newest text: one answer each, in
 * order. On a pair that is gone nothing has a place; at most it was done before.
 */
export function standings(
  db: Database,
  { pair, edition, base }: CorrectionRow,
  changes: readonly ChangeRow[],
  lang: string,
  head: number,
): Rebased[] {
  const plain = changes.map(plainChange)
  const here = aliveAt(db, pair, head) !== undefined
  const same = textVersion(db, pair, edition, base) === textVersion(db, pair, edition, head)
  if (here && same) return plain.map((change) => ({ state: 'clean', change }))
  const before = bodyText(bodyAt(db, pair, edition, base))
  const now = bodyText(bodyAt(db, pair, edition, head))
  const rebased = rebaseChanges(before, now, plain, lang)
  return here ? rebased : rebased.map((one) => (one.state === 'applied' ? one : { state: 'orphaned' }))
}
