/** Chances that come again in the same order from the same seed (mulberry32, Tommy Ettinger), and words nobody used before. */
export class Chance {
  readonly seed: number
  #state: number
  #words = 0
  #han = 0

  constructor(seed: number) {
    this.seed = seed
    this.#state = seed >>> 0
  }

  /** 0 ≤ n < `bound`, whole. */
  below(bound: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * bound)
  }

  /** True `percent` times in a hundred. */
  comes(percent: number): boolean {
    return this.below(100) < percent
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[this.below(Math.max(list.length, 1))]
  }

  /** Four to eight letters, never the same twice: where such a word stands tells who wrote it. */
  word(): string {
    let rest = ++this.#words * 7919
    let word = ''
    for (; rest > 0; rest = Math.floor(rest / 26)) word += String.fromCodePoint(97 + (rest % 26))
    return word + 'aeiou'[this.below(5)]! + String.fromCodePoint(98 + this.below(24)) + 'ing'
  }

  /** A Han character, never the same twice; every other one is a surrogate pair. */
  han(): string {
    const n = this.#han++
    return String.fromCodePoint((n % 2 === 0 ? 0x4e00 : 0x20000) + n)
  }
}
