import { html, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { language, t } from '../../i18n/index.ts'
import '../diff/diff.ts'
import { isApple } from '../keys.ts'
import type { EditorDoneEvent, EditorTextEvent } from './segment-editor.ts'
import './segment-editor.ts'
import type { Editing, ViewContext } from './view-context.ts'

/**
 * The words around the segment stay where they are; the segment itself is a
 * field; beneath stands what it changes. Without `around`, only the field.
 */
export function editorTemplate(editing: Editing, view: ViewContext, around: boolean): TemplateResult {
  const { base, span, place } = editing
  const label = t(place.segment === undefined ? 'app:view.edit-row' : 'app:view.edit-segment')
  const beside = (text: string) => (around ? html`<span class="dz-run">${text}</span>` : nothing)
  const editor = html`<dz-segment-editor
    .label=${label}
    .value=${editing.value}
    .caret=${editing.caret}
    @dz-editor-text=${(event: EditorTextEvent) => view.editorText(event.text)}
    @dz-editor-done=${(event: EditorDoneEvent) => view.editorDone(event.how)}
  ></dz-segment-editor>`
  return html`
    <div class="dz-editing" ?data-blank=${base === ''}>
      <span
        >${beside(base.slice(0, span.start))}${keyed(`${place.row}.${place.segment}`, editor)}${beside(base.slice(span.end))}</span
      >
    </div>
    ${preview(editing, view)}
  `
}

/** The buttons stay in sight beneath a paragraph longer than the screen; a touch keyboard has no other way out. */
function preview({ diff }: Editing, view: ViewContext): TemplateResult {
  const changed = diff !== null && diff.survival < 1
  const hint = t('app:view.edit-hint', { submit: isApple ? '⌘↵' : 'Ctrl+↵' })
  return html`
    <div class="dz-edit-diff" aria-live="polite">
      ${changed ? html`<dz-diff .diff=${diff} text-lang=${view.targetLang} unfolded></dz-diff>` : nothing}
    </div>
    <div class="dz-edit-bar" lang=${language()}>
      <button type="button" class="primary" @click=${() => view.editorDone('submit')}>
        ${t('app:view.submit')}
      </button>
      <button type="button" class="quiet" @click=${() => view.editorDone('leave')}>
        ${t('app:view.keep-draft')}
      </button>
      <span class="dz-edit-hint">${hint}</span>
    </div>
  `
}
