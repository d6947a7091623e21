/** One step of rewriting a hypothesis into its reference. */
export const NOTHING = 0
export const SUBSTITUTE = 1
export const DELETE = 2
export const INSERT = 3

const BEAM = 25
export const UNREACHED = 0x3fffffff

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
  readonly reference: Int32Array

  constructor(reference: Int32Array) {
    this.reference = reference
  }

  table(words: Int32Array, like?: Table): Table {
    const width = this.reference.length + 1
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
    for (let i = row + 1; i <= words.length; i++) {
      const here = new Int32Array(width)
      const how = new Uint8Array(width)
      this.fillRow(here, costs[i - 1]!, words, i, how)
      costs.push(here)
      steps.push(how)
    }
    return { words, costs, steps }
  }

  distance({ costs }: Table): number {
    return costs.at(-1)!.at(-1)!
  }

  /** The steps that turn the hypothesis into the reference. */
  trace({ steps, words }: Table): number[] {
    const trace: number[] = []
    for (let i = words.length, j = this.reference.length; i > 0 || j > 0;) {
      const step = steps[i]![j]!
      trace.push(step)
      if (step !== INSERT) i--
      if (step !== DELETE) j--
    }
    return trace.toReversed()
  }

  /** The columns of row `i` that are looked at, of a table that has a row for each of so many words. */
  band(i: number, words: number): { readonly from: number; readonly to: number } {
    const width = this.reference.length + 1
    const ratio = this.reference.length / words
    const beam = BEAM < ratio / 2 ? Math.ceil(ratio / 2 + BEAM) : BEAM
    const diagonal = Math.floor(i * ratio)
    return {
      from: Math.max(0, diagonal - beam),
      to: i === words ? width : Math.min(width, diagonal + beam),
    }
  }

  /** Works out row `i` from the one above it. */
  fillRow(here: Int32Array, above: Int32Array, words: Int32Array, i: number, how?: Uint8Array): void {
    const { from, to } = this.band(i, words.length)
    const word = words[i - 1]
    here.fill(UNREACHED)
    for (let j = from; j < to; j++) {
      let least = UNREACHED
      let step = NOTHING
      if (j > 0) {
        const same = word === this.reference[j - 1]
        const cost = above[j - 1]! + (same ? 0 : 1)
        if (cost < least) {
          least = cost
          step = same ? NOTHING : SUBSTITUTE
        }
      }
      if (above[j]! + 1 < least) {
        least = above[j]! + 1
        step = DELETE
      }
      if (j > 0 && here[j - 1]! + 1 < least) {
        least = here[j - 1]! + 1
        step = INSERT
      }
      here[j] = least
      if (how) how[j] = step
    }
  }
}
