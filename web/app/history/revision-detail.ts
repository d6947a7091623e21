import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Edition, RevisionChange } from '../../../src/domain/index.ts'
import type { RevisionDetail } from '../../../src/contract/index.ts'
import type { TextDiff } from '../../../src/text/diff/index.ts'
import { LightElement } from '../../components/index.ts'
import '../../components/diff/diff.ts'
import { Localised, t } from '../../i18n/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import type { DocumentClient } from '../../state/document-client.ts'
import { TextWork } from '../../state/text-work/text-work.ts'
import { failureText } from '../document/failure-text.ts'

/** What one revision did, pair by pair, as differences. */
@customElement('dz-revision-detail')
export class DzRevisionDetail extends LightElement {
  @property({ attribute: false }) client: DocumentClient | null = null
  @property({ attribute: false }) editions: readonly Edition[] = []
  @property({ attribute: false }) number = 0
  @state() private detail: RevisionDetail | null = null
  @state() private failure: ApiFailure | null = null
  @state() private diffs: ReadonlyMap<RevisionChange, TextDiff> = new Map()

  readonly #i18n = new Localised(this)
  readonly #work = new TextWork()
  #loading = false

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#work.end()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('number')) return
    this.detail = null
    void this.#load()
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    if (this.failure) return html`<p role="alert">${failureText(this.failure)}</p>`
    if (!this.detail) return html`<p class="waiting" role="status">${t('workbench:loading')}</p>`
    const { changes, lineage } = this.detail
    return html`
      ${lineage.map(
        ({ parents, children }) => html`<p class="note">${lineageText(parents.length, children.length)}</p>`,
      )}
      ${changes.map((change, k) => this.#change(change, changes[k - 1]))}
      ${
        this.detail.nextCursor === null
          ? nothing
          : html`<button type="button" @click=${() => void this.#load()}>${t('workbench:show-more')}</button>`
      }
    `
  }

  /** Below the name of its edition, which stands once above all of it that follow each other. */
  #change(change: RevisionChange, before: RevisionChange | undefined): TemplateResult {
    const edition = this.editions.find(({ id }) => id === change.edition)
    const diff = this.diffs.get(change)
    return html`<section class="revision-change">
      ${change.edition === before?.edition ? nothing : html`<h3>${edition?.title ?? change.edition}</h3>`}
      ${
        diff
          ? html`<dz-diff .diff=${diff} text-lang=${edition?.lang ?? 'en'}></dz-diff>`
          : html`<p lang=${edition?.lang ?? nothing}>${change.after ?? change.before}</p>`
      }
    </section>`
  }

  /** Reads on from where the changes end. */
  async #load(): Promise<void> {
    if (this.#loading || !this.client) return
    this.#loading = true
    const before = this.detail
    const answer = await this.client.revision(this.number, before?.nextCursor ?? undefined)
    this.#loading = false
    if (!answer.ok) {
      this.failure = answer.error
      return
    }
    const { value } = answer
    this.detail = before ? { ...value, changes: [...before.changes, ...value.changes] } : value
    await this.#diff(value.changes)
  }

  async #diff(changes: readonly RevisionChange[]): Promise<void> {
    for (const change of changes) {
      // A page that was left would start the worker again, and nobody would end it.
      if (!this.isConnected) return
      const lang = this.editions.find(({ id }) => id === change.edition)?.lang ?? 'en'
      try {
        const diff = await this.#work.do({
          kind: 'diff',
          before: change.before ?? '',
          after: change.after ?? '',
          lang,
        })
        this.diffs = new Map(this.diffs).set(change, diff)
      } catch {
        // The page was left, or the worker is not to be had: the plain text stands.
        return
      }
    }
  }
}

/** What became of paragraphs that were cut or joined. */
function lineageText(from: number, to: number): string {
  if (from === 1) return t('workbench:history.divided', { count: to })
  if (to === 1) return t('workbench:history.joined', { count: from })
  return t('workbench:history.recut', { from, count: to })
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-revision-detail': DzRevisionDetail
  }
}
