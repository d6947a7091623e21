import type { Anchor, ThreadSubject } from '../../../src/domain/index.ts'
import type { DzDocumentView } from '../../components/index.ts'
import type { LoadedView } from '../../state/loaded-view.ts'
import { TypedSlot, type TypedWords } from '../../state/typed-words.ts'
import type { SelectedText } from '../workbench/feature.ts'

/** A thread or an issue that somebody begins to write, and the row it is written beneath. */
export type Beginning =
  | { readonly row: string; readonly about: ThreadSubject; readonly issue?: undefined }
  | { readonly row: string; readonly issue: NonNullable<TypedWords['issue']> }

/**
 * About the words that were selected. Marked in the source, words are most
 * likely missing in the translation: the issue is at the end of their segment there.
 */
export function beginning(
  selected: SelectedText,
  kind: 'thread' | 'issue',
  view: LoadedView,
  shown: DzDocumentView | null,
): Beginning {
  const { row, side, start, end, quote } = selected
  const anchor: Anchor = {
    pair: row.id,
    edition: view.columns[side],
    revision: view.to,
    start,
    end,
    quote,
  }
  if (kind === 'thread') return { row: row.id, about: { kind: 'words', anchor } }
  const severity = 'minor'
  if (side === 'target') {
    return { row: row.id, issue: { anchor, category: 'Accuracy/Mistranslation', severity } }
  }
  const segments = shown?.facts.segments(row) ?? []
  const target = segments.find(({ source }) => source.start <= start && start < source.end)?.target
  const place = row.target.slice(0, target?.end ?? row.target.length).trimEnd().length
  const missing = { ...anchor, edition: view.columns.target, start: place, end: place, quote: '' }
  return { row: row.id, issue: { anchor: missing, source: anchor, category: 'Accuracy/Omission', severity } }
}

/** What was being written when the page was left. */
export function keptBeginning(document: string, author: string): Beginning | null {
  const typed = new TypedSlot(document, author, 'new').read()
  if (typed?.issue) return { row: typed.issue.anchor.pair, issue: typed.issue }
  if (!typed?.about || typed.about.kind === 'correction') return null
  return { row: typed.about.anchor.pair, about: typed.about }
}
