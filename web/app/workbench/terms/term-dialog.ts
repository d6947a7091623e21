import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import {
  may,
  primaryLanguage,
  tidyTerm,
  type ActiveTerm,
  type GlossaryTerm,
  type TermContent,
} from '../../../../src/domain/index.ts'
import { LightElement, showToast } from '../../../components/index.ts'
import { isComposing } from '../../../components/keys.ts'
import '../../../components/overlay/dialog.ts'
import type { DzDialog } from '../../../components/overlay/dialog.ts'
import { Localised } from '../../../i18n/index.ts'
import type { DocumentStore } from '../../../state/document-store.ts'
import { documentTerms } from '../../../state/document-terms.ts'
import { newTermId, putTerm } from '../../../state/glossary-client.ts'
import { session } from '../../../state/session.ts'
import { failureText } from '../../document/failure-text.ts'
import {
  contentOf,
  EMPTY_FIELDS,
  fieldsOf,
  fieldsProblem,
  termFields,
  type TermFields,
} from '../../glossary/term-fields.ts'
import './terms.css'

/** Puts words of a text into a glossary, or changes what one says, without leaving the text. */
@customElement('dz-term-dialog')
export class DzTermDialog extends LightElement {
  @property({ attribute: false }) store: DocumentStore | null = null
  @state() private fields: TermFields = EMPTY_FIELDS
  @state() private of: 'document' | 'workspace' = 'document'
  @state() private mayChoose = false
  @state() private complaint = ''
  @state() private isBusy = false
  @query('dz-dialog') private dialog!: DzDialog
  readonly #i18n = new Localised(this)
  #id = ''
  #version = 0
  #languages = { from: 'zh', to: 'en' }

  /** @param from @param to BCP 47 @param term one that exists, to be changed */
  async open(
    given: Partial<TermContent>,
    from: string,
    to: string,
    term: ActiveTerm | null = null,
  ): Promise<void> {
    const empty: TermContent = { source: '', approved: [], admitted: [], forbidden: [] }
    this.#languages = { from: primaryLanguage(from), to: primaryLanguage(to) }
    this.#id = term?.id ?? newTermId()
    this.#version = term?.version ?? 0
    this.of = term?.of ?? 'document'
    this.fields = fieldsOf(term ?? { ...empty, ...given })
    this.complaint = ''
    const who = await session()
    const inWorkspace = who.ok && may(who.value.role, 'glossary.write')
    this.mayChoose = term === null && inWorkspace
    await this.dialog.show()
    const first = this.fields.source === '' ? 'source' : 'approved'
    this.querySelector<HTMLElement>(`input[name="${first}"]`)?.focus()
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    return html`<dz-dialog heading=${t('glossary:dialog.title')}>
      <div class="term-dialog" @keydown=${this.#onKey}>
        ${
          this.mayChoose
            ? html`<fieldset>
                <legend class="sr-only">${t('glossary:dialog.where')}</legend>
                ${(['document', 'workspace'] as const).map(
                  (of) =>
                    html`<label
                      ><input
                        type="radio"
                        name="of"
                        .checked=${this.of === of}
                        @change=${() => this.#choose(of)}
                      />
                      ${t(`glossary:dialog.of-${of}`)}</label
                    >`,
                )}
              </fieldset>`
            : nothing
        }
        <div class="term-fields">
          ${termFields({
            fields: this.fields,
            ...this.#languages,
            change: (fields) => {
              this.fields = fields
              this.complaint = ''
            },
          })}
        </div>
        <p class="note">${t('glossary:dialog.bars')}</p>
        ${this.complaint ? html`<p class="bad" role="alert">${this.complaint}</p>` : nothing}
      </div>
      <button
        slot="actions"
        type="button"
        class="primary"
        ?disabled=${this.isBusy}
        @click=${() => void this.#save()}
      >
        ${t('workbench:save')}
      </button>
      <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t('glossary:leave')}</button>
    </dz-dialog>`
  }

  /** In the other glossary it is another term. */
  #choose(of: 'document' | 'workspace'): void {
    this.of = of
    this.#id = newTermId()
    this.#version = 0
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event) || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    void this.#save()
  }

  async #save(): Promise<void> {
    const { store } = this
    const problem = fieldsProblem(this.fields)
    if (problem) this.complaint = this.#i18n.t(`glossary:problem.${problem}`)
    if (!store || problem || this.isBusy) return
    this.isBusy = true
    const content = contentOf(this.fields)
    const place = { document: this.of === 'document' ? store.client.id : null, ...this.#languages }
    const answer = await putTerm(place, this.#id, this.#version, content).finally(() => (this.isBusy = false))
    if (!answer.ok) {
      const standing = answer.error.detail['term'] as GlossaryTerm | undefined
      if (standing) this.#join(standing, content)
      else this.complaint = failureText(answer.error)
      return
    }
    this.dialog.close()
    showToast({ text: this.#i18n.t('glossary:saved', { source: content.source }), tone: 'good' })
    await documentTerms(store).refresh()
  }

  /** There is an entry already: both say their part, and saving again writes them together. */
  #join(standing: GlossaryTerm, typed: TermContent): void {
    this.#id = standing.id
    this.#version = standing.version
    this.fields = fieldsOf(
      tidyTerm({
        ...standing,
        ...typed,
        approved: [...typed.approved, ...standing.approved],
        admitted: [...typed.admitted, ...standing.admitted],
        forbidden: [...typed.forbidden, ...standing.forbidden],
      }),
    )
    this.complaint = this.#i18n.t('glossary:dialog.joined', { name: standing.author.name })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-term-dialog': DzTermDialog
  }
}
