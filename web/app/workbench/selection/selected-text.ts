import type { DzDocumentView, Place, ViewRow } from '../../../components/index.ts'
import type { SelectedText } from '../feature.ts'
import { spanIn, textsOf } from '../../../components/document-view/text-nodes.ts'

/**
 * The words selected in the reading view; null where nothing is, or where it is
 * no stretch of one text. A selection that runs on into another cell ends with
 * the one it began in.
 */
export function selectedText(view: DzDocumentView): SelectedText | null {
  const selection = getSelection()
  if (view.mode !== 'clean' || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const { startContainer } = range
  const start = startContainer instanceof Element ? startContainer : startContainer.parentElement
  const cell = start?.closest('.dz-source, .dz-target')
  const row = view.row(cell?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? '')
  if (!cell || !row || !view.contains(cell)) return null
  const span = spanIn(textsOf(cell), range)
  return span && trimmed(row, cell.classList.contains('dz-source') ? 'source' : 'target', span)
}

/** The words of a place: its segment's translation, or its source where that was left out. */
export function textAt(view: DzDocumentView, place: Place): SelectedText | null {
  const row = view.row(place.row)
  if (!row) return null
  const segment = place.segment === undefined ? undefined : view.facts.segments(row)[place.segment]
  const whole = { start: 0, end: Infinity }
  return trimmed(row, 'target', segment?.target ?? whole) ?? trimmed(row, 'source', segment?.source ?? whole)
}

function trimmed(
  row: ViewRow,
  side: 'source' | 'target',
  span: { readonly start: number; readonly end: number },
): SelectedText | null {
  const text = row[side].slice(span.start, span.end)
  const quote = text.trim()
  if (quote === '') return null
  const start = span.start + text.length - text.trimStart().length
  return { row, side, start, end: start + quote.length, quote }
}
