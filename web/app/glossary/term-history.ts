import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { TermChange } from '../../../src/domain/index.ts'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { termChanges, type GlossaryPlace } from '../../state/glossary-client.ts'

/** What was done to a glossary, by whom and when; read when it is opened. */
@customElement('dz-term-history')
export class DzTermHistory extends LightElement {
  @property({ attribute: false }) place: GlossaryPlace | null = null
  @property({ type: Number }) version = 0
  @state() private changes: readonly TermChange[] = []
  @state() private next: string | null = null
  @state() private isOpen = false
  readonly #i18n = new Localised(this)

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.isOpen && (changed.has('version') || changed.has('place'))) void this.#read()
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t } = this.#i18n
    if (this.version === 0) return nothing
    return html`<details class="term-history" @toggle=${this.#onToggle}>
      <summary>${t('glossary:history')}</summary>
      <ol>
        ${this.changes.map((change) => this.#line(change))}
      </ol>
      ${
        this.next === null
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => void this.#read(this.next)}>
              ${t('glossary:older')}
            </button>`
      }
    </details>`
  }

  #line({ at, author, before, after }: TermChange): TemplateResult {
    const { t } = this.#i18n
    const kind = before === null ? 'added' : after === null ? 'removed' : 'changed'
    const { from, to } = this.place ?? { from: 'zh', to: 'en' }
    const words = (term: TermChange['after']) =>
      term ? [...term.approved, ...term.admitted, ...term.forbidden.map((one) => `✗ ${one}`)].join(' | ') : ''
    return html`<li>
      <span class="note">${this.#i18n.time(at)} · ${t(`glossary:did.${kind}`, { name: author.name })}</span>
      <b lang=${from}>${(after ?? before)?.source}</b>
      ${before ? html`<del lang=${to}>${words(before)}</del>` : nothing}
      ${after ? html`<ins lang=${to}>${words(after)}</ins>` : nothing}
    </li>`
  }

  readonly #onToggle = (event: ToggleEvent) => {
    this.isOpen = event.newState === 'open'
    if (this.isOpen) void this.#read()
  }

  async #read(cursor: string | null = null): Promise<void> {
    if (!this.place) return
    const page = await termChanges(this.place, cursor ?? undefined)
    if (!page.ok) return
    this.changes = cursor === null ? page.value.items : [...this.changes, ...page.value.items]
    this.next = page.value.nextCursor
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-term-history': DzTermHistory
  }
}
