import { isPair, type Bead } from './bead.ts'
import type { Laid, Sentence } from './sentences.ts'

/**
 * White space belongs to the sentence before it; but where a sentence came or
 * went at the end of a paragraph, that would change the innocent one before:
 * "A.¶" → "A. B.¶" is "A." and " B.", not "A.[¶| ]" and "B.¶". So around
 * sentences that came or went the boundaries move to where the neighbours keep
 * the white space they had.
 *
 * @returns both texts, partitioned anew
 */
export function settleSpaces(beads: readonly Bead[], old: Laid, now: Laid): { old: Laid; now: Laid } {
  const before = new Boundaries(old)
  const after = new Boundaries(now)
  for (let k = 0; k < beads.length; k++) {
    const bead = beads[k]!
    if (!isPair(bead)) continue
    let next = k + 1
    while (next < beads.length && !isPair(beads[next]!)) next++
    const gone = before.isRun(bead.before.end, beads[next]?.before.start)
    const came = after.isRun(bead.after.end, beads[next]?.after.start)
    if (gone === came) continue
    const [quiet, busy] = gone ? [after, before] : [before, after]
    const [ofQuiet, ofBusy] = gone ? [bead.after.end, bead.before.end] : [bead.before.end, bead.after.end]
    const end = gone ? beads[next]?.before.start : beads[next]?.after.start
    settle(quiet, ofQuiet, busy, ofBusy, end)
  }
  return { old: before.laid(), now: after.laid() }
}

/**
 * @param at on either side, the first sentence after the pair that stays
 * @param end on the busy side, the first sentence of the next pair; absent at the end of the text
 */
function settle(
  quiet: Boundaries,
  at: number,
  busy: Boundaries,
  busyAt: number,
  end: number | undefined,
): void {
  const had = quiet.spaceBefore(at)
  const has = busy.spaceBefore(busyAt)
  if (had === has) return
  if (end === undefined) {
    if (has.startsWith(had)) busy.moveBack(busyAt, has.length - had.length)
  } else if (busy.spaceBefore(end) === had) {
    quiet.moveBack(at, had.length)
    for (let k = busyAt; k <= end; k++) busy.moveBack(k, busy.spaceBefore(k).length)
  }
}

/** The places between the sentences of a text. */
class Boundaries {
  readonly #laid: Laid
  /** Where sentence `k` begins now. */
  readonly #starts: number[]

  constructor(laid: Laid) {
    this.#laid = laid
    this.#starts = laid.sentences.map(({ start }) => start)
  }

  isRun(from: number, to = this.#laid.sentences.length): boolean {
    return from < to
  }

  /** White space between sentence `k` and the one before it. */
  spaceBefore(k: number): string {
    const { text, sentences } = this.#laid
    const previous = sentences[k - 1]!
    const visible = text.slice(previous.start, previous.end).trimEnd().length
    return text.slice(previous.start + visible, previous.end)
  }

  /** Gives the last `length` code units before sentence `k` to it. */
  moveBack(k: number, length: number): void {
    if (k < this.#starts.length) this.#starts[k] = this.#laid.sentences[k]!.start - length
  }

  laid(): Laid {
    const { text, sentences } = this.#laid
    const moved = sentences.map(({ paragraph }, k): Sentence => {
      const start = this.#starts[k]!
      return { start, end: this.#starts[k + 1] ?? text.length, paragraph }
    })
    return { ...this.#laid, sentences: moved }
  }
}
