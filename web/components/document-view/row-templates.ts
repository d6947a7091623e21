import { html, nothing, type TemplateResult } from 'lit'
import { DOUBTFUL, type Segment } from '../../../src/text/align/bead.ts'
import { t } from '../../i18n/index.ts'
import { foldTemplate } from '../diff/fold-template.ts'
import { compareCells } from './compare-templates.ts'
import { editorTemplate } from './edit-template.ts'
import { marksTemplate } from './marks-template.ts'
import type { ViewContext } from './view-context.ts'
import type { ViewRow } from './view-row.ts'

/** One row, with the button of the fold that begins at it. */
export function rowTemplate(row: ViewRow, view: ViewContext): unknown {
  const fold = view.foldOf(row)
  return html`
    ${fold?.first === row.id ? rowFold(fold, view) : nothing}
    <div
      class="dz-row"
      role="group"
      aria-label=${t('app:view.row', { n: row.number })}
      tabindex="-1"
      data-row=${row.id}
      data-kind=${row.kind}
      ?data-doubt=${(row.confidence ?? 1) < DOUBTFUL}
      hidden=${fold ? 'until-found' : nothing}
      @beforematch=${() => fold && view.openFold(fold.id)}
    >
      <a class="dz-number" href="#${row.id}" tabindex="-1" aria-label=${t('app:view.row', { n: row.number })}
        >${row.number}</a
      >
      ${
        (row.confidence ?? 1) < DOUBTFUL
          ? html`<span
              class="dz-doubt"
              role="img"
              aria-label=${t('app:view.doubtful')}
              title=${t('app:view.doubtful')}
            ></span>`
          : nothing
      }
      ${row.before === undefined || view.mode === 'clean' ? cleanCells(row, view) : compareCells(row, view)}
      ${below(row, view)}
    </div>
  `
}

function rowFold(fold: NonNullable<ReturnType<ViewContext['foldOf']>>, view: ViewContext): TemplateResult {
  return foldTemplate({
    words: t('app:view.unchanged-rows', { count: fold.count }),
    text: fold.text,
    lang: view.targetLang,
    open: () => view.openFold(fold.id),
  })
}

/** Source beside target, both whole. */
function cleanCells(row: ViewRow, view: ViewContext): TemplateResult {
  const segments = view.facts.segments(row)
  const editing = view.editing?.place.row === row.id ? view.editing : null
  return html`
    <div class="dz-bead">
      <div class="dz-cell dz-source text ${row.kind}" lang=${view.sourceLang}>
        <span class="dz-run">${segments.map((segment, k) => sourceSegment(row, segment, k))}</span>
      </div>
      ${besideCells(row, view)}
      <div
        class="dz-cell dz-target text ${row.kind}"
        lang=${view.targetLang}
        data-blank=${row.target === '' && !editing ? t('app:view.blank') : nothing}
      >
        ${
          editing
            ? editorTemplate(editing, view, true)
            : html`<span class="dz-run"
                >${segments.map((segment, k) => targetSegment(row, segment, k, view))}</span
              >`
        }
      </div>
    </div>
  `
}

/** Further texts, to be read only. On a phone each carries its title. */
function besideCells(row: ViewRow, view: ViewContext): unknown {
  if (view.mode !== 'clean') return nothing
  return view.beside.map(
    ({ lang, title }, k) =>
      html`<div class="dz-cell dz-beside text ${row.kind}" lang=${lang} data-title=${title}>
        <span class="dz-run">${row.beside?.[k] ?? ''}</span>
      </div>`,
  )
}

function sourceSegment(row: ViewRow, { source, target }: Segment, k: number): unknown {
  const text = row.source.slice(source.start, source.end)
  if (text === '') return nothing
  const isStop = row.target.slice(target.start, target.end).trim() === ''
  // Where the whole text is not there yet, nothing was left out of it.
  const isOmitted = isStop && row.target !== ''
  return html`<span class="dz-seg" data-seg=${k} ?data-stop=${isStop} ?data-omitted=${isOmitted} tabindex="-1"
    >${text}</span
  >`
}

function targetSegment(
  row: ViewRow,
  { source, target, confidence }: Segment,
  k: number,
  view: ViewContext,
): unknown {
  const text = row.target.slice(target.start, target.end)
  const marks = marksTemplate(view.marksOf(row.id), target, k === 0)
  if (text === '') return marks
  const isAdded = row.source.slice(source.start, source.end).trim() === '' && row.source !== ''
  return html`${marks}<span
      class="dz-seg"
      data-seg=${k}
      data-stop
      ?data-doubt=${confidence < DOUBTFUL}
      ?data-added=${isAdded}
      tabindex="-1"
      >${text}</span
    >`
}

/** Beneath the active row: what typing has changed, and the tools of the place. */
function below(row: ViewRow, view: ViewContext): unknown {
  if (view.active?.row !== row.id) return nothing
  const tools = view.tools?.(view.active)
  return tools ? html`<div class="dz-tools">${tools}</div>` : nothing
}
