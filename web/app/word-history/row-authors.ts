import type { PairBlame } from '../../../src/contract/index.ts'
import type { ViewRow } from '../../components/index.ts'
import type { DocumentClient } from '../../state/document-client.ts'

/** What of the document is asked about. */
export interface AuthorsOf {
  readonly client: DocumentClient
  readonly edition: string
  readonly at: number
}

/** As many questions are under way at once. */
const AT_ONCE = 4

/**
 * Who wrote the words of rows, asked for row by row and kept for as long as a
 * row is the same object: it is, while it reads the same. A row that cannot be
 * answered now is asked about again when it is next needed.
 */
export class RowAuthors {
  readonly #answers = new WeakMap<ViewRow, PairBlame>()
  readonly #onAnswer: () => void
  #wanted: ViewRow[] = []
  #asked = new Set<ViewRow>()
  #of: AuthorsOf | null = null

  /** @param onAnswer there is more to show. */
  constructor(onAnswer: () => void) {
    this.#onAnswer = onAnswer
  }

  of(row: ViewRow): PairBlame | null {
    return this.#answers.get(row) ?? null
  }

  /** These rows are near the screen; what was wanted before and is not any more is not asked. */
  need(rows: readonly ViewRow[], of: AuthorsOf): void {
    this.#of = of
    this.#wanted = rows.filter((row) => row.target !== '' && !this.#answers.has(row) && !this.#asked.has(row))
    this.#ask()
  }

  #ask(): void {
    while (this.#of && this.#asked.size < AT_ONCE) {
      const row = this.#wanted.shift()
      if (!row) return
      this.#asked.add(row)
      void this.#askOne(row, this.#of)
    }
  }

  async #askOne(row: ViewRow, { client, edition, at }: AuthorsOf): Promise<void> {
    const answer = await client.blame({ pair: row.id, edition, at })
    this.#asked.delete(row)
    // The row may have been written anew between the reading of the text and this.
    if (answer.ok && answer.value.text === row.target) {
      this.#answers.set(row, answer.value)
      this.#onAnswer()
    }
    this.#ask()
  }
}
