import {
  termProblem,
  tidyTerm,
  type PartOfSpeech,
  type TermContent,
  type TermProblem,
  type TermStatus,
} from '../../domain/index.ts'

export interface GlossaryReading {
  readonly terms: readonly TermContent[]
  /** Lines that could not be understood, in order; the rest was read. */
  readonly problems: readonly GlossaryProblem[]
}

export interface GlossaryProblem {
  /** From 1. */
  readonly line: number
  readonly problem:
    | TermProblem
    | 'unknown-status'
    | 'unknown-part-of-speech'
    | 'unclosed-quote'
    | 'unclosed-entry'
}

/** One rendering of one term, as the lines of a file bring them. */
export interface GlossaryRow {
  readonly line: number
  readonly source: string
  readonly target: string
  readonly status: TermStatus
  readonly pos?: PartOfSpeech | undefined
  readonly note?: string | undefined
}

/**
 * Rows of the same source become one term; repeated renderings count once.
 * Of what is wrong with a row the file's reader knows already; what no glossary
 * would keep is found here, and only that row is left out.
 */
export function gatherTerms(
  rows: readonly GlossaryRow[],
  found: readonly GlossaryProblem[],
): GlossaryReading {
  const problems = [...found]
  const terms: TermContent[] = []
  for (const [source, own] of Map.groupBy(rows, (row) => row.source)) {
    let term: TermContent = { source, approved: [], admitted: [], forbidden: [] }
    for (const row of own) {
      const next = withRow(term, row)
      const problem = termProblem(next)
      if (problem === null) term = next
      else problems.push({ line: row.line, problem })
    }
    if (termProblem(term) === null) terms.push(term)
  }
  return { terms, problems: problems.toSorted((a, b) => a.line - b.line) }
}

function withRow(term: TermContent, { target, status, pos = term.pos, note }: GlossaryRow): TermContent {
  const said = term.note ?? note
  return tidyTerm({
    ...term,
    [status]: [...term[status], target],
    ...(pos && { pos: term.pos ?? pos }),
    ...(said && { note: said }),
  })
}
