import type { Actor, GlossaryTerm, TermChange, TermContent } from '../domain/index.ts'

export interface TermRow {
  id: string
  source: string
  content: string
  version: number
  author: string
  at: string
}

export interface ChangeRow {
  number: number
  term: string
  at: string
  author: string
  before: string | null
  after: string | null
}

export function termOf(row: TermRow): GlossaryTerm {
  return {
    id: row.id,
    version: row.version,
    ...(JSON.parse(row.content) as TermContent),
    author: JSON.parse(row.author) as Actor,
    at: row.at,
  }
}

export function changeOf({ number, term, at, author, before, after }: ChangeRow): TermChange {
  const content = (json: string | null) => (json === null ? null : (JSON.parse(json) as TermContent))
  return {
    number,
    term,
    at,
    author: JSON.parse(author) as Actor,
    before: content(before),
    after: content(after),
  }
}
