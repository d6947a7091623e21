import { bodyText, type Body, type BodyCut } from '../../domain/index.ts'
import type { Edition } from '../../domain/index.ts'

/** What neighbours read in one edition now, one after the other. Offsets count in their texts laid end to end. */
export class Run {
  readonly edition: Edition
  readonly bodies: readonly Body[]
  readonly texts: readonly string[]
  /** Where each pair begins; one more than there are pairs: the last is the end of all. */
  readonly starts: readonly number[]

  constructor(edition: Edition, bodies: readonly Body[]) {
    this.edition = edition
    this.bodies = bodies
    this.texts = bodies.map(bodyText)
    const starts = [0]
    for (const text of this.texts) starts.push(starts.at(-1)! + text.length)
    this.starts = starts
  }

  get length(): number {
    return this.starts.at(-1) ?? 0
  }

  /** Each cut in the first body that it touches. */
  cutsOf(offsets: readonly number[]): BodyCut[] {
    return offsets.map((offset) => {
      const body = this.pairAt(offset)
      return { body, at: offset - (this.starts[body] ?? 0) }
    })
  }

  /** The first pair that has an offset in it or at its end. */
  pairAt(offset: number): number {
    const k = this.texts.findIndex((_, pair) => offset <= (this.starts[pair + 1] ?? 0))
    return Math.max(k, 0)
  }

  /** How much of a pair lies between two cuts, 0…1; null for a pair without words. */
  shareOf(pair: number, from: number, to: number): number | null {
    const start = this.starts[pair] ?? 0
    const end = this.starts[pair + 1] ?? start
    if (start === end) return null
    return Math.max(0, Math.min(end, to) - Math.max(start, from)) / (end - start)
  }
}
