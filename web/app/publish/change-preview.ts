import { html, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Edition } from '../../../src/domain/index.ts'
import type { TextDiff } from '../../../src/text/diff/index.ts'
import { LightElement, type ViewRow } from '../../components/index.ts'
import '../../components/diff/diff.ts'
import { Localised } from '../../i18n/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import type { DocumentClient } from '../../state/document-client.ts'
import { TextWork } from '../../state/text-work/text-work.ts'
import { rowsOfComparison } from '../../state/view-rows.ts'
import { failureText } from '../document/failure-text.ts'

/** More changed passages than this are counted, not drawn: the comparison of the whole is a link away. */
const DRAWN = 20

interface ChangedRow {
  readonly row: ViewRow
  readonly diff: TextDiff | null
}

/** What readers would see change if a revision took the place of the published one. */
@customElement('dz-change-preview')
export class DzChangePreview extends LightElement {
  @property({ attribute: false }) client: DocumentClient | null = null
  @property({ attribute: false }) edition: Edition | null = null
  @property({ attribute: false }) from = 0
  @property({ attribute: false }) to = 0
  @state() private changed: readonly ChangedRow[] | null = null
  @state() private failure: ApiFailure | null = null

  readonly #i18n = new Localised(this)
  readonly #work = new TextWork()
  #loading = 0

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#loading++
    this.#work.end()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const other = changed.has('edition') && changed.get('edition')?.id !== this.edition?.id
    if (changed.has('from') || changed.has('to') || other) void this.#load()
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    if (this.failure) return html`<p role="alert">${failureText(this.failure)}</p>`
    if (!this.changed) return html`<p class="waiting" role="status">${t('workbench:loading')}</p>`
    if (this.changed.length === 0) return html`<p class="note">${t('workbench:publish.no-change')}</p>`
    const more = this.changed.length - DRAWN
    return html`<section class="preview" aria-label=${t('workbench:publish.preview')}>
      <h3>${t('workbench:publish.changes', { count: this.changed.length })}</h3>
      ${this.changed.slice(0, DRAWN).map(
        ({ row, diff }) =>
          html`<div class="preview-row">
            <span class="note">${this.#i18n.number(row.number)}</span>
            ${
              diff
                ? html`<dz-diff .diff=${diff} text-lang=${this.edition?.lang ?? 'en'}></dz-diff>`
                : html`<p class="text" lang=${this.edition?.lang ?? 'en'}>${row.target}</p>`
            }
          </div>`,
      )}
      ${more > 0 ? html`<p class="note">${t('workbench:publish.more', { count: more })}</p>` : ''}
    </section>`
  }

  async #load(): Promise<void> {
    const turn = ++this.#loading
    const { client, edition, from, to } = this
    if (!client || !edition) return
    this.changed = null
    this.failure = null
    const rows: ViewRow[] = []
    for await (const page of client.compare(from, to)) {
      if (turn !== this.#loading) return
      if (!page.ok) {
        this.failure = page.error
        return
      }
      rows.push(
        ...rowsOfComparison(page.value.items, { source: edition.id, target: edition.id }, rows.length),
      )
    }
    const changed = rows.filter((row) => row.before !== row.target)
    this.changed = changed.map((row) => ({ row, diff: null }))
    for (const row of changed.slice(0, DRAWN)) {
      if (turn !== this.#loading) return
      try {
        const diff = await this.#work.do({
          kind: 'diff',
          before: row.before ?? '',
          after: row.target,
          lang: edition.lang,
        })
        if (turn !== this.#loading) return
        this.changed = this.changed.map((one) => (one.row === row ? { row, diff } : one))
      } catch {
        // The page was left, or the worker is not to be had: the plain text stands.
        return
      }
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-change-preview': DzChangePreview
  }
}
