import { Vocabulary } from './vocabulary.ts'

/** What a unit of text is about, for telling how alike two units are without comparing them word by word. */
export interface Features {
  /** Numbers of its words (spaced scripts) or pairs of characters (unspaced), ascending, repeated as often as they occur. */
  readonly of: Int32Array
  /** How much each of them says: short and frequent words say little. */
  readonly weight: number
}

/** Reads the features of units of both sides; a reader is made per comparison. */
export class FeatureReader {
  readonly #vocabulary = new Vocabulary()
  readonly #weights: number[] = [0]

  read(text: string): Features {
    const found: number[] = []
    for (const { 0: run } of text.toLowerCase().matchAll(RUN)) {
      if (!UNSPACED.test(run)) found.push(this.#number(run))
      else if (run.length === 1) found.push(this.#number(run))
      else for (let k = 0; k + 1 < run.length; k++) found.push(this.#number(run.slice(k, k + 2)))
    }
    const of = Int32Array.from(found).sort()
    let weight = 0
    for (const number of of) weight += this.#weights[number]!
    return { of, weight }
  }

  /** Weight of what two units share, counted with repetition. */
  shared(a: Features, b: Features): number {
    let weight = 0
    let i = 0
    let j = 0
    while (i < a.of.length && j < b.of.length) {
      const difference = a.of[i]! - b.of[j]!
      if (difference === 0) {
        weight += this.#weights[a.of[i]!]!
        i++
        j++
      } else if (difference < 0) i++
      else j++
    }
    return weight
  }

  #number(word: string): number {
    const number = this.#vocabulary.number(word)
    this.#weights[number] ??= UNSPACED.test(word) ? word.length / 2 : Math.min(word.length, 8) / 4
    return number
  }
}

const UNSPACED = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}]/u
const RUN =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}]+|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}])[\p{L}\p{N}\p{M}])+|[^\p{L}\p{N}\s]/gu

/** Joins neighbouring units. */
export function joinFeatures(parts: readonly Features[]): Features {
  if (parts.length === 1) return parts[0]!
  const of = new Int32Array(parts.reduce((sum, part) => sum + part.of.length, 0))
  let at = 0
  let weight = 0
  for (const part of parts) {
    of.set(part.of, at)
    at += part.of.length
    weight += part.weight
  }
  return { of: of.sort(), weight }
}
