import { html, nothing, type TemplateResult } from 'lit'
import type { GlossaryTerm, TermContent } from '../../../src/domain/index.ts'
import { isComposing } from '../../components/keys.ts'
import { language, t } from '../../i18n/index.ts'
import { formatAgo } from '../../i18n/format.ts'
import type { GlossaryPlace } from '../../state/glossary-client.ts'
import type { TermEdit } from './term-edit.ts'
import { partOfSpeechName, termFields } from './term-fields.ts'

/** @param open null: it may only be read. */
export function shownRow(
  term: GlossaryTerm,
  { from, to }: GlossaryPlace,
  open: (() => void) | null,
): TemplateResult {
  const label = t('glossary:edit', { source: term.source })
  return html`<tr data-term=${term.id}>
    <th scope="row" lang=${from}>
      ${open ? html`<button type="button" class="quiet" title=${label} @click=${open}>${term.source}</button>` : term.source}
    </th>
    ${renderingCells(term, to)}
    <td data-name=${t('glossary:field.pos')}>${term.pos ? partOfSpeechName(term.pos) : nothing}</td>
    <td data-name=${t('glossary:field.note')} title=${said(term)}>${term.note ?? nothing}</td>
  </tr>`
}

function renderingCells(term: TermContent, lang: string): readonly TemplateResult[] {
  return (['approved', 'admitted', 'forbidden'] as const).map(
    (status) =>
      html`<td data-name=${t(`glossary:field.${status}`)} lang=${lang}>${list(term[status], status)}</td>`,
  )
}

function list(renderings: readonly string[], status: string): unknown {
  if (renderings.length === 0) return nothing
  return html`<ul class="renderings">
    ${renderings.map((rendering) => html`<li data-status=${status}>${rendering}</li>`)}
  </ul>`
}

function said({ author, at }: GlossaryTerm): string {
  return t('glossary:by', { name: author.name, ago: formatAgo(at, language()) })
}

interface EditView {
  readonly place: GlossaryPlace
  readonly save: () => void
  readonly remove: (term: GlossaryTerm) => void
}

/** Enter saves and Esc leaves, but not while an input method is composing. */
export function editRow(edit: TermEdit, { place, save, remove }: EditView): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Escape') edit.close()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) save()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const { term, standing } = edit
  return html`<tr class="term-edit" data-term=${edit.id}>
    <td colspan="6" @keydown=${onKey}>
      <div class="term-fields">
        ${termFields({ fields: edit.fields, from: place.from, to: place.to, change: (fields) => edit.change(fields) })}
      </div>
      <p class="note">${t('glossary:bars')}</p>
      ${edit.problem ? html`<p class="bad" role="alert">${t(`glossary:problem.${edit.problem}`)}</p>` : nothing}
      ${standing ? standingNote(standing, edit.id, place) : nothing}
      <p class="actions">
        <button type="button" class="primary" ?disabled=${edit.isBusy} @click=${save}>
          ${t(standing && standing.id === edit.id ? 'glossary:save-over' : 'workbench:save')}
        </button>
        <button type="button" class="quiet" @click=${() => edit.close()}>${t('glossary:leave')}</button>
        ${
          term
            ? html`<span class="spring"></span>
                <button
                  type="button"
                  class="quiet danger"
                  ?disabled=${edit.isBusy}
                  @click=${() => remove(term)}
                >
                  ${t('glossary:remove')}
                </button>`
            : nothing
        }
      </p>
    </td>
  </tr>`
}

function standingNote(standing: GlossaryTerm, id: string, { from, to }: GlossaryPlace): TemplateResult {
  const params = { name: standing.author.name }
  return html`<div class="standing" role="alert">
    <p>${t(standing.id === id ? 'glossary:changed-meanwhile' : 'glossary:there-already', params)}</p>
    <p>
      <b lang=${from}>${standing.source}</b>
      <span lang=${to}>
        ${[...standing.approved, ...standing.admitted].join(' | ')}
        ${standing.forbidden.map((rendering) => html` <s>${rendering}</s>`)}
      </span>
    </p>
  </div>`
}
