import { foldForms } from '../../../src/text/han/index.ts'
import type { TermContent, TermStatus } from '../../../src/domain/index.ts'

/** What of a glossary is shown. */
export interface TermFilter {
  /** Part of a source, a rendering or a note; 简 and 繁 are one, and so are capitals. */
  readonly words: string
  /** With a rendering of this status. */
  readonly status: TermStatus | ''
}

export function termPasses({ words, status }: TermFilter, term: TermContent): boolean {
  if (status !== '' && term[status].length === 0) return false
  const wanted = folded(words.trim())
  if (wanted === '') return true
  const { source, approved, admitted, forbidden, note = '' } = term
  return [source, ...approved, ...admitted, ...forbidden, note].some((text) => folded(text).includes(wanted))
}

function folded(text: string): string {
  return foldForms(text).toLowerCase()
}
