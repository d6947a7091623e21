import type { Describe } from './describe.ts'
import { type UnitMarks, unitMarks } from './unit-marks.ts'

export const SPEECH_FEATURES = [
  'both in speech or both not, at the end',
  'both in speech, at the end',
  'only a in speech, at the end',
  'begin alike with or without a quote',
  'both begin with a quote',
  'end alike with or without a quote',
  'both end with a quote',
  'b inside, in speech',
  'a inside, in speech',
  'speech in all of b, none of a',
  'speech in b, none in a',
  'speech in all of a, none of b',
  'speech in a, none in b',
  'no speech',
  'first units agree on speech',
  'last units agree on speech',
  'speech and narration in b, beside speech',
  'both in speech or both not, at the end, both sides quoting',
] as const

/** Quotations open and close at the same places in both languages, where both mark them at all. */
export function speechFeatures(a: readonly string[], b: readonly string[]): Describe {
  const marksA = unitMarks(a)
  const marksB = unitMarks(b)
  const spokenA = spokenSums(marksA)
  const spokenB = spokenSums(marksB)
  const quoting = bothQuote(spokenA, spokenB)
  return ({ i0, i1, j0, j1 }, into, at) => {
    const m = i1 - i0
    const n = j1 - j0
    const speakingA = marksA[i1 - 1]?.speaking ?? false
    const speakingB = marksB[j1 - 1]?.speaking ?? false
    into[at++] = Number(speakingA === speakingB)
    into[at++] = Number(speakingA && speakingB)
    into[at++] = Number(speakingA && !speakingB)
    into[at + 14] = Number(quoting && speakingA === speakingB)
    if (m === 0 || n === 0) return
    const [firstA, lastA, firstB, lastB] = [marksA[i0]!, marksA[i1 - 1]!, marksB[j0]!, marksB[j1 - 1]!]
    into[at++] = Number(firstA.opens === firstB.opens)
    into[at++] = Number(firstA.opens && firstB.opens)
    into[at++] = Number(lastA.closes === lastB.closes)
    into[at++] = Number(lastA.closes && lastB.closes)
    into[at++] = openInside(marksB, j0, j1)
    into[at++] = openInside(marksA, i0, i1)
    if (!quoting) return
    const inA = spokenA[i1]! - spokenA[i0]!
    const inB = spokenB[j1]! - spokenB[j0]!
    into[at++] = Number(inA === 0 && inB === n)
    into[at++] = Number(inA === 0 && inB > 0)
    into[at++] = Number(inA === m && inB === 0)
    into[at++] = Number(inA > 0 && inB === 0)
    into[at++] = Number(inA === 0 && inB === 0)
    into[at++] = Number(firstA.spoken === firstB.spoken)
    into[at++] = Number(lastA.spoken === lastB.spoken)
    into[at] = Number(m === 1 && inA === 1 && inB > 0 && inB < n)
  }
}

function spokenSums(marks: readonly UnitMarks[]): Int32Array {
  const sums = new Int32Array(marks.length + 1)
  for (const [k, { spoken }] of marks.entries()) sums[k + 1] = sums[k]! + Number(spoken)
  return sums
}

/** Do both sides put speech in quotes, and about as much of it? Some books do without. */
function bothQuote(a: Int32Array, b: Int32Array): boolean {
  const shareA = a.at(-1)! / Math.max(1, a.length - 1)
  const shareB = b.at(-1)! / Math.max(1, b.length - 1)
  return Math.min(shareA, shareB) > 0.04 && Math.max(shareA, shareB) < 3 * Math.min(shareA, shareB)
}

function openInside(marks: readonly UnitMarks[], from: number, to: number): number {
  let open = 0
  for (let k = from; k < to - 1; k++) if (marks[k]!.speaking) open++
  return open
}
