import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { Visit } from '../../../src/contract/index.ts'
import type { Correction } from '../../../src/domain/index.ts'
import {
  onKeys,
  showToast,
  type DzDocumentView,
  type EditStartEvent,
  type Mark,
  type MarkOpenEvent,
  type Place,
  type RestructureEvent,
  type SegmentFocusEvent,
  type ViewRow,
} from '../../components/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import type { Draft } from '../../state/drafts.ts'
import { readAddress, type ViewAddress } from '../../state/view-address.ts'
import { CorrectionDesk } from '../corrections/correction-desk.ts'
import '../corrections/explain-dialog.ts'
import type { DzExplainDialog } from '../corrections/explain-dialog.ts'
import { DocumentPage } from '../document/document-page.ts'
import { navigate } from '../navigation.ts'
import './conflict-dialog.ts'
import type { DzConflictDialog } from './conflict-dialog.ts'
import { CoreReaders } from './core-reader.ts'
import type { ReplaceEvent } from './finding-card.ts'
import { checkedRows, findingTools } from './finding-tools.ts'
import { FindingHighlights } from './finding-highlights.ts'
import { Findings } from './findings.ts'
import { copyText } from './copy-text.ts'
import { Marks } from './marks.ts'
import { nextFinding } from './placed-findings.ts'
import { pastNotice } from './past-notice.ts'
import { placeTools } from './place-tools.ts'
import { preferences, prefer } from './preferences.ts'
import { restructure } from './restructuring.ts'
import { revisionTitle } from './revision-title.ts'
import { atPlace, completeAddress, following, placeAmong, placeOf } from './view-link.ts'
import './view-bar.ts'
import type { ViewChangeEvent } from './view-bar.ts'
import './workbench.css'
import { Writing, type WritingHost } from './writing.ts'

/** The text of a document: source beside translation, any two revisions compared, corrections written where one reads. */
@customElement('dz-workbench-page')
export class DzWorkbenchPage extends DocumentPage implements WritingHost {
  protected readonly tab = 'text'
  @state() private address: ViewAddress | null = null
  @state() private preferences = preferences()
  /** Keys and clicks mend the alignment instead of the wording. */
  @state() private aligning = false
  @state() private visit: Visit | null = null
  @query('dz-document-view') private view!: DzDocumentView | null
  @query('dz-explain-dialog') private explain!: DzExplainDialog
  @query('dz-conflict-dialog') private conflict!: DzConflictDialog

