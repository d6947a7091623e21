import type { PairText } from '../../../../src/domain/index.ts'
import { replaceAll } from '../../../../src/text/replace/index.ts'
import type { WorkbenchHost } from '../feature.ts'
import { EMPTY_FORM, type ReplaceForm } from './replace-form.ts'
import { withProposed } from './proposed-hits.ts'
import { keyOf, searchRows, type FoundRow } from './search-rows.ts'

/** Whoever types a word is not shown what its first letters find. */
const PAUSE_MS = 120

/** What is looked for in the rows in view, what was found, and which of it is to be replaced. */
export class Replacing {
  form: ReplaceForm = EMPTY_FORM
  /** null: being looked for. */
  found: readonly FoundRow[] | null = []
  readonly #host: WorkbenchHost
  /** What somebody said of hits. */
  readonly #said = new Map<string, boolean>()
  /** Hits that are not written as they were typed, or for which the same is proposed already. */
  #leftOut: ReadonlySet<string> = new Set()
  #searching: AbortController | null = null
  #rows: unknown = null

  constructor(host: WorkbenchHost) {
    this.#host = host
  }

  change(change: Partial<ReplaceForm>): void {
    const words = change.words ?? this.form.words
    if (words !== this.form.words) this.#said.clear()
    this.form = { ...this.form, ...change }
    this.#search(PAUSE_MS)
  }

  /** Other rows are in view, or the panel opened: what was found may stand elsewhere. */
  refresh(): void {
    if (this.#rows !== this.#host.store.view?.rows) this.#search(0)
  }

  /** Whether a hit is to be replaced; those of rows that cannot be written are not. */
  isChosen(key: string): boolean {
    return this.#said.get(key) ?? !this.#leftOut.has(key)
  }

  choose(keys: readonly string[], chosen: boolean): void {
    for (const key of keys) this.#said.set(key, chosen)
    this.#host.requestUpdate()
  }

  /** Words that were typed there and not sent would be passed over: those rows wait. */
  isUnsent({ row }: FoundRow): boolean {
    return this.#host.writing.drafts.some(({ pair }) => pair === row.id)
  }

  /** The newest text of one edition is in view: what is found can be replaced. */
  get replaces(): boolean {
    const { store, atHead } = this.#host
    const actions = store.document?.actions ?? []
    const may = actions.includes('correction.propose') || actions.includes('revision.write')
    return may && atHead && this.form.side === 'target' && this.form.replacement !== null
  }

  /** The new texts of the rows with a chosen hit that changes something. */
  get texts(): PairText[] {
    const edition = this.#host.store.view?.columns.target
    if (!this.replaces || edition === undefined) return []
    return (this.found ?? []).flatMap((one) => {
      const { row } = one
      if (row.id.includes('+') || this.isUnsent(one)) return []
      const hits = one.hits.filter((hit) => this.isChosen(keyOf(row, hit)))
      const text = replaceAll(row.target, hits)
      return text === row.target ? [] : [{ pair: row.id, edition, text }]
    })
  }

  #search(pause: number): void {
    this.#searching?.abort()
    const searching = (this.#searching = new AbortController())
    const rows = this.#host.store.view?.rows ?? []
    this.#rows = rows
    if (this.form.words === '') this.found = []
    else {
      if (pause > 0) this.found = null
      setTimeout(() => void this.#run(rows, searching.signal), pause)
    }
    this.#host.requestUpdate()
  }

  async #run(rows: Parameters<typeof searchRows>[0], signal: AbortSignal): Promise<void> {
    const found = await searchRows(rows, this.form, signal)
    if (found === null) return
    const { corrections, view } = this.#host.store
    const ofEdition = corrections.filter(({ edition }) => edition === view?.columns.target)
    this.found = withProposed(found, ofEdition, this.form)
    this.#leftOut = new Set(
      this.found.flatMap(({ row, hits }) =>
        hits.filter(({ asTyped, isProposed }) => !asTyped || isProposed).map((hit) => keyOf(row, hit)),
      ),
    )
    this.#host.requestUpdate()
  }
}
