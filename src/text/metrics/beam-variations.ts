import { UNREACHED, type BeamDistance, type Table } from './beam-distance.ts'

/**
 * Distances of hypotheses that differ from a known one in a few neighbouring
 * words: before these the rows are known, and so is what it costs to come from
 * any place after them to the end.
 */
export class BeamVariations {
  readonly #distance: BeamDistance
  readonly #table: Table
  /** For each place of the table, what the rest of the way costs. */
  readonly #rest: readonly Int32Array[]
  #here: Int32Array
  #above: Int32Array

  constructor(distance: BeamDistance, table: Table) {
    this.#distance = distance
    this.#table = table
    this.#rest = restOf(distance, table.words)
    const width = distance.reference.length + 1
    this.#here = new Int32Array(width)
    this.#above = new Int32Array(width)
  }

  /** @param words as many as the known hypothesis has */
  distance(words: Int32Array): number {
    const known = this.#table.words
    let first = 0
    while (first < words.length && words[first] === known[first]) first++
    let end = words.length
    while (end > first && words[end - 1] === known[end - 1]) end--
    let row = this.#table.costs[first]!
    for (let i = first + 1; i <= end; i++) {
      this.#distance.fillRow(this.#here, row, words, i)
      row = this.#here
      this.#here = this.#above
      this.#above = row
    }
    return least(row, this.#rest[end]!)
  }
}

function least(row: Int32Array, rest: Int32Array): number {
  let least = UNREACHED
  for (let j = 0; j < row.length; j++) {
    const cost = row[j]! + rest[j]!
    if (cost < least) least = cost
  }
  return least
}

/** The rows of the table from its end: the cost from each place of it to the last. */
function restOf(distance: BeamDistance, words: Int32Array): Int32Array[] {
  const { reference } = distance
  const last = reference.length
  const rest: Int32Array[] = Array.from({ length: words.length + 1 })
  let below: Int32Array | null = null
  for (let i = words.length; i >= 0; i--) {
    const here = new Int32Array(last + 1).fill(UNREACHED)
    const { from, to } = i === 0 ? { from: 0, to: last + 1 } : distance.band(i, words.length)
    for (let j = to - 1; j >= from; j--) {
      let least = below ? below[j]! + 1 : j === last ? 0 : UNREACHED
      if (j < last) {
        if (here[j + 1]! + 1 < least) least = here[j + 1]! + 1
        const match = below ? below[j + 1]! + (words[i] === reference[j] ? 0 : 1) : UNREACHED
        if (match < least) least = match
      }
      here[j] = Math.min(least, UNREACHED)
    }
    rest[i] = here
    below = here
  }
  return rest
}