  readonly #writing = new Writing(this)
  readonly #findings = new Findings(this)
  readonly #highlights = new FindingHighlights()
  readonly #marks = new Marks()
  protected readonly desk = new CorrectionDesk(this)
  readonly #readers = new CoreReaders()
  #active: Place | null = null
  #stopKeys: (() => void) | null = null
  #visited = false

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stopKeys = onKeys(window, {
      'view-clean': () => this.#go({ mode: 'clean' }),
      'view-compare': () => this.#go({ mode: 'compare' }),
      'view-side': () => this.#go({ mode: 'side' }),
      'next-change': () => this.view?.goToChange(1),
      'previous-change': () => this.view?.goToChange(-1),
      'hide-minor': () => this.#prefer({ hideMinor: !this.preferences.hideMinor }),
      'copy-text': () => void copyText(this.store.view),
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopKeys?.()
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
    this.#highlights.show(this.view, this.address?.mode === 'clean' ? this.#findings.all : null)
  }

  protected override storeChanged(): void {
    this.#findings.check(checkedRows(this.store, this.address))
    const { view } = this.store
    if (!view) this.#show()
    if (view?.complete && this.#active) this.#active = placeAmong(view.rows, this.#active)
    if (this.store.document && !this.#visited) void this.#remember()
    this.#writing.serverIs(this.store.online && this.store.document !== null)
    this.view?.refreshTools()
  }

  protected override content(): TemplateResult {
    const { store, address } = this
    const { document, source, view } = store
    const edition = address && store.editionOf(address)
    if (!document || !source || !edition || !address) return html``
    if (document.pairs === 0) return html`<p class="empty-page">${this.i18n.t('workbench:empty')}</p>`
    const may = document.actions
    const mayAlign =
      this.aligning && this.#atHead && address.mode === 'clean' && may.includes('revision.write')
    return html`
      <dz-view-bar
        .store=${store}
        .address=${address}
        .visit=${this.visit}
        .preferences=${this.preferences}
        .findings=${this.#findings.all.length}
        @dz-next-finding=${() => this.#toNextFinding()}
        ?aligning=${this.aligning}
        @dz-align=${() => (this.aligning = !this.aligning)}
        @dz-view-change=${(event: ViewChangeEvent) => this.#go(event.change)}
        @dz-preference=${(event: CustomEvent<Partial<typeof this.preferences>>) => this.#prefer(event.detail)}
        @dz-copy-text=${() => void copyText(this.store.view)}
        @dz-next-change=${() => this.view?.goToChange(1)}
        @dz-previous-change=${() => this.view?.goToChange(-1)}
      ></dz-view-bar>
      ${view && !this.#atHead ? pastNotice(view.to, document.head, (to) => this.#go({ to })) : nothing}
      ${
        view
          ? html`<dz-document-view
              .rows=${view.rows}
              mode=${address.mode}
              source-lang=${source.lang}
              target-lang=${edition.lang}
              source-title=${source.title}
              target-title=${revisionTitle(document, edition, view.to)}
              before-title=${view.from === null ? '' : revisionTitle(document, edition, view.from)}
              .reader=${this.#readers.between(source.lang, edition.lang)}
              .marks=${this.#marked}
              .drafts=${new Map(this.#writing.drafts.map((draft) => [draft.pair, draft.text]))}
              ?editable=${this.#writing.author !== null && !mayAlign && (may.includes('correction.propose') || may.includes('revision.write'))}
              ?restructurable=${mayAlign}
              ?hide-minor=${this.preferences.hideMinor}
              .active=${this.#active}
              .tools=${this.#tools}
              @dz-segment-focus=${this.#onFocus}
              @dz-replace=${this.#onReplace}
              @dz-edit-start=${this.#onEditStart}
              @dz-edit-input=${this.#writing.onInput}
              @dz-edit-submit=${this.#writing.onSubmit}
              @dz-mark-open=${this.#onMarkOpen}
              @dz-restructure=${this.#onRestructure}
            ></dz-document-view>`
          : html`<p class="waiting" role="status">${this.i18n.t('workbench:loading')}</p>`
      }
      <dz-explain-dialog></dz-explain-dialog>
      <dz-conflict-dialog
        @dz-conflict-typed=${this.#writing.onConflictTyped}
        @dz-conflict-resolved=${this.#writing.onConflictResolved}
      ></dz-conflict-dialog>
    `
  }

  get #marked(): readonly Mark[] {
    const { corrections, view } = this.store
    const marked = { corrections, findings: this.#findings.all, drafts: this.#writing.drafts }
    return this.#marks.of(marked, view, this.i18n.language)
  }

  /** Also while a revision that someone made just now is on its way here. */
  get #atHead(): boolean {
    const { document, view } = this.store
    return this.address?.to === undefined || view?.to === document?.head
  }

  readonly #tools = (place: Place): unknown => [
    placeTools(this.store, place, this.#writing.author),
    findingTools(this.store, place, this.#findings.of(place.row), this.#writing.drafts),
  ]

  #show(): void {
    const { document } = this.store
    if (!this.address || !document) return
    this.address = following(this.address, document.head)
    void this.store.show(this.address)
  }

  #go(change: Partial<ViewAddress>): void {
    if (!this.address) return
    navigate(completeAddress(this.store, { ...atPlace(this.address, this.#active), ...change }))
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

  get writingStore(): DocumentStore {
    return this.store
  }

  get writesDirectly(): boolean {
    return this.preferences.writeDirectly
  }

  settle(draft: Draft, failure: ApiFailure): void {
    const edition = this.store.document?.editions.find(({ id }) => id === draft.edition)
    this.conflict.ask(draft, failure, edition?.lang ?? 'en')
  }

  explainTo(correction: Correction): void {
    this.explain.ask(this.store, correction)
  }

  readonly #onEditStart = (event: EditStartEvent) => {
    const { document } = this.store
    const row = this.#row(event.place.row)
    if (this.#atHead && row && !row.id.includes('+')) return this.#writing.onStart(row)
    event.preventDefault()
    showToast({
      text: this.i18n.t('workbench:edit.past'),
      action: {
        label: this.i18n.t('workbench:to-newest'),
        run: () => this.#go({ to: document?.head ?? 1, mode: 'clean' }),
      },
    })
  }

  readonly #onReplace = (event: ReplaceEvent) => {
    const row = this.#row(this.#active?.row)
    if (row) this.#writing.replace(row, event.finding, event.replacement)
  }

  #toNextFinding(): void {
    const found = nextFinding(this.#findings.all, this.#active, this.store.view?.rows ?? [], 1)
    if (found) this.view?.goTo({ row: found.row }, { focus: true })
  }

  readonly #onMarkOpen = ({ mark }: MarkOpenEvent) => {
    const row = this.#marked.find(({ id }) => id === mark)?.row
    if (row !== undefined) this.view?.goTo({ row }, { focus: true })
  }

  readonly #onRestructure = async (event: RestructureEvent) => {
    const { view } = this.store
    const at = view && (await restructure(this.store, view, event))
    if (at === null) return
    await this.written()
    await this.updateComplete
    const row = this.store.view?.rows[at]
    if (row) await this.view?.goTo({ row: row.id }, { focus: true })
  }

  async written(): Promise<void> {
    await this.store.refresh()
    await this.store.reload()
    this.#keepAddress()
    this.view?.refreshTools()
  }

  #row(id: string | undefined): ViewRow | undefined {
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
