import type { PublishedDiffRow } from '../../src/contract/published.ts'
import type { Answer, PublishedSource } from './published-source.ts'

/** Differences of one published revision to earlier ones, each fetched once, to its last page. */
export class Differences {
  readonly #source: PublishedSource
  readonly #to: number
  readonly #signal: AbortSignal
  readonly #known = new Map<number, Promise<Answer<readonly PublishedDiffRow[]>>>()

  constructor(source: PublishedSource, to: number, signal: AbortSignal) {
    this.#source = source
    this.#to = to
    this.#signal = signal
  }

  async since(from: number): Promise<Answer<readonly PublishedDiffRow[]>> {
    const asked = this.#known.get(from) ?? this.#fetch(from)
    this.#known.set(from, asked)
    const answer = await asked
    // A failure may be over the next time.
    if (!answer.ok) this.#known.delete(from)
    return answer
  }

  async #fetch(from: number): Promise<Answer<readonly PublishedDiffRow[]>> {
    const rows: PublishedDiffRow[] = []
    let cursor: string | null = null
    do {
      const query = { from, to: this.#to, ...(cursor !== null && { cursor }) }
      const answer = await this.#source.diff(this.#signal, query)
      if (!answer.ok) return answer
      rows.push(...answer.value.rows)
      cursor = answer.value.nextCursor
    } while (cursor !== null)
    return { ok: true, value: rows }
  }
}
