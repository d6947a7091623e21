import { visitRoughTokens } from '../segment/tokens.ts'
import { Vocabulary } from './vocabulary.ts'

/** What a unit of text is about, for telling how alike two units are without comparing them word by word. */
export interface Features {
  /** Numbers of its words (spaced scripts) or pairs of characters (unspaced), ascending, as often as they occur. */
  readonly of: Int32Array
  /** How much all of them say. */
  readonly weight: number
}

/** Reads the features of units of both sides. One per comparison. */
export class FeatureReader {
  readonly #vocabulary = new Vocabulary()
  /** How much a feature says: long words more than short ones, marks little. By feature number. */
  readonly #weights = new Map<number, number>()

  read(text: string): Features {
    const lower = text.toLowerCase()
    const found: number[] = []
    visitRoughTokens(lower, (kind, start, end) => {
      if (kind === 'space') return
      if (kind !== 'unspaced') found.push(this.#feature(lower.slice(start, end), kind === 'punctuation'))
      else if (end - start === 1) found.push(this.#feature(lower.slice(start, end), false))
      else for (let k = start; k + 1 < end; k++) found.push(this.#feature(lower.slice(k, k + 2), false))
    })
    const of = Int32Array.from(found).toSorted()
    let weight = 0
    for (const feature of of) weight += this.weightOf(feature)
    return { of, weight }
  }

  weightOf(feature: number): number {
    return this.#weights.get(feature)!
  }

  /** Weight of what two units share, counted with repetition. */
  shared(a: Features, b: Features): number {
    let weight = 0
    for (let i = 0, j = 0; i < a.of.length && j < b.of.length;) {
      const difference = a.of[i]! - b.of[j]!
      if (difference === 0) weight += this.weightOf(a.of[i]!)
      if (difference <= 0) i++
      if (difference >= 0) j++
    }
    return weight
  }

  /** 0 (nothing in common) … 1 (the same words). */
  likeness(a: Features, b: Features): number {
    return (2 * this.shared(a, b)) / (a.weight + b.weight || 1)
  }

  #feature(text: string, mark: boolean): number {
    const number = this.#vocabulary.number(text)
    if (!this.#weights.has(number)) {
      const wide = text.charCodeAt(0) >= 0x2e80
      this.#weights.set(number, mark ? 0.25 : wide ? text.length / 2 : Math.min(text.length, 8) / 4)
    }
    return number
  }
}

/** The features of neighbouring units together. */
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
  return { of: of.toSorted(), weight }
}
