import type { Describe } from './describe.ts'
import { type UnitMarks, unitMarks } from './unit-marks.ts'

export const MARK_FEATURES = [
  'both end as questions',
  'one ends as a question',
  'both end as exclamations',
  'one ends as an exclamation',
  'more questions on one side',
  'more exclamations on one side',
  'colons agree',
  'both break off',
  'one breaks off',
  'a ends with a colon',
  'b leans on what came before',
  'a leans on what came before',
  'units of b inside that lean',
  'units of a inside that lean',
  'commas of a, 1-n',
  'commas of a, 1-1',
  'commas of b, m-1',
] as const

/** What the ends and beginnings of the units say. */
export function markFeatures(a: readonly string[], b: readonly string[]): Describe {
  const marksA = unitMarks(a)
  const marksB = unitMarks(b)
  const count = (
    marks: readonly UnitMarks[],
    from: number,
    to: number,
    test: (unit: UnitMarks) => boolean,
  ) => {
    let found = 0
    for (let k = from; k < to; k++) if (test(marks[k]!)) found++
    return found
  }
  const commas = (marks: readonly UnitMarks[], from: number, to: number) => {
    let found = 0
    for (let k = from; k < to; k++) found += marks[k]!.commas
    return Math.log1p(found)
  }
  return ({ i0, i1, j0, j1 }, into, at) => {
    const m = i1 - i0
    const n = j1 - j0
    const endA = marksA[i1 - 1]
    const endB = marksB[j1 - 1]
    if (m > 0 && endA) into[at + MARK_FEATURES.indexOf('a ends with a colon')] = Number(endA.colon)
    if (m === 0 || n === 0 || !endA || !endB) return
    const differ = (test: (unit: UnitMarks) => boolean) =>
      Math.abs(count(marksA, i0, i1, test) - count(marksB, j0, j1, test))
    into[at++] = Number(endA.question && endB.question)
    into[at++] = Number(endA.question !== endB.question)
    into[at++] = Number(endA.exclamation && endB.exclamation)
    into[at++] = Number(endA.exclamation !== endB.exclamation)
    into[at++] = differ((unit) => unit.question)
    into[at++] = differ((unit) => unit.exclamation)
    into[at++] = Number(endA.colon === endB.colon)
    into[at++] = Number(endA.breaksOff && endB.breaksOff)
    into[at++] = Number(endA.breaksOff !== endB.breaksOff)
    at++
    into[at++] = Number(marksB[j0]!.leans)
    into[at++] = Number(marksA[i0]!.leans)
    into[at++] = count(marksB, j0 + 1, j1, (unit) => unit.leans)
    into[at++] = count(marksA, i0 + 1, i1, (unit) => unit.leans)
    into[at++] = m === 1 && n > 1 ? commas(marksA, i0, i1) : 0
    into[at++] = m === 1 && n === 1 ? commas(marksA, i0, i1) : 0
    into[at] = m > 1 && n === 1 ? commas(marksB, j0, j1) : 0
  }
}
