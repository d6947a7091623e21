import { html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { DOUBTFUL } from '../../../src/text/align/bead.ts'
import {
  type DzDocumentView,
  LightElement,
  onKeys,
  type Place,
  type RestructureEvent,
  type Restructuring,
  showToast,
  type ViewMode,
} from '../../components/index.ts'
import { type Key, Localised } from '../../i18n/index.ts'
import { CoreReaders } from '../workbench/core-reader.ts'
import { CoveredTop } from '../covered-top.ts'
import { compareBar } from './compare-bar.ts'
import { type Comparison, viewRows } from './comparison.ts'
import { CompareFindings } from './compare-findings.ts'
import { joinRows, moveSentence, splitRow } from './restructure.ts'
import { UndoStack } from './undo-stack.ts'

/** The alignment was mended. */
export class ComparedEvent extends Event {
  static readonly type = 'dz-compared'
  readonly comparison: Comparison
  constructor(comparison: Comparison) {
    super(ComparedEvent.type)
    this.comparison = comparison
  }
}

type Act = Restructuring

/**
 * Aligned texts, to be read, compared and mended.
 *
 * @fires dz-compared, dz-change-texts, dz-start-over, dz-create
 */
@customElement('dz-compare-reading')
export class DzCompareReading extends LightElement {
  @property({ attribute: false }) comparison: Comparison | null = null
  /** The reader is signed in and may make documents. */
  @property({ type: Boolean, attribute: 'may-create' }) mayCreate = false
  /** The texts outlive a reload. */
  @property({ type: Boolean }) kept = true
  @state() private mode: ViewMode = 'clean'
  @state() private hideMinor = false
  @query('dz-document-view') private readonly view!: DzDocumentView
  private readonly i18n = new Localised(this)
  readonly #past = new UndoStack<Comparison>()
  readonly #readers = new CoreReaders()
  readonly #findings = new CompareFindings(this)
  #rowsOf: Comparison | null = null
  #rows: ReturnType<typeof viewRows> = []
  #stop: (() => void) | null = null
  readonly coveredTop = new CoveredTop(this, () => this.querySelector('.compare-bar'))

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.comparison?.hasSecond) this.mode = 'compare'
    this.#stop = onKeys(window, {
      undo: () => this.#undo(),
      'view-clean': () => (this.mode = 'clean'),
      'view-compare': () => this.#choose('compare'),
      'view-side': () => this.#choose('side'),
      'hide-minor': () => (this.hideMinor = !this.hideMinor),
      'next-finding': () => this.#findings.step(this.view, 1),
      'previous-finding': () => this.#findings.step(this.view, -1),
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop?.()
    this.#readers.end()
  }

  protected override updated(): void {
    this.#findings.show(this.view, this.mode)
  }

  protected override render() {
    const { comparison, i18n } = this
    if (!comparison) return nothing
    this.#findings.check(comparison, this.#viewRows(comparison))
    const { t } = i18n
    return html`
      <h1 class="sr-only" tabindex="-1">${t('app:compare.title')}</h1>
      ${this.#bar(comparison)}
      <dz-document-view
        restructurable
        .rows=${this.#viewRows(comparison)}
        .reader=${this.#readers.between(comparison.sourceLang, comparison.targetLang)}
        .tools=${this.#tools}
        .marks=${this.#findings.marks()}
        mode=${this.mode}
        source-lang=${comparison.sourceLang}
        target-lang=${comparison.targetLang}
        source-title=${t('app:compare.source')}
        target-title=${t(comparison.hasSecond ? 'app:compare.second-english' : 'app:compare.target')}
        before-title=${comparison.hasSecond ? t('app:compare.first-english') : ''}
        ?hide-minor=${this.hideMinor}
        @dz-restructure=${this.#onRestructure}
      ></dz-document-view>
    `
  }

  #bar(comparison: Comparison) {
    const ask = (type: string) => () => this.dispatchEvent(new Event(type))
    return compareBar({
      comparison,
      mode: this.mode,
      hideMinor: this.hideMinor,
      isKept: this.kept,
      canUndo: !this.#past.isEmpty,
      mayCreate: this.mayCreate,
      choose: (mode) => this.#choose(mode),
      toggleMinor: () => (this.hideMinor = !this.hideMinor),
      nextDoubtful: this.#nextDoubtful,
      undo: this.#undo,
      changeTexts: ask('dz-change-texts'),
      startOver: ask('dz-start-over'),
      create: ask('dz-create'),
    })
  }

  /** The four ways to mend, at the place where they would act. */
  readonly #tools = (place: Place) => {
    const { row } = place
    const { t } = this.i18n
    const k = this.comparison?.rows.findIndex((one) => one.id === row) ?? 0
    const isLast = k === (this.comparison?.rows.length ?? 0) - 1
    const tool = (words: Key, key: string, act: Act | null) => html`
      <button
        type="button"
        class="quiet"
        ?disabled=${act === null}
        @click=${() => act && this.#mend(row, act)}
      >
        ${t(words)} <kbd>${key}</kbd>
      </button>
    `
    return html`
      ${tool('app:compare.split', '↵', this.view.splitAt(place))}
      ${tool('app:compare.join', '⌫', k > 0 ? { kind: 'join' } : null)}
      ${tool('app:compare.move-up', 'U', k > 0 ? { kind: 'move', to: 'up' } : null)}
      ${tool('app:compare.move-down', 'D', isLast ? null : { kind: 'move', to: 'down' })}
      ${this.#findings.cards(this.view, place, this.comparison?.targetLang ?? 'en')}
    `
  }

  #viewRows(comparison: Comparison) {
    if (this.#rowsOf !== comparison) this.#rows = reuse(this.#rows, viewRows(comparison))
    this.#rowsOf = comparison
    return this.#rows
  }

  #choose(mode: ViewMode): boolean {
    if (!this.comparison?.hasSecond) return false
    this.mode = mode
    return true
  }

  readonly #onRestructure = ({ row, act }: RestructureEvent) => this.#mend(row, act)

  #mend(row: string, act: Act): void {
    const before = this.comparison
    if (!before) return
    const k = before.rows.findIndex((one) => one.id === row)
    const after = mended(before, row, act)
    if (!after) {
      if (k === 0) showToast({ text: this.i18n.t('app:compare.first-row') })
      return
    }
    this.#past.push(before)
    this.#show(after, act.kind === 'join' || (act.kind === 'move' && act.to === 'up') ? k - 1 : k + 1)
  }

  readonly #undo = (): boolean => {
    const before = this.#past.pop()
    if (!before) return false
    const k = before.rows.findIndex((row, at) => row !== this.comparison?.rows[at])
    this.#show(before, Math.max(0, k))
    return true
  }

  #show(comparison: Comparison, row: number): void {
    this.comparison = comparison
    this.dispatchEvent(new ComparedEvent(comparison))
    const id = comparison.rows[Math.min(row, comparison.rows.length - 1)]?.id
    if (id === undefined) return
    void this.updateComplete.then(() => this.view.goTo({ row: id, segment: 0 }, { focus: true }))
  }

  readonly #nextDoubtful = () => {
    const rows = this.comparison?.rows ?? []
    const from = rows.findIndex((row) => row.id === this.view.active?.row) + 1
    const next = [...rows.slice(from), ...rows.slice(0, from)].find((row) => (row.confidence ?? 1) < DOUBTFUL)
    if (next) void this.view.goTo({ row: next.id, segment: 0 }, { focus: true })
  }
}

function mended(comparison: Comparison, row: string, act: Act): Comparison | null {
  if (act.kind === 'join') return joinRows(comparison, row)
  if (act.kind === 'split') return splitRow(comparison, row, act)
  return moveSentence(comparison, row, act.to)
}

/** Rows that read the same stay the same objects, so that nothing about them is computed again. */
function reuse(before: ReturnType<typeof viewRows>, now: ReturnType<typeof viewRows>) {
  const known = new Map(before.map((row) => [row.id, row]))
  return now.map((row) => {
    const old = known.get(row.id)
    return old && old.number === row.number ? old : row
  })
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-compare-reading': DzCompareReading
  }
  interface HTMLElementEventMap {
    'dz-compared': ComparedEvent
  }
}
