import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { LightElement, type RevisionPickEvent } from '../../components/index.ts'
import '../../components/picker/revision-picker.ts'
import { Localised } from '../../i18n/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { revisionChoice } from '../document/revision-choice.ts'
import type { ReportChoice, TextChoice } from './report-address.ts'

/** Two other texts are to be compared. */
export class ReportChoiceEvent extends Event {
  static readonly type = 'dz-report-choice'
  readonly choice: ReportChoice
  constructor(choice: ReportChoice) {
    super(ReportChoiceEvent.type, { bubbles: true, composed: true })
    this.choice = choice
  }
}

/**
 * Which two texts a report is about: for each, the edition and the revision.
 *
 * @fires dz-report-choice
 */
@customElement('dz-report-choice')
export class DzReportChoice extends LightElement {
  @property({ attribute: false }) store: DocumentStore | null = null
  @property({ attribute: false }) choice: ReportChoice | null = null

  readonly #i18n = new Localised(this)

  protected override render(): TemplateResult | typeof nothing {
    const { choice } = this
    const { t } = this.#i18n
    if (!choice) return nothing
    return html`<div class="report-choice" role="group" aria-label=${t('report:choice.label')}>
      ${this.#text('before', choice.before)} ${this.#text('after', choice.after)}
    </div>`
  }

  #text(which: 'before' | 'after', { edition, revision }: TextChoice): TemplateResult {
    const { store } = this
    const { t } = this.#i18n
    const translations = store?.document?.editions.filter(({ role }) => role === 'translation') ?? []
    const published = store?.document?.publications.find((one) => one.edition === edition)?.revision
    return html`<span class="report-text">
      ${which === 'after' ? html`<span aria-hidden="true">→</span>` : nothing}
      ${
        translations.length < 2
          ? nothing
          : html`<label
              ><span class="sr-only">${t(`report:choice.edition-${which}`)}</span
              ><select
                @change=${(event: Event) => this.#choose(which, { edition: (event.target as HTMLSelectElement).value, revision })}
              >
                ${translations.map(
                  ({ id, title }) => html`<option value=${id} .selected=${id === edition}>${title}</option>`,
                )}
              </select></label
            >`
      }
      <dz-revision-picker
        label=${t(which === 'before' ? 'workbench:view.from' : 'workbench:view.to')}
        .value=${revision}
        .revisions=${store?.revisions.map((one) => revisionChoice(one, published)) ?? []}
        ?has-more=${store?.moreRevisions !== null}
        @dz-revision-pick=${(event: RevisionPickEvent) => this.#choose(which, { edition, revision: event.revision })}
        @dz-revisions-more=${() => void store?.readMoreRevisions()}
      ></dz-revision-picker>
    </span>`
  }

  #choose(which: 'before' | 'after', text: TextChoice): void {
    if (this.choice) this.dispatchEvent(new ReportChoiceEvent({ ...this.choice, [which]: text }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-report-choice': DzReportChoice
  }
  interface HTMLElementEventMap {
    'dz-report-choice': ReportChoiceEvent
  }
}
