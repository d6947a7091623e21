import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import type { IncomingTexts } from './align-texts.ts'
import { type Comparison, type Side } from './comparison.ts'
import { formatErrorText } from './format-error-text.ts'
import {
  comparisonOfTable,
  EMPTY_SHEET,
  EMPTY_SHEETS,
  incomingTexts,
  sheetOf,
  type Sheets,
} from './incoming.ts'
import { sampleSheets } from './sample-sheets.ts'
import './text-well.ts'
import type { WellTakeEvent, WellTypeEvent } from './text-well.ts'

/** Two or three texts are complete and wait to be aligned. */
export class TextsReadyEvent extends Event {
  static readonly type = 'dz-texts-ready'
  readonly texts: IncomingTexts
  constructor(texts: IncomingTexts) {
    super(TextsReadyEvent.type)
    this.texts = texts
  }
}

/** A table came in, aligned already. */
export class TableReadyEvent extends Event {
  static readonly type = 'dz-table-ready'
  readonly comparison: Comparison
  constructor(comparison: Comparison) {
    super(TableReadyEvent.type)
    this.comparison = comparison
  }
}

/** The sheets hold something else now. */
export class SheetsEvent extends Event {
  static readonly type = 'dz-sheets'
  readonly sheets: Sheets
  constructor(sheets: Sheets) {
    super(SheetsEvent.type)
    this.sheets = sheets
  }
}

const WORDS = {
  source: { heading: 'app:compare.source', hint: 'app:compare.hint-source', lang: 'zh-Hans' },
  target: { heading: 'app:compare.target', hint: 'app:compare.hint-target', lang: 'en' },
  second: { heading: 'app:compare.second', hint: 'app:compare.hint-second', lang: 'en' },
} as const satisfies Record<Side, object>

/**
 * The sheets that texts are put on. As soon as a Chinese and an English text
 * were pasted or dropped they are ready; what is typed waits for the button.
 * Whoever draws it keeps what `dz-sheets` tells, and hands it back as `sheets`.
 *
 * @fires dz-texts-ready, dz-table-ready, dz-sheets
 */
@customElement('dz-compare-intake')
export class DzCompareIntake extends LightElement {
  @property({ attribute: false }) sheets: Sheets = EMPTY_SHEETS
  @state() private problem = ''
  private readonly i18n = new Localised(this)

  protected override render() {
    const { t } = this.i18n
    const isEmpty = Object.values(this.sheets).every((sheet) => sheet.text === '')
    const isReady = this.sheets.source.text.trim() !== '' && this.sheets.target.text.trim() !== ''
    return html`
      <div class="compare-intake">
        <header>
          <h1 tabindex="-1">${t('app:compare.heading')}</h1>
          <p>${t('app:compare.lead')}</p>
        </header>
        <div class="wells">
          ${this.#well('source')} ${this.#well('target')} ${this.#well('second', t('app:compare.optional'))}
        </div>
        <footer>
          <button type="button" class="primary" ?disabled=${!isReady} @click=${this.#align}>
            ${t('app:compare.align')}
          </button>
          ${
            isEmpty
              ? html`<button type="button" class="quiet" @click=${this.#sample}>
                  ${t('app:compare.try-sample')}
                </button>`
              : nothing
          }
          <p class="note">${t('app:compare.accepts')}</p>
        </footer>
        ${this.problem === '' ? nothing : html`<p class="well-problem" role="alert">${this.problem}</p>`}
      </div>
    `
  }

  #well(side: Side, note = '') {
    const { t } = this.i18n
    const words = WORDS[side]
    const sheet = this.sheets[side]
    return html`
      <dz-text-well
        id=${side}
        heading=${t(words.heading)}
        note=${note}
        hint=${t(words.hint)}
        text-lang=${sheet.read?.language ?? words.lang}
        .text=${sheet.text}
        @dz-well-take=${(event: WellTakeEvent) => this.#take(side, event)}
        @dz-well-type=${(event: WellTypeEvent) => this.#put(side, event.text)}
      ></dz-text-well>
    `
  }

  #put(side: Side, text: string): void {
    this.problem = ''
    this.#set({ ...this.sheets, [side]: text === '' ? EMPTY_SHEET : { text, read: null } })
  }

  #set(sheets: Sheets): void {
    this.sheets = sheets
    this.dispatchEvent(new SheetsEvent(sheets))
  }

  #take(side: Side, { intake }: WellTakeEvent): void {
    this.problem = ''
    if (intake.kind === 'table') {
      this.dispatchEvent(new TableReadyEvent(comparisonOfTable(intake.table)))
      return
    }
    this.#set({ ...this.sheets, [side]: sheetOf(intake) })
    const others = (['source', 'target'] as const).filter((one) => one !== side)
    if (others.every((one) => this.sheets[one].text.trim() !== '')) this.#align()
  }

  readonly #align = () => {
    const texts = incomingTexts(this.sheets)
    if (!texts) return
    this.problem = texts.ok ? '' : formatErrorText(texts.error)
    if (texts.ok) this.dispatchEvent(new TextsReadyEvent(texts.value))
  }

  readonly #sample = async () => {
    this.#set(await sampleSheets())
    this.#align()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-compare-intake': DzCompareIntake
  }
  interface HTMLElementEventMap {
    'dz-texts-ready': TextsReadyEvent
    'dz-table-ready': TableReadyEvent
    'dz-sheets': SheetsEvent
  }
}
