import { html, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { atLeast } from '../../../src/domain/index.ts'
import { LightElement, showToast } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { session } from '../../state/session.ts'
import { TextWork } from '../../state/text-work/text-work.ts'
import { PageTitleEvent, type Page } from '../page.ts'
import { alignTexts } from './align-texts.ts'
import type { SheetsEvent, TableReadyEvent, TextsReadyEvent } from './compare-intake.ts'
import './compare-intake.ts'
import './compare-reading.ts'
import './compare.css'
import type { Comparison } from './comparison.ts'
import './create-dialog.ts'
import type { DzCreateDialog } from './create-dialog.ts'
import { EMPTY_SHEETS, type Sheets, sheetsOf } from './incoming.ts'
import { forgetComparison, keepComparison, keptComparison } from './kept-comparison.ts'

/** Under this many ms, aligning is not worth a progress bar. */
const PATIENCE_MS = 250

/** Two or three texts, aligned and compared in this browser alone. */
@customElement('dz-compare-page')
export class DzComparePage extends LightElement implements Page {
  @property({ attribute: false }) url = new URL(location.href)
  @property({ attribute: false }) params: Readonly<Record<string, string>> = {}
  @state() private stage: 'starting' | 'intake' | 'reading' = 'starting'
  @state() private comparison: Comparison | null = null
  @state() private sheets: Sheets = EMPTY_SHEETS
  /** Share of the alignment that is done; null: none is under way, or not for long. */
  @state() private progress: number | null = null
  @state() private mayCreate = false
  @state() private isKept = true
  @query('dz-create-dialog') private readonly createDialog!: DzCreateDialog
  private readonly i18n = new Localised(this)
  readonly #work = new TextWork()
  #aligning: AbortController | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#start()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#aligning?.abort()
    this.#work.end()
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('stage')) return
    this.dispatchEvent(new PageTitleEvent(this.i18n.t('app:compare.title')))
  }

  protected override render() {
    if (this.stage === 'starting') return nothing
    if (this.stage === 'reading' && this.comparison) {
      return html`
        <dz-compare-reading
          .comparison=${this.comparison}
          ?may-create=${this.mayCreate}
          ?kept=${this.isKept}
          @dz-compared=${(event: Event & { comparison?: Comparison }) => event.comparison && this.#keep(event.comparison)}
          @dz-change-texts=${this.#changeTexts}
          @dz-start-over=${this.#startOver}
          @dz-create=${() => this.createDialog.show()}
        ></dz-compare-reading>
        <dz-create-dialog .comparison=${this.comparison}></dz-create-dialog>
      `
    }
    return html`
      <dz-compare-intake
        .sheets=${this.sheets}
        ?inert=${this.progress !== null}
        @dz-sheets=${({ sheets }: SheetsEvent) => (this.sheets = sheets)}
        @dz-texts-ready=${this.#onTexts}
        @dz-table-ready=${({ comparison }: TableReadyEvent) => this.#arrive(comparison)}
      ></dz-compare-intake>
      ${this.progress === null ? nothing : this.#working(this.progress)}
    `
  }

  #working(share: number) {
    const { t } = this.i18n
    return html`
      <div class="compare-working" role="status">
        <progress max="1" .value=${share} aria-label=${t('app:compare.title')}></progress>
        <span aria-live="off">${t('app:compare.working', { share: this.i18n.percent(share) })}</span>
        <button type="button" @click=${() => this.#aligning?.abort()}>${t('app:compare.cancel')}</button>
      </div>
    `
  }

  async #start(): Promise<void> {
    const kept = await keptComparison()
    if (kept) this.#show(kept)
    else this.stage = 'intake'
    const who = await session()
    this.mayCreate = who.ok && who.value.member !== null && atLeast(who.value.role, 'editor')
  }

  readonly #onTexts = async ({ texts }: TextsReadyEvent) => {
    this.#aligning?.abort()
    const aligning = new AbortController()
    this.#aligning = aligning
    let share = 0
    const patience = setTimeout(() => (this.progress = share), PATIENCE_MS)
    const progress = (done: number) => {
      share = done
      if (this.progress !== null) this.progress = done
    }
    try {
      this.#arrive(
        await alignTexts(texts, this.comparison, this.#work, { progress, signal: aligning.signal }),
      )
    } catch {
      if (!aligning.signal.aborted) showToast({ text: this.i18n.t('app:compare.failed'), tone: 'bad' })
    } finally {
      clearTimeout(patience)
      this.progress = null
    }
    if (aligning.signal.aborted) await this.#attend('.compare-intake > footer .primary')
  }

  #show(comparison: Comparison): void {
    this.stage = 'reading'
    this.#keep(comparison)
  }

  #keep(comparison: Comparison): void {
    this.comparison = comparison
    keepComparison(comparison).then(
      () => (this.isKept = true),
      () => (this.isKept = false),
    )
  }

  #arrive(comparison: Comparison): void {
    this.#show(comparison)
    void this.#attend('h1')
  }

  /** What had the keyboard gave way to something else. */
  async #attend(selector: string): Promise<void> {
    await this.updateComplete
    const part = this.querySelector<LightElement>('dz-compare-intake, dz-compare-reading')
    await part?.updateComplete
    part?.querySelector<HTMLElement>(selector)?.focus()
  }

  readonly #changeTexts = () => {
    if (!this.comparison) return
    this.sheets = sheetsOf(this.comparison)
    this.stage = 'intake'
    void this.#attend('h1')
  }

  /** Taken back with one click, so nobody is asked first. */
  readonly #startOver = () => {
    const before = this.comparison
    if (!before) return
    this.comparison = null
    this.sheets = EMPTY_SHEETS
    this.stage = 'intake'
    void this.#attend('h1')
    void forgetComparison()
    showToast({
      text: this.i18n.t('app:compare.started-over'),
      action: { label: this.i18n.t('app:compare.undo'), run: () => this.#arrive(before) },
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-compare-page': DzComparePage
  }
}
