import {
  activeTerms,
  changedTerms,
  glossaryLangs,
  termsStates,
  type TermsState,
} from '../../catalogue/projection/index.ts'
import type { Termbase } from '../../checks/index.ts'
import type { TermContent } from '../../domain/index.ts'
import type { Languages } from './languages.ts'
import { loadChecks } from './load-checks.ts'

/** Whether terms that were changed may make other findings in a source text of these languages. */
export type Affected = (source: string, languages: Languages) => boolean

/** More changed terms than these are not told apart: every text is looked at. */
const CHANGES_TOLD_APART = 500

/** The terms of the glossaries that count in a document, as they are at one moment. */
export class OwnTerms {
  /** Which terms they are: where it is the same, so are they. Empty where nobody ever kept any. */
  readonly state: string
  readonly #catalogue: D1Database
  readonly #document: string
  readonly #states: readonly TermsState[]
  readonly #termbases: ReadonlyMap<string, Termbase>

  private constructor(
    catalogue: D1Database,
    document: string,
    states: readonly TermsState[],
    termbases: ReadonlyMap<string, Termbase>,
  ) {
    this.#catalogue = catalogue
    this.#document = document
    this.#states = states
    this.#termbases = termbases
    const told = states.map(({ langs, own, shared }) => [langs, [own, shared]])
    this.state = told.length === 0 ? '' : JSON.stringify(Object.fromEntries(told))
  }

  /**
   * The state is taken before the terms: these can be newer, never older, and
   * then the next look finds another state. Rejects when the catalogue is out of reach.
   */
  static async read(
    catalogue: D1Database,
    document: string,
    languages: readonly Languages[],
  ): Promise<OwnTerms> {
    const wanted = languages.map(({ sourceLang, targetLang }) => ({ from: sourceLang, to: targetLang }))
    const all = await termsStates(catalogue, document, wanted)
    const states = all.filter(({ own, shared }) => own + shared > 0)
    const termbases = new Map<string, Termbase>()
    for (const state of states) termbases.set(state.langs, await termbaseOf(catalogue, document, state))
    return new OwnTerms(catalogue, document, states, termbases)
  }

  /** undefined: there are none for these languages. */
  of(languages: Languages): Termbase | undefined {
    return this.#termbases.get(langsOf(languages))
  }

  /** @param since an earlier `state`; null: one of which nothing is known. */
  async affectedSince(since: string | null): Promise<Affected> {
    if (since === null) return () => true
    const { ownTermbase } = await loadChecks()
    const before = since === '' ? {} : (JSON.parse(since) as Record<string, [number, number]>)
    const changed = new Map<string, Termbase | 'many'>()
    for (const state of this.#states) {
      const [own, shared] = before[state.langs] ?? [0, 0]
      const key = keyOf(state, this.#document)
      const lists = [
        await changedTerms(this.#catalogue, key, own, CHANGES_TOLD_APART),
        await changedTerms(this.#catalogue, { ...key, document: '' }, shared, CHANGES_TOLD_APART),
      ]
      const many = lists.includes(null)
      changed.set(state.langs, many ? 'many' : ownTermbase(lists.flatMap((list) => list ?? [])))
    }
    return (source, languages) => {
      const termbase = changed.get(langsOf(languages))
      return termbase === 'many' || (termbase !== undefined && termbase.find(source).length > 0)
    }
  }
}

/** Objects of one isolate share them once they are made: a long document asks for its own some hundred times. */
const made = new Map<string, Termbase>()
const KEPT = 4

async function termbaseOf(catalogue: D1Database, document: string, state: TermsState): Promise<Termbase> {
  // A document that never said anything itself goes by what all of its workspace go by.
  const place = state.own === 0 ? '' : document
  const name = [state.workspace, place, state.langs, state.own, state.shared].join('/')
  const termbase = made.get(name) ?? (await makeFrom(catalogue, keyOf(state, document)))
  made.delete(name)
  made.set(name, termbase)
  for (const oldest of [...made.keys()].slice(0, -KEPT)) made.delete(oldest)
  return termbase
}

async function makeFrom(catalogue: D1Database, key: ReturnType<typeof keyOf>): Promise<Termbase> {
  const { ownTermbase } = await loadChecks()
  const terms = await activeTerms(catalogue, key)
  // Nothing is found by what is noted of a term, and it may be longer than all the rest.
  return ownTermbase(terms.map(withoutNote))
}

function withoutNote(term: TermContent): TermContent {
  const { note: _, ...rest } = term
  return rest
}

function keyOf({ workspace, langs }: TermsState, document: string) {
  const [from = '', to = ''] = langs.split('>')
  return { workspace, document, from, to }
}

function langsOf({ sourceLang, targetLang }: Languages): string {
  return glossaryLangs({ from: sourceLang, to: targetLang })
}
