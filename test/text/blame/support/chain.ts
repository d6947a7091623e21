import type { Past } from '../../../../src/text/blame/index.ts'

/** A text whose history is a list: revision `k` (from 1) made `texts[k - 1]`. */
export class Chain implements Past<Chain> {
  readonly #texts: readonly string[]
  readonly #at: number

  readonly #known: number

  /** @param known how many of the texts one cannot look behind. */
  constructor(texts: readonly string[], at = texts.length, known = 0) {
    this.#texts = texts
    this.#at = at
    this.#known = known
  }

  get text(): string {
    return this.#texts[this.#at - 1] ?? ''
  }

  back(): { readonly revision: number; readonly before: Chain } | null {
    return this.#at <= this.#known
      ? null
      : { revision: this.#at, before: new Chain(this.#texts, this.#at - 1, this.#known) }
  }

  leap(): Chain | null {
    const older = this.#texts.indexOf(this.text) + 1
    return older > 0 && older < this.#at ? new Chain(this.#texts, older, this.#known) : null
  }
}
