import type { Describe } from './describe.ts'
import { type Bitext, lengthDeviation } from './bitext.ts'

export const LENGTH_FEATURES = [
  'length, squared',
  'length, squared, several units',
  'length, absolute',
  'length, b long',
  'length ratio, squared',
  'length ratio, b long',
  'length ratio, a long',
  'length of 1-1',
  'left out of b',
  'left out of a',
] as const

const MOST_SQUARED = 15

/** How lengths agree with the ratio of the document; and how long a stretch would be left without counterpart. */
export function lengthFeatures(text: Bitext): Describe {
  const { a, b, ratio } = text
  return ({ i0, i1, j0, j1 }, into, at) => {
    const lengthA = a.characters[i1]! - a.characters[i0]!
    const lengthB = b.characters[j1]! - b.characters[j0]!
    const m = i1 - i0
    const n = j1 - j0
    if (m === 0 || n === 0) {
      into[at + LENGTH_FEATURES.indexOf('left out of b')] = lengthA / 20
      into[at + LENGTH_FEATURES.indexOf('left out of a')] = lengthB / 40
      return
    }
    const deviation = lengthDeviation(text, i0, i1, j0, j1)
    const squared = -Math.min(MOST_SQUARED, (deviation * deviation) / 2)
    const logRatio = Math.log((lengthB + 5) / (lengthA * ratio + 5))
    into[at++] = squared
    into[at++] = m * n > 1 ? squared : 0
    into[at++] = Math.abs(deviation)
    into[at++] = Math.max(0, deviation)
    into[at++] = logRatio * logRatio
    into[at++] = Math.max(0, logRatio)
    into[at++] = Math.max(0, -logRatio)
    into[at] = m * n === 1 ? Math.log1p(lengthA) : 0
  }
}
