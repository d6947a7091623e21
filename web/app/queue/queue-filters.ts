import { html, nothing, type TemplateResult } from 'lit'
import type { Category, Correction } from '../../../src/domain/index.ts'
import { t } from '../../i18n/index.ts'
import { filterAddress, tally, type QueueFilter } from './queue-filter.ts'

/**
 * Open or decided, by whom, about what.
 *
 * @param all what there is before the filter, to offer only what is there; null: not known yet.
 */
export function queueFilters(
  filter: QueueFilter,
  all: readonly Correction[] | null,
  go: (filter: QueueFilter) => void,
  /** Null: it is somebody else's batch, or none. */
  takeBackAll: (() => void) | null = null,
): TemplateResult {
  const ofBatch = (all ?? []).filter(({ batch }) => batch === filter.batch)
  const state = (one: QueueFilter['state'], label: string) =>
    html`<a href=${filterAddress({ ...filter, state: one })} aria-current=${filter.state === one}
      >${label}</a
    >`
  return html`<div class="filters">
    <nav class="segmented" aria-label=${t('workbench:queue.filter')}>
      ${state('open', t('workbench:queue.open'))}${state('decided', t('workbench:queue.decided'))}
    </nav>
    ${choice(
      t('workbench:queue.by'),
      t('workbench:queue.by-anyone'),
      withCurrent(tally((all ?? []).map(({ author }) => author.name)), filter.by),
      filter.by,
      (name) => name,
      (by) => go({ ...filter, by }),
    )}
    ${choice<Category>(
      t('workbench:queue.about'),
      t('workbench:queue.about-anything'),
      withCurrent(tally((all ?? []).map(({ category }) => category)), filter.category),
      filter.category,
      (category) => t(`workbench:category.${category}`),
      (category) => go({ ...filter, category }),
    )}
    ${
      filter.batch === null
        ? nothing
        : html`<span class="batch"
            >${t('proposing:batch.only', { count: ofBatch.length })}
            <a href=${filterAddress({ ...filter, batch: null })}>${t('proposing:batch.all')}</a>
            ${
              takeBackAll
                ? html`<button type="button" class="quiet" @click=${takeBackAll}>
                    ${t('proposing:batch.take-back')}
                  </button>`
                : nothing
            }
          </span>`
    }
  </div>`
}

function choice<T extends string>(
  label: string,
  everything: string,
  options: readonly (readonly [T, number])[],
  current: T | null,
  name: (option: T) => string,
  choose: (option: T | null) => void,
): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing
  const chosen = (event: Event) => {
    const { value } = event.target as HTMLSelectElement
    choose(options.find(([option]) => option === value)?.[0] ?? null)
  }
  return html`<label
    >${label}
    <select @change=${chosen}>
      <option value="" ?selected=${current === null}>${everything}</option>
      ${options.map(
        ([option, count]) =>
          html`<option value=${option} ?selected=${option === current}>${name(option)} (${count})</option>`,
      )}
    </select></label
  >`
}

/** What the address asks for is shown as chosen even where nothing is left of it. */
function withCurrent<T extends string>(options: readonly [T, number][], current: T | null): [T, number][] {
  const missing = current !== null && !options.some(([option]) => option === current)
  return missing ? [...options, [current, 0]] : [...options]
}
