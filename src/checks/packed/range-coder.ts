/**
 * Writes or reads one bit after another, each with what was learnt of such bits:
 * the less surprising, the less room it takes. Both sides learn the same.
 *
 * @see G. N. N. Martin, Range encoding: an algorithm for removing redundancy from a digitised message (1979)
 */
export interface BitCoder {
  /**
   * @param chances of which the one at `at` is that of a zero, and learns
   * @param bit what to write; reading, it is not looked at
   * @returns the bit that was written or read
   */
  readonly bit: (chances: Uint16Array, at: number, bit: number) => number
}

const CERTAIN_BITS = 12
const CERTAIN = 1 << CERTAIN_BITS
/** How slowly chances learn. */
const SLOWNESS = 4
/** Below this a byte is settled. */
const NARROW = 2 ** 24
const BYTES = 4

/** Chances of bits of which nothing is known. */
export function evenChances(count: number): Uint16Array {
  return new Uint16Array(count).fill(CERTAIN / 2)
}

export class BitWriter implements BitCoder {
  readonly #bytes: number[] = []
  #low = 0
  #range = 2 ** 32 - 1

  bit(chances: Uint16Array, at: number, bit: number): number {
    const bound = zeroPart(this.#range, chances[at]!)
    if (bit === 0) this.#range = bound
    else {
      this.#low += bound
      this.#range -= bound
    }
    learn(chances, at, bit)
    while (this.#range < NARROW) {
      this.#range *= 256
      this.#shift()
    }
    return bit
  }

  /** Everything written. */
  bytes(): Uint8Array {
    for (let k = 0; k < BYTES; k++) this.#shift()
    return Uint8Array.from(this.#bytes)
  }

  /** A sum too large for its byte is carried into those before it. */
  #shift(): void {
    if (this.#low >= 2 ** 32) {
      let at = this.#bytes.length - 1
      while (this.#bytes[at] === 255) this.#bytes[at--] = 0
      this.#bytes[at]! += 1
      this.#low -= 2 ** 32
    }
    this.#bytes.push(Math.floor(this.#low / NARROW))
    this.#low = (this.#low % NARROW) * 256
  }
}

export class BitReader implements BitCoder {
  readonly #bytes: Uint8Array
  #at = 0
  #range = 2 ** 32 - 1
  #code = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    for (let k = 0; k < BYTES; k++) this.#shift()
  }

  bit(chances: Uint16Array, at: number): number {
    const bound = zeroPart(this.#range, chances[at]!)
    const bit = this.#code < bound ? 0 : 1
    if (bit === 0) this.#range = bound
    else {
      this.#code -= bound
      this.#range -= bound
    }
    learn(chances, at, bit)
    while (this.#range < NARROW) {
      this.#range *= 256
      this.#shift()
    }
    return bit
  }

  #shift(): void {
    this.#code = this.#code * 256 + (this.#bytes[this.#at++] ?? 0)
  }
}

function zeroPart(range: number, chance: number): number {
  return (range >>> CERTAIN_BITS) * chance
}

function learn(chances: Uint16Array, at: number, bit: number): void {
  const chance = chances[at]!
  chances[at] = bit === 0 ? chance + ((CERTAIN - chance) >> SLOWNESS) : chance - (chance >> SLOWNESS)
}
