import type { KnownTerm } from '../../../../src/checks/index.ts'

/** A term was chosen; null: all of them again. */
export class TermChooseEvent extends Event {
  static readonly type = 'dz-term-choose'
  readonly term: KnownTerm | null
  constructor(term: KnownTerm | null) {
    super(TermChooseEvent.type, { bubbles: false, composed: false })
    this.term = term
  }
}

/** A place where a term is used is to be shown. */
export class TermGoEvent extends Event {
  static readonly type = 'dz-term-go'
  /** Id of its row. */
  readonly row: string
  constructor(row: string) {
    super(TermGoEvent.type, { bubbles: false, composed: false })
    this.row = row
  }
}

/** A term of an own glossary is to be changed, or made. */
export class TermEditEvent extends Event {
  static readonly type = 'dz-term-edit'
  readonly source: string
  constructor(source: string) {
    super(TermEditEvent.type, { bubbles: false, composed: false })
    this.source = source
  }
}

/** Renderings beside those of the term are to be looked for. */
export class TermAlsoEvent extends Event {
  static readonly type = 'dz-term-also'
  readonly renderings: readonly string[]
  constructor(renderings: readonly string[]) {
    super(TermAlsoEvent.type, { bubbles: false, composed: false })
    this.renderings = renderings
  }
}

declare global {
  interface HTMLElementEventMap {
    'dz-term-choose': TermChooseEvent
    'dz-term-go': TermGoEvent
    'dz-term-edit': TermEditEvent
    'dz-term-also': TermAlsoEvent
  }
}
