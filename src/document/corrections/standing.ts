import type { Change } from '../../text/diff/index.ts'
import { rebaseAlong, type Rebased, type Step } from '../../text/merge/index.ts'
import type { Span } from '../../text/span.ts'
import { plainChange, type ChangeRow, type CorrectionRow } from './correction-rows.ts'
import type { Database } from '../store/database.ts'
import { isTied } from '../history/lineage.ts'
import { stepsBetween } from '../follow/steps.ts'
import { aliveAt } from '../history/structure.ts'
import { isRestored } from '../history/texts.ts'
import { stepOf, Traces } from '../follow/trace.ts'

/**
 * Where changes of a correction stand in the newest text: one answer each, in
 * order. On a pair that is gone nothing has a place; at most it was done before.
 *
 * @param further what is about to be written after it.
 * @param traces where nothing is written between several of these answers.
 */
export function standings(
  db: Database,
  row: CorrectionRow,
  changes: readonly ChangeRow[],
  lang: string,
  head: number,
  further: readonly Step[] = [],
  traces = new Traces(db),
): Rebased[] {
  const { pair, edition, base } = row
  const written = stepsBetween(db, pair, edition, base, head)
  const wanted = changes.map(plainChange)
  const recorded =
    isTied(db, pair, base, head) || (written.length > 0 && isRestored(db, pair, edition, base, head))
  if (recorded) return standAmong(traces, row, wanted, lang, head, further)
  const rebased = rebaseAlong([...written, ...further], wanted, lang)
  return aliveAt(db, pair, head) ? rebased : rebased.map(goneUnlessApplied)
}

/** The same where words went to neighbours, came from them or were restored: followed among all of them. */
function standAmong(
  traces: Traces,
  { pair, edition, base }: CorrectionRow,
  changes: readonly Change[],
  lang: string,
  head: number,
  further: readonly Step[],
): Rebased[] {
  const trace = traces.of(pair, { id: edition, lang }, base, head)
  const offset = trace.before.pieces.find((piece) => piece.pair === pair)?.start ?? 0
  const piece = trace.after.pieces.find((one) => one.pair === pair)
  let all = trace.after.text
  let own: Span | undefined = piece
  const steps = [stepOf(trace)]
  for (const step of piece ? further : []) {
    const after = all.slice(0, own!.start) + step.after + all.slice(own!.end)
    const made = step.made && step.made.map((change) => shift(change, own!.start))
    steps.push({ before: all, after, made })
    own = { start: own!.start, end: own!.start + step.after.length }
    all = after
  }
  const rebased = rebaseAlong(
    steps,
    changes.map((change) => shift(change, offset)),
    lang,
  )
  return rebased.map((one) => (own ? withinOwn(own, all, one) : goneUnlessApplied(one)))
}

/** What became of a change, as far as that is in one pair's part of a text. */
function withinOwn({ start, end }: Span, text: string, rebased: Rebased): Rebased {
  if (rebased.state === 'clean') {
    const { change } = rebased
    const isHere = start <= change.start && change.end <= end
    return isHere ? { state: 'clean', change: shift(change, -start) } : { state: 'orphaned' }
  }
  if (rebased.state !== 'conflict') return rebased
  const at = { start: Math.max(start, rebased.at.start), end: Math.min(end, rebased.at.end) }
  if (at.start > at.end) return { state: 'orphaned' }
  const theirs = text.slice(at.start, at.end)
  if (theirs.trim() === '') return { state: 'orphaned' }
  return { state: 'conflict', at: { start: at.start - start, end: at.end - start }, theirs }
}

function goneUnlessApplied(one: Rebased): Rebased {
  return one.state === 'applied' ? one : { state: 'orphaned' }
}

function shift(change: Change, by: number): Change {
  return { ...change, start: change.start + by, end: change.end + by }
}
