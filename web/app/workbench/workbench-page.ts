import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { Visit } from '../../../src/contract/index.ts'
import type { Correction } from '../../../src/domain/index.ts'
import {
  onKeys,
  showToast,
  type DzDocumentView,
  type EditStartEvent,
  type MarkOpenEvent,
  type Place,
  type SegmentFocusEvent,
  type ViewRow,
} from '../../components/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import type { Draft } from '../../state/drafts.ts'
import { readAddress, type ViewAddress } from '../../state/view-address.ts'
import '../corrections/explain-dialog.ts'
import type { DzExplainDialog } from '../corrections/explain-dialog.ts'
import { DocumentPage } from '../document/document-page.ts'
import { navigate } from '../navigation.ts'
import './conflict-dialog.ts'
import type { DzConflictDialog } from './conflict-dialog.ts'
import { BesideColumns } from './columns/beside-columns.ts'
import { copyText } from './copy-text.ts'
import { CoreReaders } from './core-reader.ts'
import type { SelectedText, WorkbenchHost } from './feature.ts'
import { FeatureSet } from './feature-set.ts'
import { homeOf } from './home-of.ts'
import { panelTemplate } from './panel/panel-template.ts'
import { Panels } from './panel/panels.ts'
import { pastNotice } from './past-notice.ts'
import { preferences, prefer } from './preferences.ts'
import { beforeTitle, revisionTitle } from './revision-title.ts'
import { selectedText, textAt } from './selection/selected-text.ts'
import './selection/selection-bar.ts'
import { TextHighlights } from './text-highlights.ts'
import './view-bar.ts'
import type { PreferenceEvent, ViewChangeEvent } from './view-bar.ts'
import { atPlace, completeAddress, following, placeAmong, placeOf } from './view-link.ts'
import './workbench.css'
import { Writing, type WritingHost } from './writing.ts'

/**
 * The text of a document: source beside translation, any two revisions
 * compared, written where one reads. Whatever else can be done with it is a
 * feature (`features.ts`) and shows itself through the page.
 */
@customElement('dz-workbench-page')
export class DzWorkbenchPage extends DocumentPage implements WritingHost, WorkbenchHost {
  protected readonly tab = 'text'
  @state() address: ViewAddress | null = null
  @state() private preferences = preferences()
  @state() private visit: Visit | null = null
  @query('dz-document-view') view!: DzDocumentView | null
  @query('dz-explain-dialog') private explain!: DzExplainDialog
  @query('dz-conflict-dialog') private conflict!: DzConflictDialog

  readonly writing = new Writing(this)
  readonly #features = new FeatureSet(this)
  readonly #panels = new Panels(this)
  readonly #highlights = new TextHighlights()
  readonly #beside = new BesideColumns(this)
  readonly #readers = new CoreReaders()
  #active: Place | null = null
  #stopKeys: readonly (() => void)[] = []
  #visited = false

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stopKeys = [
      this.#features.listen(),
      onKeys(window, {
        'view-clean': () => this.go({ mode: 'clean' }),
        'view-compare': () => this.go({ mode: 'compare' }),
        'view-side': () => this.go({ mode: 'side' }),
        'next-change': () => this.view?.goToChange(1),
        'previous-change': () => this.view?.goToChange(-1),
        'hide-minor': () => this.#prefer({ hideMinor: !this.preferences.hideMinor }),
        'copy-text': () => void copyText(this.store.view),
      }),
    ]
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    for (const stop of this.#stopKeys) stop()
    this.#readers.end()
    this.#highlights.clear()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    if (!changed.has('url')) return
    this.address = readAddress(this.url)
    this.#active = this.address && placeOf(this.address)
    this.#show()
  }

  protected override updated(): void {
    this.#highlights.show(this.view, this.address?.mode === 'clean' ? this.#features.highlights() : [])
  }

