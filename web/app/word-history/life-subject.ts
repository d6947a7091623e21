import type { SelectedText, WorkbenchHost } from '../workbench/feature.ts'
import type { LifeSubject } from './word-life.ts'

/** Words of the view as the subject of a life, with the passage on the other side; null before the document is known. */
export function lifeSubject(
  { store, view: reading }: WorkbenchHost,
  { row, side, start, end, quote }: SelectedText,
): LifeSubject | null {
  const { document, source, view } = store
  const target = document?.editions.find(({ id }) => id === view?.columns.target)
  if (!source || !target || !view) return null
  const [own, other] = side === 'source' ? [source, target] : [target, source]
  const otherSide = side === 'source' ? 'target' : 'source'
  const counterpart = (reading?.facts.segments(row) ?? [])
    .filter((segment) => segment[side].start < end && start < segment[side].end)
    .map((segment) => row[otherSide].slice(segment[otherSide].start, segment[otherSide].end))
    .join('')
  return {
    request: { pair: row.id, edition: own.id, at: view.to, start, end },
    quote,
    lang: own.lang,
    counterpart: counterpart.trim(),
    counterpartLang: other.lang,
    counterpartTitle: other.title,
  }
}
