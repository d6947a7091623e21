import { html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { bodyText, LIMITS } from '../../../src/domain/index.ts'
import { type DzDialog, LightElement, showToast } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { failureText } from '../document/failure-text.ts'
import { navigate } from '../navigation.ts'
import { type Comparison, readSide } from './comparison.ts'
import { forgetComparison } from './kept-comparison.ts'
import { createDocument, type SecondAs } from './new-document.ts'

/** Asks for a title, and what a second English is; then makes the document and goes there. */
@customElement('dz-create-dialog')
export class DzCreateDialog extends LightElement {
  @property({ attribute: false }) comparison: Comparison | null = null
  @state() private name = ''
  @state() private secondAs: SecondAs = 'revision'
  @state() private isBusy = false
  @state() private problem = ''
  @query('dz-dialog') private readonly dialog!: DzDialog
  private readonly i18n = new Localised(this)
  /** The same for every try of one document: a retry after a lost answer makes no second one. */
  #key = ''

  show(): void {
    if (!this.comparison) return
    this.name = this.name || suggestedTitle(this.comparison, this.i18n.t('app:compare.untitled'))
    this.problem = ''
    this.#key = crypto.randomUUID()
    void this.dialog.show()
  }

  protected override render() {
    const { t } = this.i18n
    return html`
      <dz-dialog heading=${t('app:compare.create-title')}>
        <form id="create" class="create-form" @submit=${this.#submit}>
          <p>${t('app:compare.create-lead')}</p>
          <label>
            ${t('app:compare.create-name')}
            <input
              type="text"
              required
              maxlength=${LIMITS.titleLength}
              .value=${this.name}
              @input=${(event: Event) => (this.name = (event.target as HTMLInputElement).value)}
            />
          </label>
          ${this.comparison?.hasSecond ? this.#second() : nothing}
          ${this.problem === '' ? nothing : html`<p class="well-problem" role="alert">${this.problem}</p>`}
        </form>
        <button slot="actions" type="submit" form="create" class="primary" ?disabled=${this.isBusy}>
          ${t(this.isBusy ? 'app:compare.creating' : 'app:compare.create-now')}
        </button>
      </dz-dialog>
    `
  }

  #second() {
    const { t } = this.i18n
    const choice = (value: SecondAs, words: string) => html`
      <label class="choice">
        <input
          type="radio"
          name="as"
          .checked=${this.secondAs === value}
          @change=${() => (this.secondAs = value)}
        />
        ${words}
      </label>
    `
    return html`
      <fieldset>
        <legend>${t('app:compare.kind')}</legend>
        ${choice('revision', t('app:compare.kind-revision'))}
        ${choice('edition', t('app:compare.kind-edition'))}
      </fieldset>
    `
  }

  readonly #submit = async (event: Event) => {
    event.preventDefault()
    if (!this.comparison || this.isBusy) return
    const { t } = this.i18n
    this.isBusy = true
    const words = {
      title: this.name.trim(),
      source: t('app:compare.source'),
      target: t('app:compare.target'),
      second: t('app:compare.second'),
      firstLabel: t('app:compare.first-english'),
      secondLabel: t('app:compare.second-english'),
    }
    const made = await createDocument(this.comparison, words, this.secondAs, this.#key)
    this.isBusy = false
    if (!made.ok) {
      this.problem = failureText(made.error)
      return
    }
    this.dialog.close()
    if (made.value.isWhole) await forgetComparison()
    else showToast({ text: t('app:compare.half-created'), tone: 'bad' })
    navigate(made.value.address)
  }
}

/** The headline, of the English if there is one. */
function suggestedTitle(comparison: Comparison, untitled: string): string {
  const first = comparison.rows[0]
  const headline = first && (bodyText(first[readSide(comparison)]) || bodyText(first.source))
  return (
    headline
      ?.split('\n')[0]
      ?.replace(/^#+\s*/, '')
      .slice(0, LIMITS.titleLength)
      .trim() || untitled
  )
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-create-dialog': DzCreateDialog
  }
}
