import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { GlossaryTerm, TermContent, TermProblem } from '../../../src/domain/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import { contentOf, EMPTY_FIELDS, fieldsOf, fieldsProblem, type TermFields } from './term-fields.ts'

/** The one term that is being edited: what was typed stays until it is saved or left, whatever the server says. */
export class TermEdit implements ReactiveController {
  /** null: it is a new one. */
  term: GlossaryTerm | null = null
  isOpen = false
  id = ''
  /** The version that is written over. */
  version = 0
  fields: TermFields = EMPTY_FIELDS
  problem: TermProblem | null = null
  /** What stands there instead: somebody else was faster, or another term has this source. */
  standing: GlossaryTerm | null = null
  isBusy = false
  readonly #host: ReactiveControllerHost & HTMLElement

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  open(
    term: GlossaryTerm | null,
    id: string,
    fields: TermFields = term ? fieldsOf(term) : EMPTY_FIELDS,
  ): void {
    Object.assign(this, {
      term,
      id,
      version: term?.version ?? 0,
      fields,
      isOpen: true,
      problem: null,
      standing: null,
    })
    this.#host.requestUpdate()
    void this.#host.updateComplete.then(() => {
      this.#host.querySelector<HTMLElement>('.term-edit input')?.focus()
    })
  }

  /** The keyboard goes back to the line it came from. */
  close(): void {
    const { id } = this
    this.isOpen = false
    this.term = null
    this.#host.requestUpdate()
    void this.#host.updateComplete.then(() => {
      this.#host.querySelector<HTMLElement>(`[data-term="${CSS.escape(id)}"] button`)?.focus()
    })
  }

  change(fields: TermFields): void {
    this.fields = fields
    this.problem = null
    this.#host.requestUpdate()
  }

  /** What is to be saved; null: not like this. */
  content(): TermContent | null {
    if (this.isBusy) return null
    this.problem = fieldsProblem(this.fields)
    this.#host.requestUpdate()
    return this.problem === null ? contentOf(this.fields) : null
  }

  /** Null: done. After a conflict the next try is made on what stands there now. */
  async write(send: () => Promise<ApiFailure | null>): Promise<ApiFailure | null> {
    this.isBusy = true
    this.#host.requestUpdate()
    const failure = await send().finally(() => (this.isBusy = false))
    if (failure?.code === 'TERM_CONFLICT') {
      this.standing = failure.detail['term'] as GlossaryTerm
      if (this.standing.id === this.id) this.version = this.standing.version
    }
    this.#host.requestUpdate()
    return failure
  }
}
