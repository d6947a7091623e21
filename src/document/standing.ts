import { rebaseAlong, type Rebased, type Step } from '../text/merge/index.ts'
import { plainChange, type ChangeRow, type CorrectionRow } from './correction-rows.ts'
import type { Database } from './database.ts'
import { isTied } from './lineage.ts'
import { stepsBetween } from './steps.ts'
import { aliveAt } from './structure.ts'
import { isRestored } from './texts.ts'
import { stepOf, tracePair } from './trace.ts'

/**
 * Where changes of a correction stand in the newest text: one answer each, in
 * order. On a pair that is gone nothing has a place; at most it was done before.
 * Of words that went to neighbours, came from them or were restored the record is asked.
 *
 * @param further what is about to be written after it.
 */
export function standings(
  db: Database,
  { pair, edition, base }: CorrectionRow,
  changes: readonly ChangeRow[],
  lang: string,
  head: number,
  further: readonly Step[] = [],
): Rebased[] {
  const here = aliveAt(db, pair, head) !== undefined
  const written = stepsBetween(db, pair, edition, base, head)
  const recorded =
    written.length > 0 && (isTied(db, pair, base, head) || isRestored(db, pair, edition, base, head))
  const own = recorded ? [stepOf(tracePair(db, pair, { id: edition, lang }, base, head))] : written
  const steps = [...own, ...further]
  const rebased = rebaseAlong(steps, changes.map(plainChange), lang)
  return here ? rebased : rebased.map((one) => (one.state === 'applied' ? one : { state: 'orphaned' }))
}
