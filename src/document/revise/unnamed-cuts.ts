import { mapSpan } from '../../text/diff/index.ts'
import { splitSentences } from '../../text/segment/index.ts'
import type { Run } from './run.ts'

/** An edition in which the writer said where to cut. */
export interface NamedCuts {
  readonly run: Run
  /** In the order of the text. */
  readonly offsets: readonly number[]
}

/**
 * Where an edition is cut that the writer did not see. A boundary that was there
 * before, wherever the writer moved it in other editions, stays where it is in
 * this one. A new boundary is cut like the source: at the end of a pair if the
 * source is cut there, else at the sentence that answers it best.
 *
 * @param named at least one; the source first, if it is among them.
 */
export function unnamedCuts(run: Run, named: readonly NamedCuts[]): number[] {
  const kept = keptBoundaries(named, run.bodies.length - 1)
  const offsets = kept.map((boundary, k) =>
    boundary === null ? newCut(run, named, k) : (run.starts[boundary + 1] ?? 0),
  )
  // A new cut stays between the boundaries beside it.
  let most = run.length
  const least = offsets.toReversed().map((offset, k) => {
    if (kept[kept.length - 1 - k] !== null) most = offset
    return Math.min(offset, most)
  })
  let reached = 0
  return least.toReversed().map((offset) => (reached = Math.max(reached, offset)))
}

/**
 * For each cut, the old boundary it is (k: between the pairs k and k + 1), or
 * null for a new one: the best matching in order, by dynamic programming.
 */
function keptBoundaries(named: readonly NamedCuts[], boundaries: number): (number | null)[] {
  const cuts = named[0]?.offsets.length ?? 0
  const best = Array.from({ length: cuts + 1 }, () => new Float64Array(boundaries + 1))
  for (let k = cuts - 1; k >= 0; k--) {
    for (let i = boundaries - 1; i >= 0; i--) {
      const skipped = Math.max(best[k + 1]![i]!, best[k]![i + 1]!)
      best[k]![i] = Math.max(skipped, likeness(named, k, i) + best[k + 1]![i + 1]!)
    }
  }
  const found: (number | null)[] = Array.from({ length: cuts }, () => null)
  for (let k = 0, i = 0; k < cuts && i < boundaries;) {
    const here = best[k]![i]!
    const alike = likeness(named, k, i)
    if (alike > 0 && here === alike + best[k + 1]![i + 1]!) found[k++] = i++
    else if (here === best[k + 1]![i]!) k++
    else i++
  }
  return found
}

/** Far more where nothing moved than wherever something did; below zero where it left the two pairs beside it. */
function likeness(named: readonly NamedCuts[], cut: number, boundary: number): number {
  return named.reduce((sum, { run: { starts }, offsets }) => {
    const [low = 0, at = 0, high = 0] = starts.slice(boundary, boundary + 3)
    const offset = offsets[cut] ?? 0
    if (offset === at) return sum + 10
    return offset < low || offset > high ? sum - 1 : sum + 1 - Math.abs(offset - at) / (high - low)
  }, 0)
}

function newCut(run: Run, named: readonly NamedCuts[], cut: number): number {
  const [lead] = named
  const offset = lead?.offsets[cut] ?? 0
  const pair = lead?.run.pairAt(offset) ?? 0
  const within = (one: NamedCuts) => (one.offsets[cut] ?? 0) - (one.run.starts[pair] ?? 0)
  const textIn = (one: Run) => one.texts[pair] ?? ''
  const start = run.starts[pair] ?? 0
  const text = textIn(run)
  if (!lead || within(lead) <= 0) return start
  const whole = textIn(lead.run).length
  if (within(lead) >= whole) return start + text.length
  const { lang } = run.edition
  const twin = named.find((one) => {
    const at = within(one)
    return one.run.edition.lang === lang && at > 0 && at < textIn(one.run).length
  })
  const at = twin && within(twin)
  const carried = twin && at && mapSpan(textIn(twin.run), text, { start: at, end: at }, lang)
  const near = carried ? carried.start : (text.length * within(lead)) / whole
  const begins = splitSentences(text, lang).map((sentence) => sentence.start)
  return start + [...begins, text.length].reduce((a, b) => (Math.abs(b - near) < Math.abs(a - near) ? b : a))
}
