import type { Document } from '../../../src/domain/index.ts'

/** Which two texts a report is about. */
export interface ReportChoice {
  readonly before: TextChoice
  readonly after: TextChoice
}

/** An edition as it stood at a revision. */
export interface TextChoice {
  readonly edition: string
  readonly revision: number
}

/**
 * The two texts an address names; what it does not name, or names wrongly, is
 * the newest text of the first translation beside its first revision. null:
 * the document has no translation.
 */
export function readChoice(url: URL, document: Document): ReportChoice | null {
  const translations = document.editions.filter(({ role }) => role === 'translation')
  const first = translations[0]
  if (!first) return null
  const read = (edition: string, revision: string, otherwise: TextChoice): TextChoice => {
    const named = translations.find(({ id }) => id === url.searchParams.get(edition))?.id
    const number = Number(url.searchParams.get(revision))
    const known = Number.isInteger(number) && number >= 1 && number <= document.head
    return { edition: named ?? otherwise.edition, revision: known ? number : otherwise.revision }
  }
  const after = read('e', 'to', { edition: first.id, revision: document.head })
  return { before: read('b', 'from', { edition: after.edition, revision: 1 }), after }
}

export function writeChoice(document: string, { before, after }: ReportChoice): string {
  const query = new URLSearchParams({
    e: after.edition,
    to: String(after.revision),
    b: before.edition,
    from: String(before.revision),
  })
  return `/d/${encodeURIComponent(document)}/report?${query}`
}

export function sameChoice(a: ReportChoice | null, b: ReportChoice | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
