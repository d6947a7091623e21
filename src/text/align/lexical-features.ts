import type { Describe } from './describe.ts'
import type { Bitext } from './bitext.ts'

export const LEXICAL_FEATURES = [
  'words forward',
  'words backward',
  'words forward, per word',
  'words backward, per word',
  'words forward, several units',
  'words backward, several units',
  'first units alike',
  'last units alike',
  'first and last units alike',
  'first unit like the one before',
  'last unit like the one after',
  'least explained unit of b',
  'least explained unit of a',
  'first like last',
  'first like first, last like last',
  'first like last, the weaker',
  'first like last, the stronger',
  'left out of b, yet like a neighbour',
  'left out of a, yet like a neighbour',
] as const

/** How words of a bead explain each other, as a whole and at its edges, where a wrong boundary shows. */
export function lexicalFeatures({ a, b, forward, backward }: Bitext): Describe {
  const lastA = a.units.length - 1
  const lastB = b.units.length - 1
  const alike = (i: number, j: number) =>
    i < 0 || j < 0 || i > lastA || j > lastB
      ? 0
      : (forward.of(i, i + 1, j, j + 1) / Math.sqrt(1 + b.units[j]!.length) +
          backward.of(j, j + 1, i, i + 1) / Math.sqrt(1 + a.units[i]!.length)) /
        5
  return ({ i0, i1, j0, j1 }, into, at) => {
    const m = i1 - i0
    const n = j1 - j0
    if (m === 0 || n === 0) {
      const kin =
        m > 0 ? Math.max(alike(i0, j0 - 1), alike(i0, j0)) : Math.max(alike(i0 - 1, j0), alike(i0, j0))
      into[at + LEXICAL_FEATURES.length - (m > 0 ? 2 : 1)] = kin
      return
    }
    const several = m * n > 1 ? 1 : 0
    const ahead = forward.of(i0, i1, j0, j1)
    const back = backward.of(j0, j1, i0, i1)
    into[at++] = ahead / 5
    into[at++] = back / 5
    into[at++] = ahead / (b.wordCounts[j1]! - b.wordCounts[j0]! + 2)
    into[at++] = back / (a.wordCounts[i1]! - a.wordCounts[i0]! + 2)
    into[at++] = (several * ahead) / 5
    into[at++] = (several * back) / 5
    const first = alike(i0, j0)
    const last = alike(i1 - 1, j1 - 1)
    into[at++] = several * first
    into[at++] = several * last
    into[at++] = several * Math.min(first, last)
    into[at++] = Math.max(0, alike(i0 - 1, j0), alike(i0, j0 - 1))
    into[at++] = Math.max(0, alike(i1 - 1, j1), alike(i1, j1 - 1))
    let weakest = n > 1 ? Infinity : 0
    for (let j = j0; n > 1 && j < j1; j++) {
      weakest = Math.min(weakest, forward.of(i0, i1, j, j + 1) / (b.units[j]!.length + 2))
    }
    into[at++] = weakest
    weakest = m > 1 ? Infinity : 0
    for (let i = i0; m > 1 && i < i1; i++) {
      weakest = Math.min(weakest, backward.of(j0, j1, i, i + 1) / (a.units[i]!.length + 2))
    }
    into[at++] = weakest
    if (m === 1 || n === 1) return
    const crossing = alike(i0, j1 - 1)
    const other = alike(i1 - 1, j0)
    into[at++] = crossing + other
    into[at++] = first + last
    into[at++] = Math.min(crossing, other)
    into[at] = Math.max(crossing, other)
  }
}
