import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { decodeText } from '../../../src/formats/encoding/index.ts'
import type { GlossaryProblem } from '../../../src/formats/glossary/index.ts'
import type { TermContent } from '../../../src/domain/index.ts'
import { LightElement, showToast } from '../../components/index.ts'
import '../../components/overlay/dialog.ts'
import type { DzDialog } from '../../components/overlay/dialog.ts'
import { Localised } from '../../i18n/index.ts'
import type { GlossaryStore } from '../../state/glossary-store.ts'
import { formatErrorText } from '../compare/format-error-text.ts'
import { failureText } from '../document/failure-text.ts'
import './import-dialog.css'
import { previewImport, type ImportPreview } from './import-preview.ts'

/** So many terms and problems are shown; the rest is counted. */
const SHOWN = 20

/**
 * Brings a file or a pasted table into a glossary: first what it would do,
 * line by line what cannot be used, and only then, all at once, the rest.
 */
@customElement('dz-import-dialog')
export class DzImportDialog extends LightElement {
  @property({ attribute: false }) store: GlossaryStore | null = null
  @state() private text = ''
  @state() private mode: 'merge' | 'replace' = 'merge'
  @state() private refusal = ''
  @state() private isBusy = false
  @query('dz-dialog') private dialog!: DzDialog
  readonly #i18n = new Localised(this)
  #preview: ImportPreview | null = null
  /** What it was made from. */
  #from: readonly unknown[] = []
  /** The version of the glossary that the preview compares with. */
  #seen = 0

  open(): void {
    this.text = ''
    this.refusal = ''
    this.mode = 'merge'
    void this.dialog.show()
  }

  protected override willUpdate(): void {
    const { store, text } = this
    this.#seen = store?.version ?? 0
    if (this.#from[0] === text && this.#from[1] === store?.terms) return
    this.#from = [text, store?.terms]
    this.#preview = store?.terms && text.trim() !== '' ? previewImport(text, store.place, store.terms) : null
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    const preview = this.#preview
    const count = preview ? this.#terms(preview).length : 0
    return html`<dz-dialog heading=${t('glossary:import.title')}>
      <div class="term-import">
        <p class="note">${t('glossary:import.how')}</p>
        <label>
          ${t('glossary:import.paste')}
          <textarea
            rows="4"
            spellcheck="false"
            .value=${this.text}
            @input=${(event: InputEvent) => (this.text = (event.target as HTMLTextAreaElement).value)}
          ></textarea>
        </label>
        <p>
          <label class="button">
            ${t('app:compare.choose-file')}
            <input class="sr-only" type="file" accept=".csv,.tsv,.txt,.tbx,.xml" @change=${this.#onFile} />
          </label>
        </p>
        <div aria-live="polite">
          ${this.refusal ? html`<p class="bad" role="alert">${this.refusal}</p>` : nothing}
          ${preview ? this.#shown(preview) : nothing}
        </div>
      </div>
      <button
        slot="actions"
        type="button"
        class="primary"
        ?disabled=${this.isBusy || !preview || (count === 0 && !this.#replaces(preview))}
        @click=${() => void this.#import()}
      >
        ${t('glossary:import.do', { count })}
      </button>
      <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t('glossary:leave')}</button>
    </dz-dialog>`
  }

  /** What would be sent: what stands there already need not be. */
  #terms(preview: ImportPreview): TermContent[] {
    const { added, changed, same } = preview
    const fresh = [...added, ...changed.map(({ after }) => after)]
    return this.#replaces(preview) ? [...fresh, ...same] : fresh
  }

  #replaces(preview: ImportPreview): boolean {
    return this.mode === 'replace' && mayReplace(preview)
  }

  #shown(preview: ImportPreview): TemplateResult {
    const { t } = this.#i18n
    const { added, changed, same, others, problems } = preview
    return html`
      <p>
        ${t('glossary:import.added', { count: added.length })} ·
        ${t('glossary:import.changed', { count: changed.length })} ·
        ${t('glossary:import.same', { count: same.length })}
      </p>
      ${
        others.length === 0 || !mayReplace(preview)
          ? nothing
          : html`<label class="check">
              <input
                type="checkbox"
                .checked=${this.mode === 'replace'}
                @change=${(event: Event) =>
                  (this.mode = (event.target as HTMLInputElement).checked ? 'replace' : 'merge')}
              />
              ${t('glossary:import.replace', { count: others.length })}
            </label>`
      }
      ${problems.length === 0 ? nothing : this.#problems(problems)}
      ${this.#list('glossary:import.new-terms', added)}
      ${this.#list(
        'glossary:import.changed-terms',
        changed.map(({ after }) => after),
      )}
    `
  }

  #problems(problems: readonly GlossaryProblem[]): TemplateResult {
    const { t } = this.#i18n
    return html`<section class="problems">
      <h3>${t('glossary:import.problems', { count: problems.length })}</h3>
      <ul>
        ${problems.slice(0, SHOWN * 5).map(
          ({ line, problem }) =>
            html`<li>
              ${t('glossary:import.line', {
                line: this.#i18n.number(line),
                problem: t(`glossary:problem.${problem}`),
              })}
            </li>`,
        )}
      </ul>
      ${problems.length > SHOWN * 5 ? html`<p>…</p>` : nothing}
    </section>`
  }

  #list(
    name: 'glossary:import.new-terms' | 'glossary:import.changed-terms',
    terms: readonly TermContent[],
  ): TemplateResult | typeof nothing {
    if (terms.length === 0) return nothing
    const { from, to } = this.store?.place ?? { from: 'zh', to: 'en' }
    return html`<section>
      <h3>${this.#i18n.t(name)}</h3>
      <ul class="new-terms">
        ${terms.slice(0, SHOWN).map(
          ({ source, approved, admitted, forbidden }) =>
            html`<li>
              <b lang=${from}>${source}</b>
              <span lang=${to}>${[...approved, ...admitted].join(' | ')}</span>
              ${forbidden.map((rendering) => html`<s lang=${to}>${rendering}</s> `)}
            </li>`,
        )}
      </ul>
      ${terms.length > SHOWN ? html`<p class="note">${this.#i18n.t('glossary:import.more', { count: terms.length - SHOWN })}</p>` : nothing}
    </section>`
  }

  readonly #onFile = async (event: Event) => {
    const file = (event.target as HTMLInputElement).files?.[0]
    if (!file) return
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()))
    this.refusal = decoded.ok ? '' : formatErrorText(decoded.error)
    this.text = decoded.ok ? decoded.value.text : ''
  }

  /** If somebody changed the glossary meanwhile, the preview is made anew and asked about once more. */
  async #import(): Promise<void> {
    const preview = this.#preview
    const { store } = this
    if (!preview || !store) return
    this.isBusy = true
    const terms = this.#terms(preview)
    const mode = this.#replaces(preview) ? 'replace' : 'merge'
    const failure = await store.import(this.#seen, mode, terms).finally(() => (this.isBusy = false))
    if (failure) {
      this.refusal =
        failure.code === 'WRONG_STATE'
          ? this.#i18n.t('glossary:import.changed-meanwhile')
          : failureText(failure)
      return
    }
    this.dialog.close()
    showToast({ text: this.#i18n.t('glossary:import.done', { count: terms.length }), tone: 'good' })
  }
}

/** Not while a line cannot be used, for it may name a term that would then be deleted; nor by a file without any term. */
function mayReplace({ added, changed, same, problems }: ImportPreview): boolean {
  return problems.length === 0 && added.length + changed.length + same.length > 0
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-import-dialog': DzImportDialog
  }
}
