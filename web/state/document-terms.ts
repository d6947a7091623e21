import { primaryLanguage, type ActiveTerm } from '../../src/domain/index.ts'
import type { DocumentStore } from './document-store.ts'
import { readActiveTerms } from './glossary-client.ts'
import { oneAtATime } from './one-at-a-time.ts'

const NONE: readonly ActiveTerm[] = []
const kept = new WeakMap<DocumentStore, DocumentTerms>()

/** The terms that count in an open document; one for all who ask of it. */
export function documentTerms(store: DocumentStore): DocumentTerms {
  let terms = kept.get(store)
  if (!terms) kept.set(store, (terms = new DocumentTerms(store)))
  return terms
}

/**
 * Reads the glossaries for the languages in view, and again when somebody
 * changed them: at once where it was the document's (its events tell), else
 * when the reader comes back to the page. The store tells `change` then.
 */
export class DocumentTerms {
  readonly #store: DocumentStore
  #languages = ''
  #seq = -1
  #terms: readonly ActiveTerm[] = NONE

  constructor(store: DocumentStore) {
    this.#store = store
  }

  /** The same list until something in it is different; empty until it is here. */
  get all(): readonly ActiveTerm[] {
    return this.#terms
  }

  /** BCP 47 of the texts in view; to be said whenever the store has changed. */
  want(from: string, to: string): void {
    const languages = `${primaryLanguage(from)} ${primaryLanguage(to)}`
    const seq = this.#store.glossarySeq
    if (languages === this.#languages && seq === this.#seq) return
    if (languages !== this.#languages) this.#terms = NONE
    this.#languages = languages
    this.#seq = seq
    void this.refresh()
  }

  readonly refresh = oneAtATime(() => this.#read())

  /** The reader is here again: the workspace's glossary may have been changed meanwhile, which no event tells. */
  seenAgain(): void {
    if (this.#languages !== '') void this.refresh()
  }

  async #read(): Promise<void> {
    const languages = this.#languages
    const [from = '', to = ''] = languages.split(' ')
    const read = await readActiveTerms({ document: this.#store.client.id, from, to })
    // Without an answer what is known stays: the text is read with it.
    if (!read.ok || languages !== this.#languages || same(read.value, this.#terms)) return
    this.#terms = read.value
    this.#store.dispatchEvent(new Event('change'))
  }
}

function same(a: readonly ActiveTerm[], b: readonly ActiveTerm[]): boolean {
  return a.length === b.length && a.every(({ id, version }, k) => id === b[k]?.id && version === b[k].version)
}