  protected override storeChanged(): void {
    this.#features.storeChanged()
    const { view } = this.store
    if (!view) this.#show()
    if (view?.complete && this.#active) this.#active = placeAmong(view.rows, this.#active)
    if (this.store.document && !this.#visited) void this.#remember()
    this.writing.serverIs(this.store.online && this.store.document !== null)
    this.view?.refreshTools()
  }

  protected override content(): TemplateResult {
    const { store, address } = this
    const { document, source, view } = store
    const edition = address && store.editionOf(address)
    if (!document || !source || !edition || !address) return html``
    if (document.pairs === 0) return html`<p class="empty-page">${this.i18n.t('workbench:empty')}</p>`
    // While another edition is on its way, the words are still those of the one before.
    const shown = document.editions.find(({ id }) => id === view?.columns.target) ?? edition
    const may = document.actions
    const restructures = this.#features.restructures()
    const mayWrite = may.includes('correction.propose') || may.includes('revision.write')
    const panel = this.#features.panel(this.panel)
    return html`
      <dz-view-bar
        .store=${store}
        .address=${address}
        .visit=${this.visit}
        .preferences=${this.preferences}
        .extras=${this.#features.bar()}
        @dz-view-change=${(event: ViewChangeEvent) => this.go(event.change)}
        @dz-preference=${({ change }: PreferenceEvent) => this.#prefer(change)}
        @dz-copy-text=${() => void copyText(this.store.view)}
        @dz-next-change=${() => this.view?.goToChange(1)}
        @dz-previous-change=${() => this.view?.goToChange(-1)}
      ></dz-view-bar>
      ${view && !this.atHead ? pastNotice(view.to, document.head, (to) => this.go({ to })) : nothing}
      <div class="workbench-body" ?data-panel=${panel !== null}>
        ${
          view
            ? html`<dz-document-view
                .rows=${view.rows}
                mode=${address.mode}
                source-lang=${source.lang}
                target-lang=${shown.lang}
                source-title=${source.title}
                target-title=${revisionTitle(document, shown, view.to)}
                before-title=${beforeTitle(document, view)}
                .beside=${this.#beside.columns}
                .besideHeads=${this.#beside.heads}
                .reader=${this.#readers.between(source.lang, shown.lang)}
                .marks=${this.#features.marks()}
                .drafts=${new Map(this.writing.drafts.map((draft) => [draft.pair, draft.text]))}
                ?editable=${this.writing.author !== null && !restructures && mayWrite}
                ?restructurable=${restructures}
                ?hide-minor=${this.preferences.hideMinor}
                .active=${this.#active}
                .tools=${this.#tools}
                @dz-segment-focus=${this.#onFocus}
                @dz-edit-start=${this.#onEditStart}
                @dz-edit-input=${this.writing.onInput}
                @dz-edit-submit=${this.writing.onSubmit}
                @dz-mark-open=${this.#onMarkOpen}
              ></dz-document-view>`
            : html`<p class="waiting" role="status">${this.i18n.t('workbench:loading')}</p>`
        }
        ${panel ? panelTemplate(panel, () => this.openPanel(null)) : nothing}
      </div>
      <dz-selection-bar .view=${this.view} .actions=${this.#features.selectionActions}></dz-selection-bar>
      <dz-explain-dialog></dz-explain-dialog>
      <dz-conflict-dialog
        @dz-conflict-typed=${this.writing.onConflictTyped}
        @dz-conflict-resolved=${this.writing.onConflictResolved}
      ></dz-conflict-dialog>
      ${this.#features.dialogs()}
    `
  }

  /** Also while a revision that someone made just now is on its way here. */
  get atHead(): boolean {
    const { document, view } = this.store
    return this.address?.to === undefined || view?.to === document?.head
  }

  get active(): Place | null {
    return this.#active
  }

  get panel(): string | null {
    return this.#panels.open
  }

  openPanel(id: string | null): void {
    this.#panels.show(id)
  }

  selected(): SelectedText | null {
    const { view } = this
    return view && (selectedText(view) ?? (this.#active && textAt(view, this.#active)))
  }

  readonly #tools = (place: Place): unknown => {
    const row = this.#row(place.row)
    return row ? this.#features.tools(place, row) : nothing
  }

  #show(): void {
    const { document } = this.store
    if (!this.address || !document) return
    this.address = following(this.address, document.head)
    void this.store.show(this.address)
  }

  go(change: Partial<ViewAddress>): void {
    if (!this.address) return
    navigate(completeAddress(this.store, { ...atPlace(this.address, this.#active), ...change }))
  }

  async goTo(place: Place): Promise<void> {
    await this.view?.goTo(place, { focus: true })
  }

  readonly #onFocus = ({ place }: SegmentFocusEvent) => {
    this.#active = place
    this.#keepAddress()
  }

  /** Puts the view and the place one is at in the address, without a step in the browser's history. */
  #keepAddress(): void {
    if (!this.address) return
    history.replaceState(history.state, '', completeAddress(this.store, atPlace(this.address, this.#active)))
  }

  async #remember(): Promise<void> {
    this.#visited = true
    this.visit = await this.store.rememberVisit()
  }

  get writesDirectly(): boolean {
    return this.preferences.writeDirectly
  }

  sent(draft: Draft): void {
    this.#features.sent(draft)
  }

  async settle(draft: Draft, failure: ApiFailure): Promise<void> {
    const edition = this.store.document?.editions.find(({ id }) => id === draft.edition)
    const home = await homeOf(this.store, draft, Number(failure.detail['head'] ?? draft.base))
    this.conflict.ask(draft, failure, edition?.lang ?? 'en', home)
  }

  explainTo(correction: Correction, options: { readonly wording?: boolean } = {}): void {
    this.explain.ask(this.store, correction, options)
  }

  readonly #onEditStart = (event: EditStartEvent) => {
    const { document } = this.store
    const row = this.#row(event.place.row)
    if (this.atHead && row && !row.id.includes('+')) return this.writing.onStart(row)
    event.preventDefault()
    showToast({
      text: this.i18n.t('workbench:edit.past'),
      action: {
        label: this.i18n.t('workbench:to-newest'),
        run: () => this.go({ to: document?.head ?? 1, mode: 'clean', columns: [] }),
      },
    })
  }

  readonly #onMarkOpen = ({ mark: id }: MarkOpenEvent) => {
    const mark = this.#features.marks().find((one) => one.id === id)
    if (!mark || this.#features.openMark(mark)) return
    void this.goTo({ row: mark.row })
  }

  async written(): Promise<void> {
    await this.store.refresh()
    await this.store.reload()
    this.#keepAddress()
    this.view?.refreshTools()
  }

  #row(id: string): ViewRow | undefined {
    return this.store.view?.rows.find((row) => row.id === id)
  }

  #prefer(change: Partial<typeof this.preferences>): void {
    this.preferences = prefer(change)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-workbench-page': DzWorkbenchPage
  }
}
