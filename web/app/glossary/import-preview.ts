import { sameTerm, tidyTerm, type GlossaryTerm, type TermContent } from '../../../src/domain/index.ts'
import { foldHan } from '../../../src/text/han/index.ts'
import { readGlossaryFile, type GlossaryProblem } from '../../../src/formats/glossary/index.ts'

/** What bringing in a file would do to a glossary. */
export interface ImportPreview {
  readonly added: readonly TermContent[]
  /** Terms of which the file says something else. */
  readonly changed: readonly { readonly before: GlossaryTerm; readonly after: TermContent }[]
  readonly same: readonly TermContent[]
  /** Terms the file says nothing of: they stay, or go when the file is to be the glossary. */
  readonly others: readonly GlossaryTerm[]
  readonly problems: readonly GlossaryProblem[]
}

export function previewImport(
  text: string,
  languages: { readonly from: string; readonly to: string },
  terms: readonly GlossaryTerm[],
): ImportPreview {
  const read = readGlossaryFile(text, { sourceLang: languages.from, targetLang: languages.to })
  const known = new Map(terms.map((term) => [foldHan(term.source), term]))
  const found = joined(read.terms)
  const added: TermContent[] = []
  const changed: ImportPreview['changed'][number][] = []
  const same: TermContent[] = []
  for (const [key, after] of found) {
    const before = known.get(key)
    if (!before) added.push(after)
    else if (sameTerm(before, after)) same.push(after)
    else changed.push({ before, after })
  }
  const others = terms.filter(({ source }) => !found.has(foldHan(source)))
  return { added, changed, same, others, problems: read.problems }
}

/** One source in simplified and in traditional characters is one term: what is said of both counts. */
function joined(terms: readonly TermContent[]): Map<string, TermContent> {
  const found = new Map<string, TermContent>()
  for (const term of terms) {
    const key = foldHan(term.source)
    const first = found.get(key)
    found.set(
      key,
      first
        ? tidyTerm({
            ...term,
            ...first,
            approved: [...first.approved, ...term.approved],
            admitted: [...first.admitted, ...term.admitted],
            forbidden: [...first.forbidden, ...term.forbidden],
          })
        : term,
    )
  }
  return found
}
