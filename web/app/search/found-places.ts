import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ConcordanceHit } from '../../../src/contract/index.ts'
import { LightElement } from '../../components/index.ts'
import { loadWords, Localised } from '../../i18n/index.ts'
import { marked } from './marked.ts'
import { placeAddress, placesOf, type FoundPlace } from './place.ts'
import { PlaceCuts } from './place-cuts.ts'
import './search.css'

/** So much of a text tells a listener which of several links this is. */
const NAMED = 40

/** Places that were found, each with its counterpart: by document, or as a table. */
@customElement('dz-found-places')
export class DzFoundPlaces extends LightElement {
  @property({ attribute: false }) hits: readonly ConcordanceHit[] = []
  @property() view: 'places' | 'concordance' = 'places'
  /** Id of the document that is open, if one is. */
  @property() here = ''
  /** Of the headings with the documents' titles. */
  @property({ type: Number }) level = 2
  @state() private places: readonly FoundPlace[] = []
  readonly #i18n = new Localised(this)
  readonly #cuts = new PlaceCuts(this)

  override connectedCallback(): void {
    super.connectedCallback()
    void loadWords('search')
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('hits')) return
    this.places = this.hits.flatMap(placesOf)
    this.#cuts.show(this.places)
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.places.length === 0) return nothing
    return this.view === 'concordance' ? this.#table() : this.#documents()
  }

  #documents(): TemplateResult {
    const documents = [...Map.groupBy(this.places, ({ hit }) => hit.document.id)]
    return html`<div class="found">
      ${repeat(
        documents,
        ([id]) => id,
        ([id, places]) =>
          html`<section>
            <div class="title" role="heading" aria-level=${this.level}>
              <a href=${`/d/${encodeURIComponent(id)}`}>${places[0]?.hit.document.title}</a>
              ${id === this.here ? html`<span class="note">${this.#i18n.t('search:here')}</span>` : nothing}
            </div>
            <ul>
              ${repeat(
                places,
                ({ key }) => key,
                (place) => this.#place(place),
              )}
            </ul>
          </section>`,
      )}
    </div>`
  }

  #place(place: FoundPlace): TemplateResult {
    const { hit } = place
    return html`<li data-place=${place.key}>
      <div class="lines">
        ${this.#cuts.of(place).map(
          (line) =>
            html`<p class="found-text" lang=${hit.lang}>${marked(line.found)}</p>
              ${this.#counterpart(place, line.counterpart)}`,
        )}
      </div>
      <a
        class="to-place"
        href=${placeAddress(place)}
        aria-label=${this.#i18n.t('search:place', { words: hit.excerpt.text.trim().slice(0, NAMED), title: hit.document.title })}
        >${this.#i18n.t('search:show')}</a
      >
    </li>`
  }

  #counterpart({ rendering }: FoundPlace, text: string): TemplateResult {
    if (text === '') return html`<p class="note">${this.#i18n.t('search:no-counterpart')}</p>`
    return html`<p class="counterpart" lang=${rendering?.lang ?? nothing}>${text}</p>`
  }

  #table(): TemplateResult {
    const { t } = this.#i18n
    return html`<table class="concordance">
      <thead>
        <tr>
          <th scope="col">${t('search:column.found')}</th>
          <th scope="col">${t('search:column.counterpart')}</th>
          <th scope="col">${t('search:column.document')}</th>
        </tr>
      </thead>
      ${repeat(
        this.places,
        ({ key }) => key,
        (place) => this.#rows(place),
      )}
    </table>`
  }

  #rows(place: FoundPlace): TemplateResult {
    const { hit } = place
    return html`<tbody data-place=${place.key}>
      ${this.#cuts.of(place).map(
        (line) =>
          html`<tr>
            <td lang=${hit.lang}>${marked(line.found)}</td>
            <td>${this.#counterpart(place, line.counterpart)}</td>
            <td>
              <a href=${placeAddress(place)}>${hit.document.title}</a>
            </td>
          </tr>`,
      )}
    </tbody>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-found-places': DzFoundPlaces
  }
}
