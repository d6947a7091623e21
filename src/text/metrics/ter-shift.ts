import { BeamVariations } from './beam-variations.ts'
import { DELETE, INSERT, NOTHING, type BeamDistance, type Table } from './beam-distance.ts'

const MAX_LENGTH = 10
const MAX_DISTANCE = 50
/** Shifts tried for one sentence, all rounds together. */
export const MAX_TRIED = 1000

export interface Shift {
  /** How much nearer to the reference the words come. */
  readonly gain: number
  readonly words: Int32Array
  /** Shifts tried so far. */
  readonly tried: number
}

/**
 * The shift of a run of words to where the reference has it that brings the
 * hypothesis nearest; of several as good the longest run, then the leftmost.
 * Only runs that are wrong where they stand, and missing where they go.
 */
export function bestShift(
  words: Int32Array,
  reference: Int32Array,
  distance: BeamDistance,
  table: Table,
  triedBefore: number,
): Shift {
  const { align, wrong, missing } = readTrace(distance.trace(table))
  const now = distance.distance(table)
  const variations = new BeamVariations(distance, table)
  let tried = triedBefore
  let best = { gain: 0, length: 0, start: 0, target: 0, words }
  let found = false
  for (const { start, at, length } of sharedRuns(words, reference)) {
    if (!some(wrong, start, length) || !some(missing, at, length)) continue
    const home = align[at]!
    if (start <= home && home < start + length) continue
    let previous = -1
    for (let offset = -1; offset < length; offset++) {
      const place = at + offset
      if (place >= align.length) break
      const target = place < 0 ? 0 : align[place]! + 1
      if (target === previous) continue
      previous = target
      const shifted = shiftWords(words, start, length, target)
      const gain = now - variations.distance(shifted)
      const candidate = { gain, length, start, target, words: shifted }
      tried++
      if (!found || isBetter(candidate, best)) best = candidate
      found = true
    }
    if (tried >= MAX_TRIED) break
  }
  return { gain: best.gain, words: best.words, tried }
}

type Candidate = Readonly<Record<'gain' | 'length' | 'start' | 'target', number>>

function isBetter(a: Candidate, b: Candidate): boolean {
  return (a.gain - b.gain || a.length - b.length || b.start - a.start || b.target - a.target) > 0
}

/** Runs of words that stand in both, at most {@link MAX_DISTANCE} apart; every length of each. */
function* sharedRuns(
  words: Int32Array,
  reference: Int32Array,
): Generator<{ start: number; at: number; length: number }> {
  for (let start = 0; start < words.length; start++) {
    const to = Math.min(reference.length, start + MAX_DISTANCE + 1)
    for (let at = Math.max(0, start - MAX_DISTANCE); at < to; at++) {
      for (let length = 1; length <= MAX_LENGTH; length++) {
        if (start + length > words.length || at + length > reference.length) break
        if (words[start + length - 1] !== reference[at + length - 1]) break
        yield { start, at, length }
      }
    }
  }
}

interface Alignment {
  /** Of each word of the reference: the word of the hypothesis it goes with or after; −1 before all. */
  readonly align: readonly number[]
  /** Words of the hypothesis that must be edited. */
  readonly wrong: readonly boolean[]
  /** Words of the reference that the hypothesis lacks. */
  readonly missing: readonly boolean[]
}

function readTrace(trace: readonly number[]): Alignment {
  const align: number[] = []
  const wrong: boolean[] = []
  const missing: boolean[] = []
  for (const step of trace) {
    if (step !== INSERT) wrong.push(step !== NOTHING)
    if (step !== DELETE) {
      align.push(wrong.length - 1)
      missing.push(step !== NOTHING)
    }
  }
  return { align, wrong, missing }
}

function some(flags: readonly boolean[], from: number, length: number): boolean {
  for (let k = from; k < from + length; k++) if (flags[k]) return true
  return false
}

function shiftWords(words: Int32Array, start: number, length: number, target: number): Int32Array {
  const run = words.subarray(start, start + length)
  const rest = new Int32Array(words.length - length)
  rest.set(words.subarray(0, start))
  rest.set(words.subarray(start + length), start)
  const place = Math.min(target > start + length ? target - length : target, rest.length)
  const shifted = new Int32Array(words.length)
  shifted.set(rest.subarray(0, place))
  shifted.set(run, place)
  shifted.set(rest.subarray(place), place + length)
  return shifted
}
