import type { PublishedDiffRow } from '../../src/contract/published.ts'
import type { Answer, PublishedSource } from './published-source.ts'

type Rows = readonly PublishedDiffRow[]

/** What is known of one difference, in the order of the text. */
interface Known {
  readonly rows: PublishedDiffRow[]
  /** Of the next page; null: all pages are here. */
  cursor: string | null | undefined
  /** The fetching that goes on; one page at a time. */
  last: Promise<unknown>
}

/** Differences of one published revision to earlier ones: each page is fetched once, and only as far as the reader has come. */
export class Differences {
  readonly #source: PublishedSource
  readonly #to: number
  readonly #signal: AbortSignal
  readonly #known = new Map<number, Known>()

  constructor(source: PublishedSource, to: number, signal: AbortSignal) {
    this.#source = source
    this.#to = to
    this.#signal = signal
  }

  /** All rows so far, once they are enough or there are no more. After a failure the next call tries again. */
  since(from: number, isEnough: (rows: Rows) => boolean): Promise<Answer<Rows>> {
    const known = this.#known.get(from) ?? { rows: [], cursor: undefined, last: Promise.resolve() }
    this.#known.set(from, known)
    const answer = known.last.then(() => this.#fetch(from, known, isEnough))
    known.last = answer
    return answer
  }

  async #fetch(from: number, known: Known, isEnough: (rows: Rows) => boolean): Promise<Answer<Rows>> {
    while (known.cursor !== null && !isEnough(known.rows)) {
      const { cursor } = known
      const query = { from, to: this.#to, ...(cursor !== undefined && { cursor }) }
      const answer = await this.#source.diff(this.#signal, query)
      if (!answer.ok) return answer
      known.rows.push(...answer.value.rows)
      known.cursor = answer.value.nextCursor
    }
    return { ok: true, value: known.rows }
  }
}
