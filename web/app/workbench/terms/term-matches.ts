import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { KnownTerm, TermPlace } from '../../../../src/checks/index.ts'
import type { ActiveTerm } from '../../../../src/domain/index.ts'
import type { ViewRow } from '../../../components/index.ts'
import type { TextWork } from '../../../state/text-work/text-work.ts'

/** Rows stand still for so long before their terms are looked for. */
const PAUSE_MS = 300

const NONE: readonly never[] = []

/** The terms that the sources in view have: found off the main thread, again whenever rows or glossaries are others. */
export class TermMatches implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #work: TextWork
  #rows: readonly ViewRow[] | null = null
  #own: readonly ActiveTerm[] | null = null
  #terms: readonly KnownTerm[] = NONE
  /** By row, with the words they were found in. */
  #found: ReadonlyMap<string, { readonly source: string; readonly places: readonly TermPlace[] }> = new Map()
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param work ended with the host */
  constructor(host: ReactiveControllerHost, work: TextWork) {
    this.#host = host
    this.#work = work
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
    this.#work.end()
    this.#rows = null
  }

  /** Those that stand somewhere, each once; the same list until there is another answer. */
  get terms(): readonly KnownTerm[] {
    return this.#terms
  }

  /** In the order of the source; none if it reads otherwise by now. */
  of(row: ViewRow): readonly TermPlace[] {
    const found = this.#found.get(row.id)
    return found?.source === row.source ? found.places : NONE
  }

  /** How many rows have each of `terms`. */
  counts(): readonly number[] {
    const counts = this.#terms.map(() => 0)
    for (const { places } of this.#found.values()) {
      for (const term of new Set(places.map((place) => place.term))) counts[term]! += 1
    }
    return counts
  }

  /** @param targetLang of the edition that is in view. */
  look(rows: readonly ViewRow[], own: readonly ActiveTerm[], targetLang: string): void {
    if (rows === this.#rows && own === this.#own) return
    this.#rows = rows
    this.#own = own
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#run(rows, own, targetLang), PAUSE_MS)
  }

  async #run(rows: readonly ViewRow[], own: readonly ActiveTerm[], targetLang: string): Promise<void> {
    try {
      const sources = rows.map(({ source }) => source)
      const { terms, places } = await this.#work.do({ kind: 'terms', sources, targetLang, terms: own })
      if (rows !== this.#rows || own !== this.#own) return
      this.#terms = terms
      this.#found = new Map(
        rows.map(({ id, source }, k) => [id, { source, places: places[k] ?? NONE }] as const),
      )
      this.#host.requestUpdate()
    } catch {
      // The page was left, or the worker is not to be had: the text is read without its terms.
    }
  }
}
