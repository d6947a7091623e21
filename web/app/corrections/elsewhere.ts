import type { Correction } from '../../../src/domain/index.ts'
import type { Change } from '../../../src/text/diff/change.ts'
import { findAll } from '../../../src/text/replace/index.ts'

/** Words, and what is to stand in their place. */
export interface SameChange {
  readonly quote: string
  readonly replacement: string
}

export interface PairReads {
  readonly pair: string
  readonly text: string
}

/**
 * The change that may fit in other places as well: the only one of its kind,
 * and of words that say something by themselves. To put “a” for “the”
 * everywhere is nobody's wish.
 */
export function sameChangeOf(changes: readonly Change[]): SameChange | null {
  const [only, ...others] = changes
  if (!only || others.length > 0 || only.group !== undefined) return null
  const letters = only.quote.match(/[\p{L}\p{N}]/gu) ?? []
  const isHan = /\p{Script=Han}/u.test(only.quote)
  if (letters.length < (isHan ? 2 : 4) || only.quote.length > LONGEST) return null
  return { quote: only.quote, replacement: only.replacement }
}

/** A whole paragraph that was rewritten stands nowhere else. */
const LONGEST = 200

/** Where else in an edition the same words stand, place by place, without pairs where the same was proposed already. */
export function countElsewhere(
  { quote, replacement }: SameChange,
  of: string,
  texts: readonly PairReads[],
  open: readonly Correction[],
): number {
  const proposed = new Set(
    open
      .filter(({ changes }) =>
        changes.some((one) => one.quote === quote && one.replacement === replacement && one.state === 'open'),
      )
      .map(({ pair }) => pair),
  )
  let count = 0
  for (const { pair, text } of texts) {
    // Most texts hold nothing of it: that is told fastest without a pattern.
    if (pair === of || proposed.has(pair) || !text.includes(quote)) continue
    count += findAll(text, { words: quote, exact: true, wholeWords: true }).length
  }
  return count
}

/** How long one drawing of a list may count, in ms. */
const BUDGET_MS = 12

/** Counts for a list of corrections, as much at a time as nobody notices. */
export class ElsewhereCounts {
  readonly #again: () => void
  #known = new Map<string, number>()
  #of: readonly unknown[] = []
  #until = 0
  #asked = false

  /** @param again draws the list once more: there was more to count than time. */
  constructor(again: () => void) {
    this.#again = again
  }

  /** @returns 0 also for what is not counted yet. */
  of(correction: Correction, texts: readonly PairReads[], open: readonly Correction[]): number {
    const same = sameChangeOf(correction.changes)
    if (!same || correction.state !== 'open') return 0
    if (this.#of[0] !== texts || this.#of[1] !== open) {
      this.#of = [texts, open]
      this.#known = new Map()
    }
    const known = this.#known.get(correction.id)
    if (known !== undefined) return known
    if (!this.#mayCount()) return 0
    const ofEdition = open.filter(({ edition }) => edition === correction.edition)
    const count = countElsewhere(same, correction.pair, texts, ofEdition)
    this.#known.set(correction.id, count)
    return count
  }

  #mayCount(): boolean {
    const now = performance.now()
    if (now < this.#until) return true
    if (this.#asked) return false
    this.#asked = true
    this.#until = now + BUDGET_MS
    setTimeout(() => {
      this.#asked = false
      this.#again()
    })
    return true
  }
}
