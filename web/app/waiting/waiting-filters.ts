import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { CATEGORIES, LIMITS } from '../../../src/domain/index.ts'
import { narrow } from '../../components/narrow.ts'
import { t } from '../../i18n/index.ts'
import { narrows, unfiltered, waitingAddress, type WaitingFilter } from './waiting-filter.ts'

/** What there is to choose from. */
export interface FilterChoices {
  /** Ids and titles. */
  readonly documents: readonly (readonly [string, string])[]
  /** BCP 47 and names. */
  readonly langs: readonly (readonly [string, string])[]
  readonly authors: readonly string[]
}

/** Everything the queue can be narrowed to. On a phone all but the words fold away. */
export function waitingFilters(
  filter: WaitingFilter,
  { documents, langs, authors }: FilterChoices,
  go: (filter: WaitingFilter) => void,
): TemplateResult {
  const search = (event: Event) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    go({ ...filter, q: String(new FormData(form).get('q') ?? '').trim() })
  }
  return html`<div class="filters">
    <form role="search" @submit=${search}>
      <input
        type="search"
        name="q"
        maxlength=${LIMITS.searchLength}
        aria-label=${t('waiting:filter.words')}
        placeholder=${t('waiting:filter.words')}
        .value=${live(filter.q)}
      />
      <button>${t('waiting:filter.find')}</button>
    </form>
    <details ?open=${narrows({ ...filter, q: '' }) || !narrow.matches}>
      <summary>${t('waiting:filter.more')}</summary>
      <div class="choices">
        ${choice(
          t('waiting:filter.kind'),
          (['correction', 'thread'] as const).map((kind) => [kind, t(`waiting:kinds.${kind}`)] as const),
          filter.kind,
          (kind) => go({ ...filter, kind }),
        )}
        ${choice(t('waiting:filter.document'), documents, filter.document, (document) =>
          go({ ...filter, document }),
        )}
        ${choice(t('waiting:filter.lang'), langs, filter.lang, (lang) => go({ ...filter, lang }))}
        ${author(filter, authors, go)}
        ${choice(
          t('waiting:filter.category'),
          CATEGORIES.map((category) => [category, t(`workbench:category.${category}`)] as const),
          filter.category,
          (category) => go({ ...filter, category }),
        )}
        <span class="order">
          ${tick(t('waiting:filter.mine'), filter.mine, (mine) => go({ ...filter, mine }))}
          ${tick(t('waiting:filter.mentioned'), filter.mentioned, (mentioned) => go({ ...filter, mentioned }))}
          ${between(t('waiting:filter.order'), [
            [t('waiting:filter.newest'), { ...filter, order: 'newest' }, filter.order === 'newest'],
            [t('waiting:filter.oldest'), { ...filter, order: 'oldest' }, filter.order === 'oldest'],
          ])}
          ${between(t('waiting:filter.grouping'), [
            [t('waiting:filter.by-document'), { ...filter, grouped: true }, filter.grouped],
            [t('waiting:filter.by-time'), { ...filter, grouped: false }, !filter.grouped],
          ])}
          ${narrows(filter) ? html`<a href=${waitingAddress(unfiltered(filter))}>${t('waiting:filter.all')}</a>` : nothing}
        </span>
      </div>
    </details>
  </div>`
}

/** What the address asks for is shown as chosen even where it is not among the options. */
function choice<T extends string>(
  label: string,
  options: readonly (readonly [T, string])[],
  current: T | null,
  choose: (option: T | null) => void,
): TemplateResult {
  const missing = current !== null && !options.some(([option]) => option === current)
  const all = missing ? [...options, [current, current] as const] : options
  const chosen = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement
    choose(all.find(([option]) => option === value)?.[0] ?? null)
  }
  return html`<label
    >${label}
    <select @change=${chosen}>
      <option value="" .selected=${live(current === null)}>${t('waiting:filter.any')}</option>
      ${all.map(
        ([option, name]) =>
          html`<option value=${option} .selected=${live(option === current)}>${name}</option>`,
      )}
    </select></label
  >`
}

/** Any name can be typed: who proposed what is further down is not known here. */
function author(
  filter: WaitingFilter,
  names: readonly string[],
  go: (filter: WaitingFilter) => void,
): TemplateResult {
  const chosen = ({ target }: Event) =>
    go({ ...filter, author: (target as HTMLInputElement).value.trim() || null })
  return html`<label
      >${t('waiting:filter.author')}
      <input list="waiting-authors" maxlength="80" .value=${live(filter.author ?? '')} @change=${chosen}
    /></label>
    <datalist id="waiting-authors">${names.map((name) => html`<option value=${name}></option>`)}</datalist>`
}

function tick(label: string, on: boolean, choose: (on: boolean) => void): TemplateResult {
  return html`<label
    ><input
      type="checkbox"
      .checked=${live(on)}
      @change=${({ target }: Event) => choose((target as HTMLInputElement).checked)}
    />
    ${label}</label
  >`
}

function between(
  label: string,
  options: readonly (readonly [string, WaitingFilter, boolean])[],
): TemplateResult {
  return html`<nav class="segmented" aria-label=${label}>
    ${options.map(
      ([text, filter, on]) => html`<a href=${waitingAddress(filter)} aria-current=${on}>${text}</a>`,
    )}
  </nav>`
}
