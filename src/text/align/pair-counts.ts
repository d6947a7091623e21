/**
 * Expected counts of word pairs, less the unit that contributed most to each.
 * Counts come unit by unit, in order.
 */
export class PairCounts {
  /** For each word, where the count of a pair with another word stands. */
  readonly #index: readonly Map<number, number>[]
  readonly #total: number[] = []
  readonly #most: number[] = []
  readonly #unit: number[] = []
  readonly #inUnit: number[] = []

  constructor(words: number) {
    this.#index = Array.from({ length: words }, () => new Map())
  }

  add(word: number, other: number, unit: number, count: number): void {
    const row = this.#index[word]!
    let at = row.get(other)
    if (at === undefined) {
      at = this.#total.length
      row.set(other, at)
      this.#total.push(0)
      this.#most.push(0)
      this.#unit.push(unit)
      this.#inUnit.push(0)
    }
    if (this.#unit[at] !== unit) {
      this.#unit[at] = unit
      this.#inUnit[at] = 0
    }
    this.#total[at]! += count
    this.#inUnit[at]! += count
    if (this.#inUnit[at]! > this.#most[at]!) this.#most[at] = this.#inUnit[at]!
  }

  /** The count of a pair, which is then no longer among the rest. */
  take(word: number, other: number): number {
    const row = this.#index[word]!
    const at = row.get(other)
    if (at === undefined) return 0
    row.delete(other)
    return this.#total[at]! - this.#most[at]!
  }

  forEachRest(visit: (word: number, other: number, count: number) => void): void {
    for (const [word, row] of this.#index.entries()) {
      for (const [other, at] of row) {
        const count = this.#total[at]! - this.#most[at]!
        if (count > 0) visit(word, other, count)
      }
    }
  }
}
