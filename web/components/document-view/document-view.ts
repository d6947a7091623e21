import { html, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { Localised } from '../../i18n/index.ts'
import { LightElement } from '../light-element.ts'
import { ActiveMarker } from './active-marker.ts'
import { ChunkMounter } from './chunk-mounter.ts'
import { chunkRows, estimatedHeight } from './chunk-rows.ts'
import { type EditHost, EditSession } from './edit-session.ts'
import { type Restructuring, SegmentFocusEvent } from './events.ts'
import type { DzRowChunk } from './row-chunk.ts'
import './row-chunk.ts'
import { headingsTemplate } from './headings-template.ts'
import { KeptPlace } from './kept-place.ts'
import { RowFacts } from './row-facts.ts'
import { foldRows } from './row-folds.ts'
import type { EditorDoneEvent } from './segment-editor.ts'
import type { Editing, RowFold, ViewContext } from './view-context.ts'
import { ViewGestures } from './view-gestures.ts'
import { ViewMap } from './view-map.ts'
import type { BesideColumn, Mark, Place, RowReader, ViewMode, ViewRow } from './view-row.ts'
import { ViewTravel } from './view-travel.ts'
import './styles.css'

/** What every row is drawn from: when one of these changes, all are drawn again. */
const SHARED: readonly string[] = [
  'mode',
  'sourceLang',
  'targetLang',
  'hideMinor',
  'beside',
  'marks',
  'tools',
  'reader',
  'opened',
]

/**
 * The one root that holds all rows of a document. Renders in chunks: the first
 * screen at once, the rest in idle time, so that find, selection and print
 * reach every row. Never fetches: `reader` supplies segments and differences.
 *
 * Keyboard: Ctrl+↓/↑ by segment, F9 by change, Esc widens to the paragraph,
 * Enter edits; where rows can be restructured Enter splits, Backspace joins.
 *
 * @fires dz-segment-focus, dz-edit-start, dz-edit-input, dz-edit-leave, dz-edit-submit, dz-mark-open, dz-restructure
 */
@customElement('dz-document-view')
export class DzDocumentView extends LightElement implements ViewContext, EditHost {
  @property({ attribute: false }) rows: readonly ViewRow[] = []
  @property() mode: ViewMode = 'clean'
  /** BCP 47 of the source, put on every run of it. */
  @property({ attribute: 'source-lang' }) sourceLang = 'zh-Hans'
  @property({ attribute: 'target-lang' }) targetLang = 'en'
  /** Column headings. */
  @property({ attribute: 'source-title' }) sourceTitle = ''
  @property({ attribute: 'target-title' }) targetTitle = ''
  /** Heading of the older text in the modes that compare. */
  @property({ attribute: 'before-title' }) beforeTitle = ''
  /** Further texts between the two, in the reading view: what a row's `beside` holds. */
  @property({ attribute: false }) beside: readonly BesideColumn[] = []
  /** What stands above each of them. */
  @property({ attribute: false }) besideHeads: readonly unknown[] = []
  @property({ attribute: false }) reader: RowReader | null = null
  @property({ attribute: false }) marks: readonly Mark[] = []
  /** Unfinished edits: row id → whole target as typed. Looked at when an editor opens, so others draw nothing again. */
  @property({ attribute: false, hasChanged: () => false }) drafts: ReadonlyMap<string, string> = new Map()
  /** A click or Enter on a target segment opens the editor. */
  @property({ type: Boolean }) editable = false
  /** Enter, Backspace, U and D restructure rows (`dz-restructure`). */
  @property({ type: Boolean }) restructurable = false
  /** Punctuation, capitals and spacing are not shown as changes. */
  @property({ type: Boolean, attribute: 'hide-minor' }) hideMinor = false
  /** Side by side: shows the source in the place of the older text. The key Z does the same while it is held. */
  @property({ type: Boolean, reflect: true }) peek = false
  /** The active place. Set it to move there (scrolls if needed); read it after `dz-segment-focus`. */
  @property({ attribute: false }) active: Place | null = null
  /** What stands beneath the active segment; called whenever its row is drawn. */
  @property({ attribute: false }) tools: ((place: Place) => unknown) | null = null
  @state() private opened: ReadonlySet<string> = new Set()

  facts = new RowFacts(null, () => {})
  readonly marker = new ActiveMarker(this)
  private readonly i18n = new Localised(this)
  readonly session = new EditSession(this)
  readonly travel = new ViewTravel(this)
  readonly #gestures = new ViewGestures(this)
  readonly #map = new ViewMap(this)
  readonly keptPlace = new KeptPlace(this)
  readonly #mounter = new ChunkMounter((chunk) => this.#ask(chunk.rows))
  #chunks: readonly (readonly ViewRow[])[] = []
  #elements = new Map<string, DzRowChunk>()
  #folds = new Map<string, RowFold>()
  #marksByRow = new Map<string, Mark[]>()
  #chosen: HTMLElement | null = null
  #language = ''
  #shown: Place | null = null

  /** Brings a row (and segment) into view and makes it active; with `focus`, moves the keyboard there too. */
  goTo(place: Place, options: { readonly focus?: boolean } = {}): Promise<void> {
    return this.travel.goTo(place, options.focus ?? false)
  }

  /** Moves to the next or previous change. */
  goToChange(step: 1 | -1): Promise<void> {
    return this.travel.toChange(step)
  }

  /** Opens the editor at a place, as a click would. */
  edit(place: Place): void {
    this.#gestures.edit(place, null)
  }

  /** Where a row would be cut in front of a segment; null: it cannot be. */
  splitAt(place: Place): Extract<Restructuring, { kind: 'split' }> | null {
    return this.#gestures.splitAt(place)
  }

  /** Calls `tools` again for the active row. */
  refreshTools(): void {
    if (this.active) this.redraw(this.active.row)
  }

  get editing(): Editing | null {
    return this.session.current
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#gestures.connect()
    this.#map.connect()
    window.addEventListener('beforeprint', this.#onPrint)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#gestures.disconnect()
    this.#map.disconnect()
    this.#mounter.stop()
    window.removeEventListener('beforeprint', this.#onPrint)
  }

  marksOf(row: string): readonly Mark[] {
    return this.#marksByRow.get(row) ?? []
  }

  foldOf(row: ViewRow): RowFold | null {
    return this.#folds.get(row.id) ?? null
  }

  isOpenFold(id: string): boolean {
    return this.opened.has(id)
  }

  openFold(id: string): void {
    this.opened = new Set([...this.opened, id])
  }

  jump(row: ViewRow, diffRow: number): void {
    this.travel.toDiffRow(row.id, diffRow)
  }

  editorText(words: string): void {
    this.session.type(words)
  }

  editorDone(how: EditorDoneEvent['how']): void {
    this.#gestures.done(how)
  }

  redraw(row: string): void {
    this.chunkOf(row)?.requestUpdate()
  }

  row(id: string): ViewRow | undefined {
    return this.chunkOf(id)?.rows.find((row) => row.id === id)
  }

  /** The chunk that holds a row. */
  chunkOf(row: string): DzRowChunk | undefined {
    return this.#elements.get(row)
  }

  /** Makes a place active and tells so. @param chosen the very element, where several stand for one segment. */
  activate(place: Place | null, chosen: HTMLElement | null = null): void {
    const moved = place?.row !== this.active?.row || place?.segment !== this.active?.segment
    this.#chosen = chosen
    // The same place stays the same object: who gave it gives it again, which is no wish to be brought there.
    this.#shown = moved ? place : this.active
    if (!moved) return this.marker.show(place, chosen)
    this.active = place
    this.dispatchEvent(new SegmentFocusEvent(place))
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('reader')) this.facts = new RowFacts(this.reader, (row) => this.redraw(row.id))
    if (changed.has('marks')) this.#marksByRow = Map.groupBy(this.marks, (mark) => mark.row)
    if (changed.has('rows')) {
      this.#chunks = chunkRows(this.rows, new Set(this.#chunks.map((chunk) => chunk[0]?.id ?? '')))
    }
    if (changed.has('rows') || changed.has('opened') || changed.has('mode')) {
      this.#folds = this.mode === 'clean' ? new Map() : foldRows(this.rows, this.opened)
    }
  }

  protected override render() {
    return html`
      <div
        class="dz-view"
        data-mode=${this.mode}
        data-beside=${this.mode === 'clean' ? this.beside.length : 0}
        ?data-editable=${this.editable}
      >
        ${headingsTemplate(this)}
        ${repeat(
          this.#chunks,
          (rows) => rows[0]?.id,
          (rows) =>
            html`<dz-row-chunk
              .rows=${rows}
              .view=${this}
              .rendered=${this.#onRendered}
              .waiting=${this.#onWaiting}
            ></dz-row-chunk>`,
        )}
      </div>
      ${this.#map.template()}
    `
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('rows')) this.#adopt()
    const { language } = this.i18n
    if (language !== this.#language || SHARED.some((name) => changed.has(name))) this.#mounter.invalidate()
    this.#language = language
    if (changed.has('active')) this.#showActive(changed.get('active') as Place | null | undefined)
    this.#map.refresh()
  }

  /** New chunks get their place in the index, and a height to stand in for their rows. */
  #adopt(): void {
    const elements = [...this.querySelectorAll<DzRowChunk>('dz-row-chunk')]
    this.#elements = new Map()
    this.#chunks.forEach((rows, k) => {
      const element = elements[k]
      if (!element) return
      for (const row of rows) this.#elements.set(row.id, element)
      const height = estimatedHeight(rows, (row) => this.foldOf(row) !== null)
      element.style.containIntrinsicBlockSize = `auto ${height}px`
    })
    if (elements[0] && !elements[0].isFresh) elements[0].renderNow()
    this.#mounter.observe(elements)
  }

  #showActive(before: Place | null | undefined): void {
    if (before) this.redraw(before.row)
    if (!this.active) {
      this.#shown = null
      this.marker.show(null)
      return
    }
    this.redraw(this.active.row)
    if (this.active === this.#shown) this.marker.show(this.active, this.#chosen)
    else {
      this.#shown = this.active
      void this.travel.goTo(this.active, false)
    }
  }

  readonly #onRendered = (chunk: DzRowChunk): void => {
    const { active } = this
    if (chunk.isNear) this.#ask(chunk.rows)
    const holdsActive = active !== null && chunk === this.chunkOf(active.row)
    if (holdsActive) this.marker.show(active, this.#chosen?.isConnected ? this.#chosen : null)
    else if (active === null) this.marker.drawn(chunk)
  }

  readonly #onWaiting = () => this.#mounter.continue()

  #ask(rows: readonly ViewRow[]): void {
    for (const row of rows) {
      if (!this.foldOf(row)) void this.facts.need(row, this.mode !== 'clean')
    }
  }

  readonly #onPrint = () => this.#mounter.renderAll()
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-document-view': DzDocumentView
  }
}
