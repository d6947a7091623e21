import { html, nothing } from 'lit'
import { t } from '../../i18n/index.ts'
import type { ViewMode } from './view-row.ts'

/** What the columns are called. */
export interface Headings {
  readonly mode: ViewMode
  readonly peek: boolean
  readonly sourceTitle: string
  readonly targetTitle: string
  readonly beforeTitle: string
}

export function headingsTemplate({ mode, peek, sourceTitle, targetTitle, beforeTitle }: Headings): unknown {
  if (!sourceTitle && !targetTitle) return nothing
  const since =
    mode === 'compare' && beforeTitle !== ''
      ? html`<small>${t('app:view.since', { before: beforeTitle })}</small>`
      : nothing
  return html`
    <div class="dz-headings">
      <span>${mode === 'side' && !peek ? beforeTitle : sourceTitle}</span>
      <span>${targetTitle} ${since}</span>
    </div>
  `
}
