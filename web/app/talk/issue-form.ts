import { html, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { IssueRequest } from '../../../src/contract/index.ts'
import {
  ISSUE_CATEGORIES,
  ISSUE_SEVERITIES,
  type IssueCategory,
  type IssueSeverity,
} from '../../../src/domain/index.ts'
import { Localised } from '../../i18n/index.ts'
import type { TypedWords } from '../../state/typed-words.ts'
import { categoryName } from './issue-words.ts'
import './talk.css'
import { TypedForm } from './typed-form.ts'

/**
 * Marks an error in some words: which kind, how bad, and a note. What was
 * chosen and typed is kept until the server has it.
 */
@customElement('dz-issue-form')
export class DzIssueForm extends TypedForm {
  @property({ attribute: false }) words: NonNullable<TypedWords['issue']> | null = null
  @property({ attribute: 'text-lang' }) textLang = 'en'
  @query('input[name="note"]') private note!: HTMLInputElement
  override box = 'new'

  readonly #i18n = new Localised(this)

  override focus(): void {
    this.querySelector('select')?.focus()
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.note.value = this.typed.read()?.body ?? ''
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    const { words } = this
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      this.leave()
    }
    return html`<form
      class="issue-form"
      aria-label=${t('talk:mark')}
      @keydown=${leave}
      @submit=${this.onSubmit}
    >
      <p class="quote">
        <q lang=${this.textLang}>${words?.anchor.quote}</q>
        ${words?.source ? html`<q>${words.source.quote}</q>` : ''}
      </p>
      <label>
        ${t('talk:category-of')}
        <select @change=${(event: Event) => this.#keep({ category: valueOf(event) as IssueCategory })}>
          ${ISSUE_CATEGORIES.map((one) => html`<option value=${one} ?selected=${one === words?.category}>${categoryName(one)}</option>`)}
        </select>
      </label>
      <fieldset>
        <legend>${t('talk:severity-of')}</legend>
        ${ISSUE_SEVERITIES.map(
          (one) =>
            html`<label
              ><input
                type="radio"
                name="severity"
                value=${one}
                ?checked=${one === words?.severity}
                @change=${() => this.#keep({ severity: one })}
              />${t(`talk:severity.${one}`)}</label
            >`,
        )}
      </fieldset>
      <input
        name="note"
        maxlength="2000"
        autocomplete="off"
        aria-label=${t('talk:note')}
        placeholder=${t('talk:note')}
        ?readonly=${this.sending}
        @input=${() => this.#keep({})}
      />
      <span class="actions">
        <button class="primary" ?disabled=${this.sending}>${t('talk:mark')}</button>
        <button type="button" class="quiet" @click=${() => this.leave()}>${t('workbench:cancel')}</button>
      </span>
    </form>`
  }

  #keep(change: { category?: IssueCategory; severity?: IssueSeverity }): void {
    if (!this.words) return
    this.words = { ...this.words, ...change }
    this.typed.keep({ body: this.note.value, issue: this.words })
  }

  protected override async submit(): Promise<void> {
    const { words, talk } = this
    if (!words || !talk || this.sending) return
    const kept = this.wordsToSend({ body: this.note.value, issue: words })
    const note = this.note.value.trim()
    const input: IssueRequest = { ...words, ...(note !== '' && { note }) }
    if (await this.deliver(talk.mark(input, kept.key), kept)) this.said()
  }
}

const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value

declare global {
  interface HTMLElementTagNameMap {
    'dz-issue-form': DzIssueForm
  }
}
