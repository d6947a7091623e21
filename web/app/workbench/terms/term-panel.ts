import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { KnownTerm, TermUse } from '../../../../src/checks/index.ts'
import { foldHan } from '../../../../src/text/han/index.ts'
import type { ActiveTerm, TermContent } from '../../../../src/domain/index.ts'
import { LightElement, type ViewRow } from '../../../components/index.ts'
import { Localised } from '../../../i18n/index.ts'
import type { DocumentStore } from '../../../state/document-store.ts'
import type { TextWork } from '../../../state/text-work/text-work.ts'
import { termDetails } from '../../glossary/term-details.ts'
import './past-uses.ts'
import './term-decision.ts'
import { TermChooseEvent, TermEditEvent, TermGoEvent, type TermAlsoEvent } from './term-events.ts'
import './terms.css'
import { useLine } from './use-line.ts'

/** What the uses depend on. */
const LOOKED_AT = ['chosen', 'rows', 'own', 'also']

/** So many uses are listed; the rest is counted. */
const SHOWN = 50

/**
 * The terms of the text; of a chosen one everything that is known, how it is
 * rendered wherever the text has it, and the decision for one rendering.
 *
 * @fires dz-term-go, dz-term-edit, dz-term-choose, dz-term-proposed
 */
@customElement('dz-term-panel')
export class DzTermPanel extends LightElement {
  @property({ attribute: false }) store: DocumentStore | null = null
  /** Where uses are looked for; whoever gives it ends it. */
  @property({ attribute: false }) work: TextWork | null = null
  @property({ attribute: false }) rows: readonly ViewRow[] = []
  @property({ attribute: false }) terms: readonly KnownTerm[] = []
  /** How many rows have each term. */
  @property({ attribute: false }) counts: readonly number[] = []
  @property({ attribute: false }) own: readonly ActiveTerm[] = []
  @property({ attribute: false }) chosen: KnownTerm | null = null
  @property({ attribute: 'source-lang' }) sourceLang = 'zh'
  @property({ attribute: 'target-lang' }) targetLang = 'en'
  @property() edition = ''
  @property({ type: Number }) revision = 0
  @property({ type: Boolean }) proposable = false
  /** Renderings that no glossary names, to be looked for as well. */
  @state() private also: readonly string[] = []
  @state() private uses: readonly TermUse[] | null = null
  readonly #i18n = new Localised(this)

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chosen')) this.also = []
    if (LOOKED_AT.some((name) => (changed as ReadonlyMap<string, unknown>).has(name))) void this.#look()
  }

  protected override render(): TemplateResult {
    return html`<div class="term-panel">${this.chosen ? this.#one(this.chosen) : this.#all()}</div>`
  }

  #all(): TemplateResult {
    const { t } = this.#i18n
    if (this.terms.length === 0) return html`<p class="note">${t('glossary:panel.none')}</p>`
    const numbers = this.terms
      .map((_, k) => k)
      .toSorted(
        (a, b) =>
          Number(this.terms[b]!.own) - Number(this.terms[a]!.own) ||
          (this.counts[b] ?? 0) - (this.counts[a] ?? 0),
      )
    return html`<ul class="choose-term">
      ${numbers.map((k) => {
        const term = this.terms[k]!
        return html`<li>
          <button type="button" class="quiet" @click=${() => this.#choose(term)}>
            <span lang=${this.sourceLang}>${term.source}</span>
            <span class="note">
              ${term.own ? html`${t('glossary:card.own')} · ` : nothing}${this.#i18n.number(this.counts[k] ?? 0)}
            </span>
          </button>
        </li>`
      })}
    </ul>`
  }

  #one(term: KnownTerm): TemplateResult {
    const { t } = this.#i18n
    const mayEdit = this.store?.document?.actions.includes('glossary.write') === true
    const { uses } = this
    return html`
      <p class="actions">
        <button type="button" class="quiet" @click=${() => this.#choose(null)}>
          ${t('glossary:panel.all')}
        </button>
        ${
          mayEdit
            ? html`<button
                type="button"
                class="quiet"
                @click=${() => this.dispatchEvent(new TermEditEvent(term.source))}
              >
                ${t(term.own ? 'glossary:panel.change' : 'glossary:panel.own')}
              </button>`
            : nothing
        }
      </p>
      ${termDetails(term, this.sourceLang, this.targetLang)}
      ${
        uses === null
          ? html`<p class="note" role="status">${t('workbench:loading')}</p>`
          : html`
              ${this.#list(uses)}
              <dz-past-uses
                .document=${this.store?.client.id ?? ''}
                source=${term.source}
                source-lang=${this.sourceLang}
                target-lang=${this.targetLang}
              ></dz-past-uses>
              ${
                this.proposable
                  ? html`<dz-term-decision
                      .document=${this.store?.client.id ?? ''}
                      .term=${term}
                      .uses=${uses}
                      .rows=${this.rows}
                      edition=${this.edition}
                      target-lang=${this.targetLang}
                      .revision=${this.revision}
                      @dz-term-also=${({ renderings }: TermAlsoEvent) => (this.also = renderings)}
                    ></dz-term-decision>`
                  : nothing
              }
            `
      }
    `
  }

  #list(uses: readonly TermUse[]): TemplateResult {
    const { t } = this.#i18n
    return html`<section>
      <h3>${t('glossary:panel.uses', { count: uses.length })}</h3>
      <ol class="uses">
        ${uses.slice(0, SHOWN).map((use) => {
          const row = this.rows[use.pair]
          if (!row) return nothing
          return html`<li>
            <button
              type="button"
              class="quiet"
              aria-label=${t('glossary:panel.go', { number: row.number })}
              @click=${() => this.dispatchEvent(new TermGoEvent(row.id))}
            >
              ${this.#i18n.number(row.number)}
            </button>
            <span lang=${this.targetLang}>${useLine(row.target, use.found)}</span>
          </li>`
        })}
      </ol>
      ${uses.length > SHOWN ? html`<p class="note">${t('glossary:import.more', { count: uses.length - SHOWN })}</p>` : nothing}
    </section>`
  }

  #choose(term: KnownTerm | null): void {
    this.dispatchEvent(new TermChooseEvent(term))
  }

  async #look(): Promise<void> {
    const { chosen, rows, own, also, work } = this
    if (!chosen || !work) return void (this.uses = null)
    const pairs = rows.map(({ source, target }) => ({ source, target }))
    const known = contentOf(chosen, own)
    const term = { ...known, forbidden: [...known.forbidden, ...also] }
    const uses = await work.do({ kind: 'uses', pairs, term, terms: own }).catch(() => null)
    if (chosen === this.chosen && rows === this.rows && own === this.own && also === this.also)
      this.uses = uses
  }
}

/** With the statuses that an own glossary gives its renderings. */
function contentOf({ source, renderings, avoided }: KnownTerm, own: readonly ActiveTerm[]): TermContent {
  const mine = own.find((term) => foldHan(term.source) === foldHan(source))
  return mine ?? { source, approved: renderings, admitted: [], forbidden: avoided }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-term-panel': DzTermPanel
  }
}
