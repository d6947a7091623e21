/** A term of an own glossary, with everything the file says of it. */
export interface GlossaryTerm {
  readonly source: string
  /** Renderings to use, best first. */
  readonly approved: readonly string[]
  /** Renderings that may be used. */
  readonly admitted: readonly string[]
  readonly forbidden: readonly string[]
  readonly note?: string
}

export interface GlossaryReading {
  readonly terms: readonly GlossaryTerm[]
  /** Lines that could not be understood, in order; the rest was read. */
  readonly problems: readonly GlossaryProblem[]
}

export interface GlossaryProblem {
  /** From 1. */
  readonly line: number
  readonly problem: 'no-source' | 'no-rendering' | 'unknown-status' | 'unclosed-quote'
}

export type TermStatus = 'approved' | 'admitted' | 'forbidden'

/** One rendering of one term, as the lines of a file bring them. */
export interface GlossaryRow {
  readonly source: string
  readonly target: string
  readonly status: TermStatus
  readonly note?: string | undefined
}

/** Rows of the same source become one term; repeated renderings count once. */
export function gatherTerms(rows: readonly GlossaryRow[]): GlossaryTerm[] {
  return [...Map.groupBy(rows, ({ source }) => source)].map(([source, own]) => {
    const of = (wanted: TermStatus) => [
      ...new Set(own.filter(({ status }) => status === wanted).map(({ target }) => target)),
    ]
    const note = own.find((row) => row.note)?.note
    return {
      source,
      approved: of('approved'),
      admitted: of('admitted'),
      forbidden: of('forbidden'),
      ...(note !== undefined && { note }),
    }
  })
}
