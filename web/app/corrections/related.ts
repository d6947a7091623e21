import { html, nothing, type TemplateResult } from 'lit'
import type { Correction } from '../../../src/domain/index.ts'
import { t } from '../../i18n/index.ts'
import { ElsewhereEvent } from './correction-events.ts'
import { sameChangeOf } from './elsewhere.ts'

/** What a correction has to do with the rest of the document. */
export interface Related {
  /** In how many other places its words stand. */
  readonly elsewhere: number
  /** How many open ones were proposed together, itself included; 0 or 1: it stands alone. */
  readonly batch: number
  /** Where those are listed; null: they are. */
  readonly batchAddress: string | null
}

export const UNRELATED: Related = { elsewhere: 0, batch: 0, batchAddress: null }

/** Beneath a correction: the same change elsewhere, and those it was proposed with. */
export function relatedLine(
  correction: Correction,
  { elsewhere, batch, batchAddress }: Related,
  tell: (event: Event) => void,
): TemplateResult | typeof nothing {
  const same = elsewhere > 0 ? sameChangeOf(correction.changes) : null
  const isOneOfMany = batch > 1 && batchAddress !== null
  if (!same && !isOneOfMany) return nothing
  return html`<p class="related">
    ${
      same
        ? html`<button
            type="button"
            class="quiet"
            @click=${() => tell(new ElsewhereEvent(same, correction.edition))}
          >
            ${t('proposing:elsewhere.card', { count: elsewhere })}
          </button>`
        : nothing
    }
    ${isOneOfMany ? html`<a href=${batchAddress}>${t('proposing:batch.together', { count: batch })}</a>` : nothing}
  </p>`
}

/** How many of these were proposed together, by the name of their batch. */
export function batchSizes(corrections: readonly Correction[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const { batch } of corrections) {
    if (batch !== undefined) sizes.set(batch, (sizes.get(batch) ?? 0) + 1)
  }
  return sizes
}

/** The queue of a document, with only those of a batch. */
export function batchAddress(document: string, batch: string): string {
  return `/d/${encodeURIComponent(document)}/queue?${new URLSearchParams({ state: 'open', batch })}`
}
