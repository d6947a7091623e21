import type { Band } from './band.ts'
import { transpose } from './band.ts'
import type { Side } from './side.ts'
import type { TablePair, TranslationTable } from './translation-table.ts'
import { WindowScores } from './window-scores.ts'

/** Two sides with all that scores a candidate between them, inside a band. */
export interface Bitext {
  readonly a: Side
  readonly b: Side
  readonly band: Band
  /** How well b is explained by windows of a. */
  readonly forward: WindowScores
  /** How well a is explained by windows of b: call with b's units first. */
  readonly backward: WindowScores
  /** Characters of b for one of a, in the whole document. */
  readonly ratio: number
}

export function bitext(
  a: Side,
  b: Side,
  tables: TablePair,
  band: Band,
  isDictionary: boolean,
  checkpoint?: (share: number) => void,
): Bitext {
  return {
    a,
    b,
    band,
    forward: new WindowScores(
      a,
      b,
      tables.forward,
      band,
      silentWords(tables.forward, b, isDictionary),
      checkpoint && ((share) => checkpoint(share / 2)),
    ),
    backward: new WindowScores(
      b,
      a,
      tables.backward,
      transpose(band),
      silentWords(tables.backward, a, isDictionary),
      checkpoint && ((share) => checkpoint(0.5 + share / 2)),
    ),
    ratio: (b.characters.at(-1)! || 1) / (a.characters.at(-1)! || 1),
  }
}

/** With a dictionary, every word is expected to be explained; without one, only what something was seen to explain. */
function silentWords(table: TranslationTable, explained: Side, isDictionary: boolean): Uint8Array {
  const silent = new Uint8Array(explained.words.length).fill(isDictionary ? 0 : 1)
  if (!isDictionary) for (const row of table.to) for (const word of row) silent[word] = 0
  return silent
}

/**
 * By how many standard deviations the lengths of a candidate differ from the
 * document's ratio: positive when b is long. Gale & Church (1993), with the
 * variance of Chinese–English.
 */
export function lengthDeviation(
  { a, b, ratio }: Bitext,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
): number {
  const lengthA = a.characters[i1]! - a.characters[i0]!
  const lengthB = b.characters[j1]! - b.characters[j0]!
  return (lengthB - lengthA * ratio) / Math.sqrt(10 * ratio * (lengthA + 1))
}
