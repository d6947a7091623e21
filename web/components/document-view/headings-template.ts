import { html, nothing } from 'lit'
import { t } from '../../i18n/index.ts'
import type { ViewMode } from './view-row.ts'

/** What the columns are called. */
export interface Headings {
  readonly mode: ViewMode
  /** Side by side, the source stands in the place of the older text. */
  peek: boolean
  readonly sourceTitle: string
  readonly targetTitle: string
  readonly beforeTitle: string
  /** Headings of the further columns, in their order. */
  readonly besideHeads: readonly unknown[]
}

export function headingsTemplate(view: Headings): unknown {
  const { mode, peek, sourceTitle, targetTitle, beforeTitle } = view
  if (!sourceTitle && !targetTitle) return nothing
  const since =
    mode === 'compare' && beforeTitle !== ''
      ? html`<small>${t('app:view.since', { before: beforeTitle })}</small>`
      : nothing
  const peekButton = html`
    <button type="button" class="quiet" aria-pressed=${peek} @click=${() => (view.peek = !view.peek)}>
      ${t('app:view.peek')} <kbd>Z</kbd>
    </button>
  `
  return html`
    <div class="dz-headings">
      <span
        >${mode === 'side' && !peek ? beforeTitle : sourceTitle}
        ${mode === 'side' ? peekButton : nothing}</span
      >
      ${mode === 'clean' ? view.besideHeads.map((head) => html`<span class="dz-beside-head">${head}</span>`) : nothing}
      <span>${targetTitle} ${since}</span>
    </div>
  `
}
