import { html, nothing, type TemplateResult } from 'lit'
import type { Segment } from '../../../src/text/align/bead.ts'
import { t } from '../../i18n/index.ts'
import { foldTemplate } from '../diff/fold-template.ts'
import { foldRuns } from '../diff/folds.ts'
import { segmentRowTemplate, type SegmentRowLook } from '../diff/segment-row-template.ts'
import { type BeadRow, beadRows, isUnchanged } from './beads.ts'
import { editorTemplate } from './edit-template.ts'
import { marksTemplate } from './marks-template.ts'
import { isChanged } from './row-facts.ts'
import type { ViewContext } from './view-context.ts'
import type { ViewRow } from './view-row.ts'

/** A single unchanged segment is shown: folding it would save nothing. */
const LEAST_FOLDED = 2

/**
 * Each segment on its own line: source (or older target) beside what changed.
 * A row that did not change has no difference: once its fold is open, it stands whole.
 */
export function compareCells(row: ViewRow, view: ViewContext): unknown {
  const beads = rowBeads(row, view)
  const foldId = (start: number) => `${row.id}.${start}`
  const isOpen = view.facts.diff(row) === undefined
  const folds = isOpen ? [] : foldRuns(beads, (bead) => isUnchanged(bead, view.hideMinor), LEAST_FOLDED)
  const folded = folds.filter(({ start }) => !view.isOpenFold(foldId(start)))
  return beads.map((bead, k) => {
    const fold = folded.find(({ start, end }) => k >= start && k < end)
    return html`
      ${
        fold?.start === k
          ? foldTemplate({
              words: t('app:diff.unchanged', { count: fold.end - fold.start }),
              text: beads
                .slice(fold.start, fold.end)
                .map((one) => beadText(row, one, view).target)
                .join(''),
              lang: view.targetLang,
              open: () => view.openFold(foldId(fold.start)),
            })
          : nothing
      }
      ${beadTemplate(row, bead, view, fold ? foldId(fold.start) : null)}
    `
  })
}

/** The lines of a row that has a `before`. Until the difference is known, its segments as they read now. */
export function rowBeads(row: ViewRow, view: Pick<ViewContext, 'facts'>): BeadRow[] {
  const segments = view.facts.segments(row)
  const diff = view.facts.diff(row)
  if (diff) return beadRows(segments, diff, row.target)
  return segments.map((_, k) => ({ segments: { start: k, end: k + 1 }, changes: [] }))
}

function beadTemplate(row: ViewRow, bead: BeadRow, view: ViewContext, fold: string | null): TemplateResult {
  const { start, end } = bead.segments
  const { source, target, targetSpan } = beadText(row, bead, view)
  const changed = !isUnchanged(bead, view.hideMinor)
  const look = (show: SegmentRowLook['show']): SegmentRowLook => ({
    show,
    hideMinor: view.hideMinor,
    jump: (id) => view.jump(row, id),
  })
  const lines = (show: SegmentRowLook['show']) =>
    bead.changes.length > 0
      ? bead.changes.map((change) => segmentRowTemplate(change, look(show)))
      : html`<span class="dz-run">${show === 'old' ? oldText(row, start, target, view) : target}</span>`
  const { editing } = view
  const isEdited =
    editing?.place.row === row.id &&
    (editing.place.segment ?? 0) >= start &&
    (editing.place.segment ?? 0) < end
  return html`
    <div
      class="dz-bead"
      tabindex="-1"
      data-stop
      data-seg=${start}
      data-seg-end=${end}
      ?data-changed=${changed}
      hidden=${fold === null ? nothing : 'until-found'}
      @beforematch=${() => fold !== null && view.openFold(fold)}
    >
      ${
        view.mode === 'side'
          ? html`<div class="dz-cell dz-before text ${row.kind}" lang=${view.targetLang}>
              ${lines('old')}
            </div>`
          : nothing
      }
      <div class="dz-cell dz-source text ${row.kind}" lang=${view.sourceLang}>
        <span class="dz-run">${source}</span>
      </div>
      <div class="dz-cell dz-target text ${row.kind}" lang=${view.targetLang}>
        ${marksTemplate(view.marksOf(row.id), targetSpan, start === 0)}
        ${isEdited && editing ? editorTemplate(editing, view, false) : lines(view.mode === 'side' ? 'new' : 'both')}
      </div>
    </div>
  `
}

/** Where nothing changed the old text is the new one; until that is known, all of it stands on the first line. */
function oldText(
  row: ViewRow,
  segment: number,
  target: string,
  { facts }: Pick<ViewContext, 'facts'>,
): string {
  if (!isChanged(row) || facts.diff(row)) return target
  return segment === 0 ? (row.before ?? '') : ''
}

/** What a line reads on both sides, without the line breaks that end a paragraph. */
function beadText(row: ViewRow, bead: BeadRow, view: Pick<ViewContext, 'facts'>) {
  const own: readonly Segment[] = view.facts.segments(row).slice(bead.segments.start, bead.segments.end)
  const source = spanOf(own.map((segment) => segment.source))
  const targetSpan = spanOf(own.map((segment) => segment.target))
  const cut = (text: string) => text.replace(/[\r\n]+\s*$/, '')
  return {
    source: cut(row.source.slice(source.start, source.end)),
    target: cut(row.target.slice(targetSpan.start, targetSpan.end)),
    targetSpan,
  }
}

function spanOf(spans: readonly { readonly start: number; readonly end: number }[]) {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
}
