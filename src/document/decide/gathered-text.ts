import type { Change } from '../../text/diff/index.ts'
import type { Step } from '../../text/merge/index.ts'

/** An accepted change, at its place in the text as gathered so far. */
export interface Edit {
  readonly correction: number
  /** The change's, within its correction. */
  readonly id: number
  readonly change: Change
}

/** What an edit left: `[start, end)` of the text now stands where `words` stood. */
interface Trace {
  readonly correction: number
  readonly id: number
  readonly start: number
  readonly end: number
  readonly words: string
}

/**
 * A text into which edits of several corrections are written, each counted in
 * the text that those before it left. Edits of different corrections never
 * touch, so every one of them can be taken back without the others.
 */
export class GatheredText {
  readonly #before: string
  #text: string
  #traces: readonly Trace[] = []

  constructor(text: string) {
    this.#before = text
    this.#text = text
  }

  get text(): string {
    return this.#text
  }

  /** Something was written. */
  get touched(): boolean {
    return this.#traces.length > 0
  }

  /** From the text as it was at first. */
  step(): Step {
    let grown = 0
    const made = this.#traces
      .toSorted((a, b) => a.start - b.start || a.end - b.end)
      .map(({ start: at, end, words }) => {
        const start = at - grown
        grown += end - at - words.length
        return { start, end: start + words.length, quote: words, replacement: this.#text.slice(at, end) }
      })
    return { before: this.#before, after: this.#text, made }
  }

  /**
   * Writes the edits of one correction; among themselves they may touch where
   * their places came together.
   * @returns false when they overlap, or touch what another correction wrote: then nothing was written.
   */
  apply(edits: readonly Edit[]): boolean {
    const inOrder = edits.toSorted((a, b) => a.change.start - b.change.start || a.change.end - b.change.end)
    const overlap = inOrder.some(({ change }, k) => change.start < (inOrder[k - 1]?.change.end ?? 0))
    const touch = inOrder.some(({ change }) =>
      this.#traces.some(({ start, end }) => change.start <= end && start <= change.end),
    )
    if (overlap || touch) return false
    const growthBefore = (place: number) =>
      inOrder.filter(({ change }) => change.end <= place).reduce((sum, edit) => sum + growth(edit), 0)
    const moved = this.#traces.map((trace) => {
      const by = growthBefore(trace.start)
      return { ...trace, start: trace.start + by, end: trace.end + by }
    })
    this.#text = inOrder.reduceRight(
      (done, { change }) => done.slice(0, change.start) + change.replacement + done.slice(change.end),
      this.#text,
    )
    this.#traces = [...moved, ...tracesOf(inOrder)]
    return true
  }

  /**
   * By `correction.change`: what takes each edit back.
   * @param kept what became of the text: line breaks at its ends are not kept.
   */
  inverses(kept: string): [string, Change][] {
    const low = Math.max(0, this.#text.indexOf(kept))
    const high = low + kept.length
    const within = (offset: number) => Math.min(Math.max(offset, low), high) - low
    const inOrder = this.#traces.toSorted((a, b) => a.start - b.start || a.end - b.end)
    return inOrder.map(({ correction, id, start, end, words }, k) => {
      const span = { start: within(start), end: within(end) }
      // Breaks that went with the words come back with them.
      const before = this.#text.slice(Math.max(high, inOrder[k - 1]?.end ?? 0), start)
      const after = this.#text.slice(end, Math.min(low, inOrder[k + 1]?.start ?? Infinity))
      const replacement = before + words + after
      return [`${correction}.${id}`, { ...span, quote: kept.slice(span.start, span.end), replacement }]
    })
  }
}

function tracesOf(inOrder: readonly Edit[]): Trace[] {
  let grown = 0
  return inOrder.map((edit) => {
    const { correction, id, change } = edit
    const start = change.start + grown
    grown += growth(edit)
    return { correction, id, start, end: start + change.replacement.length, words: change.quote }
  })
}

const growth = ({ change }: Edit) => change.replacement.length - change.quote.length
