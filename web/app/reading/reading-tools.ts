import { html, nothing, type TemplateResult } from 'lit'
import type { ChangedStretch } from '../../../src/domain/index.ts'
import { language, t } from '../../i18n/index.ts'
import { formatTime } from '../../i18n/format.ts'
import type { SegmentReading } from './segment-reading.ts'

/** What one may do about the reading of a segment. */
export interface ReadingActions {
  readonly confirm: () => void
  /** Absent: one has not read any of it. */
  readonly takeBack?: () => void
}

/** Who read the segment, what changed since, and the one button. Needs the words of `review`. */
export function readingTools(
  { state, read, changed }: SegmentReading,
  text: string,
  lang: string,
  actions: ReadingActions | null,
): TemplateResult {
  const last = read[0] ?? changed[0]
  return html`<div class="reading-tools" data-state=${state}>
    ${
      state === 'changed' || !last
        ? nothing
        : html`<span class="note" title=${formatTime(last.at, language())}
            >${t(`review:state.${state === 'read' ? 'read' : 'partly'}`, { name: last.by.name, revision: last.revision })}</span
          >`
    }
    ${changed.map((one) => changedSince(one, text, lang))}
    ${
      read.some(({ source }) => source)
        ? html`<p class="note">
            ${t('review:source-changed', { name: last?.by.name ?? '', revision: last?.revision ?? 0 })}
          </p>`
        : nothing
    }
    ${
      actions && state !== 'read'
        ? html`<button type="button" class="quiet" @click=${actions.confirm}>
            <span aria-hidden="true">✓</span>
            ${t(state === 'changed' ? 'review:confirm-again' : 'review:confirm')}
          </button>`
        : nothing
    }
    ${
      actions?.takeBack
        ? html`<button type="button" class="quiet" @click=${actions.takeBack}>
            ${t('review:take-back')}
          </button>`
        : nothing
    }
  </div>`
}

function changedSince(
  { was, start, end, by, revision }: ChangedStretch,
  text: string,
  lang: string,
): TemplateResult {
  const now = text.slice(start, end)
  return html`<p>
    <span class="note">${t('review:changed-since', { name: by.name, revision })}</span>
    <span lang=${lang} class="change">
      ${was === '' ? nothing : html`<del data-old>${was}</del>`}
      ${was === '' || now === '' ? nothing : html`<span aria-hidden="true">→</span>`}
      ${now === '' ? nothing : html`<ins>${now}</ins>`}
    </span>
  </p>`
}
