import type { Span } from '../../../src/text/span.ts'
import { findAll } from '../../../src/text/replace/index.ts'
import type { SelectedText } from '../workbench/feature.ts'

/**
 * Some words of a stretch of text: whole words where they are, else any part.
 * Asked for again from where they were found, the next place; null: not in it.
 *
 * @param words '' for all of the stretch.
 * @param from the place of the same words that is shown.
 */
export function narrowed(whole: SelectedText, words: string, from: Span | null): SelectedText | null {
  if (words === '') return whole
  const found = [true, false]
    .map((wholeWords) => findAll(whole.quote, { words, wholeWords, exact: false }))
    .find((spans) => spans.length > 0)
  const places = (found ?? []).map(({ start, end }) => ({
    start: whole.start + start,
    end: whole.start + end,
  }))
  const shown = places.findIndex(({ start, end }) => start === from?.start && end === from.end)
  const place = places[(shown + 1) % places.length]
  if (!place) return null
  return { ...whole, ...place, quote: whole.row[whole.side].slice(place.start, place.end) }
}
