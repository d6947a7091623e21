import { type BitCoder, evenChances } from './range-coder.ts'

/** What comes next in a text: a unit of UTF-16, or so many that stood so far back already. */
export interface Step {
  readonly unit: number
  /** 1 for a unit of its own. */
  readonly length: number
  readonly distance: number
}

export const SHORTEST = 2
const LENGTH_BITS = 7
export const LONGEST = SHORTEST + 2 ** LENGTH_BITS - 1
const SIZE_BITS = 5
/** Lengths told apart where a distance is said: what is short was near. */
const LENGTH_KINDS = 4
/** Steps back that tell whether a copy comes next. */
const HISTORY = 4
const SIZES = 2 ** SIZE_BITS
const ASCII_BITS = 7
const ASCII = 2 ** ASCII_BITS
const BYTE_BITS = 8
const BYTE = 2 ** BYTE_BITS

/** Codes steps one after another; reading, it asks nothing of the step it is given. */
export class StepCoder {
  readonly #coder: BitCoder
  readonly #copies = evenChances(2 ** HISTORY)
  readonly #agains = evenChances(1)
  readonly #wides = evenChances(ASCII + 1)
  readonly #narrow = evenChances((ASCII + 1) * ASCII)
  readonly #rows = evenChances(BYTE)
  readonly #cells = evenChances(BYTE * BYTE)
  readonly #lengths = evenChances(2 ** (LENGTH_BITS + 1))
  readonly #sizes = evenChances(LENGTH_KINDS * SIZES)
  readonly #digits = evenChances(SIZES * SIZES)
  #history = 0
  #distance = 0

  constructor(coder: BitCoder) {
    this.#coder = coder
  }

  /** @param before the unit before it */
  code({ unit, length, distance }: Step, before: number): Step {
    const copy = this.#coder.bit(this.#copies, this.#history, length > 1 ? 1 : 0)
    this.#history = (this.#history * 2 + copy) % 2 ** HISTORY
    if (copy === 0) return { unit: this.#unit(unit, Math.min(before, ASCII)), length: 1, distance: 0 }
    const again = this.#coder.bit(this.#agains, 0, distance === this.#distance ? 1 : 0)
    const more = this.#tree(this.#lengths, again, LENGTH_BITS, length - SHORTEST)
    if (again === 0) this.#distance = this.#number(distance, Math.min(more, LENGTH_KINDS - 1))
    return { unit: 0, length: more + SHORTEST, distance: this.#distance }
  }

  /** ASCII by the letter before it, anything else by its row of Unicode. */
  #unit(unit: number, before: number): number {
    const wide = this.#coder.bit(this.#wides, before, unit < ASCII ? 0 : 1)
    if (wide === 0) return this.#tree(this.#narrow, before, ASCII_BITS, unit)
    const row = this.#tree(this.#rows, 0, BYTE_BITS, unit >> BYTE_BITS)
    return row * BYTE + this.#tree(this.#cells, row, BYTE_BITS, unit % BYTE)
  }

  /** A number from 1 on: its size, and then its digits. */
  #number(value: number, kind: number): number {
    const size = this.#tree(this.#sizes, kind, SIZE_BITS, 31 - Math.clz32(value))
    let known = 1
    for (let left = size - 1; left >= 0; left--)
      known = known * 2 + this.#coder.bit(this.#digits, size * SIZES + left, (value >> left) & 1)
    return known
  }

  /** A number of so many bits, each bit by those before it; every kind by itself. */
  #tree(chances: Uint16Array, kind: number, bits: number, value: number): number {
    let node = 1
    for (let left = bits - 1; left >= 0; left--)
      node = node * 2 + this.#coder.bit(chances, (kind << bits) + node, (value >> left) & 1)
    return node - 2 ** bits
  }
}
