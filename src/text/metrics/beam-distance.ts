/** One step of rewriting a hypothesis into its reference. */
export const NOTHING = 0
export const SUBSTITUTE = 1
export const DELETE = 2
export const INSERT = 3

const BEAM = 25
const UNREACHED = 0x3fffffff

/** Rows of the distance table, one per prefix of the hypothesis. */
export interface Table {
  readonly words: Int32Array
  readonly costs: readonly Int32Array[]
  readonly steps: readonly Uint8Array[]
}

/**
 * Edit distance of rearranged hypotheses to one reference, looking only at a
 * band around the diagonal, as Tercom does. All hypotheses have the same
 * length, so a table can begin with the rows of another up to the first word
 * that differs.
 */
export class BeamDistance {
  readonly #reference: Int32Array

  constructor(reference: Int32Array) {
    this.#reference = reference
  }

  table(words: Int32Array, like?: Table): Table {
    const width = this.#reference.length + 1
    const costs: Int32Array[] = []
    const steps: Uint8Array[] = []
    let row = 0
    if (like) {
      while (row < words.length && words[row] === like.words[row]) row++
      for (let i = 0; i <= row; i++) {
        costs.push(like.costs[i]!)
        steps.push(like.steps[i]!)
      }
    } else {
      costs.push(Int32Array.from({ length: width }, (_, j) => j))
      steps.push(new Uint8Array(width).fill(INSERT))
    }
    for (let i = row + 1; i <= words.length; i++) this.#addRow(costs, steps, words, i)
    return { words, costs, steps }
  }

  distance({ costs }: Table): number {
    return costs.at(-1)!.at(-1)!
  }

  /** The steps that turn the hypothesis into the reference. */
  trace({ steps, words }: Table): number[] {
    const trace: number[] = []
    for (let i = words.length, j = this.#reference.length; i > 0 || j > 0;) {
      const step = steps[i]![j]!
      trace.push(step)
      if (step !== INSERT) i--
      if (step !== DELETE) j--
    }
    return trace.toReversed()
  }

  #addRow(costs: Int32Array[], steps: Uint8Array[], words: Int32Array, i: number): void {
    const width = this.#reference.length + 1
    const above = costs[i - 1]!
    const here = new Int32Array(width).fill(UNREACHED)
    const how = new Uint8Array(width)
    const ratio = this.#reference.length / words.length
    const beam = BEAM < ratio / 2 ? Math.ceil(ratio / 2 + BEAM) : BEAM
    const diagonal = Math.floor(i * ratio)
    const to = i === words.length ? width : Math.min(width, diagonal + beam)
    for (let j = Math.max(0, diagonal - beam); j < to; j++) {
      if (j > 0) {
        const same = words[i - 1] === this.#reference[j - 1]
        const cost = above[j - 1]! + (same ? 0 : 1)
        if (cost < here[j]!) {
          here[j] = cost
          how[j] = same ? NOTHING : SUBSTITUTE
        }
      }
      if (above[j]! + 1 < here[j]!) {
        here[j] = above[j]! + 1
        how[j] = DELETE
      }
      if (j > 0 && here[j - 1]! + 1 < here[j]!) {
        here[j] = here[j - 1]! + 1
        how[j] = INSERT
      }
    }
    costs.push(here)
    steps.push(how)
  }
}
