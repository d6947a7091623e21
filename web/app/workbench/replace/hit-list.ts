import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import { contextOf } from '../../../../src/text/search/index.ts'
import { t } from '../../../i18n/index.ts'
import { changeView } from '../../corrections/change-view.ts'
import { ReplaceChooseEvent, ReplaceGoEvent } from './replace-events.ts'
import { keyOf, type FoundRow, type Hit } from './search-rows.ts'

interface HitListing {
  readonly rows: readonly FoundRow[]
  /** Those that are not listed yet as well. */
  readonly all: readonly FoundRow[]
  readonly side: 'source' | 'target'
  readonly lang: string
  readonly replaces: boolean
  readonly isChosen: (key: string) => boolean
  readonly isUnsent: (found: FoundRow) => boolean
  /** What the events come from. */
  readonly element: HTMLElement
}

/** What was found, place by place, as it would read; each can be left out. */
export function hitList(listing: HitListing): TemplateResult {
  return html`${listing.replaces ? chooseAll(listing) : nothing}
    <ol class="hits">
      ${repeat(
        listing.rows,
        ({ row }) => row.id,
        (found) => rowOf(listing, found),
      )}
    </ol>`
}

function chooseAll({ all, isChosen, isUnsent, element }: HitListing): TemplateResult {
  const keys = all.flatMap((found) => (isUnsent(found) ? [] : found.hits.map((hit) => keyOf(found.row, hit))))
  const chosen = keys.filter(isChosen).length
  return html`<label class="option all"
    ><input
      type="checkbox"
      .checked=${live(chosen === keys.length)}
      .indeterminate=${live(chosen > 0 && chosen < keys.length)}
      @change=${(event: Event) =>
        element.dispatchEvent(new ReplaceChooseEvent(keys, (event.target as HTMLInputElement).checked))}
    />
    ${t('proposing:find.chosen', { chosen, count: keys.length })}</label
  >`
}

function rowOf(listing: HitListing, found: FoundRow): TemplateResult {
  const { row, hits } = found
  const { element, replaces, isUnsent } = listing
  const waits = replaces && isUnsent(found)
  const apart = replaces && row.id.includes('+')
  return html`<li>
    <button type="button" class="quiet" @click=${() => element.dispatchEvent(new ReplaceGoEvent(row.id))}>
      ${t('proposing:find.paragraph', { number: row.number })}
    </button>
    ${waits ? html`<span class="note">${t('proposing:find.unsent')}</span>` : nothing}
    ${hits.map((hit) => hitOf(listing, found, hit, replaces && !waits && !apart))}
  </li>`
}

function hitOf(
  { side, lang, isChosen, element, replaces }: HitListing,
  { row }: FoundRow,
  hit: Hit,
  choosable: boolean,
): TemplateResult {
  const key = keyOf(row, hit)
  const words = replaces
    ? changeView({ ...hit, id: 0, state: 'open' }, row[side], lang)
    : inContext(row[side], hit, lang)
  return html`<label class="hit" ?data-left=${choosable && !isChosen(key)}>
    ${
      choosable
        ? html`<input
            type="checkbox"
            .checked=${live(isChosen(key))}
            @change=${(event: Event) =>
              element.dispatchEvent(
                new ReplaceChooseEvent([key], (event.target as HTMLInputElement).checked),
              )}
          />`
        : html`<span></span>`
    }
    ${words}
  </label>`
}

const AROUND = 40

function inContext(text: string, hit: Hit, lang: string): TemplateResult {
  const { before, after } = contextOf(text, hit, AROUND)
  return html`<span class="change" lang=${lang}>${before}<mark>${hit.quote}</mark>${after}</span>`
}
