import { html, nothing } from 'lit'
import type { KnownTerm } from '../../../../src/checks/index.ts'
import { foldHan } from '../../../../src/text/han/index.ts'
import type { KeyHandlers, Place, ViewRow } from '../../../components/index.ts'
import { loadWords, t } from '../../../i18n/index.ts'
import { documentTerms, type DocumentTerms } from '../../../state/document-terms.ts'
import type { TextWork } from '../../../state/text-work/text-work.ts'
import type {
  SelectedText,
  SelectionAction,
  SidePanel,
  TextHighlight,
  WorkbenchFeature,
  WorkbenchHost,
} from '../feature.ts'
import { Kept } from '../kept.ts'
import { insertWords } from '../terms/insert-words.ts'
import '../terms/term-card.ts'
import type { TermEvent } from '../terms/term-card.ts'
import '../terms/term-dialog.ts'
import type { DzTermDialog } from '../terms/term-dialog.ts'
import type { TermChooseEvent, TermEditEvent, TermGoEvent } from '../terms/term-events.ts'
import { TermMatches } from '../terms/term-matches.ts'
import { offersOf, type OfferedTerm } from '../terms/term-offers.ts'
import '../terms/term-panel.ts'

const NOTHING: readonly never[] = []

/** Terms: marked in the source, offered beneath the segment, put at the caret by a key, decided for the whole text. */
export class TermsFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost
  readonly #matches: TermMatches
  readonly #checks: TextWork
  readonly #highlights = new Kept<readonly TextHighlight[]>()
  /** The term that the panel is about. */
  #chosen: KnownTerm | null = null
  #isReady = false

  readonly panel: SidePanel = {
    id: 'terms',
    title: () => t('workbench:terms.title'),
    content: () => this.#panelContent(),
  }

  constructor(host: WorkbenchHost, checks: TextWork) {
    this.#host = host
    this.#matches = new TermMatches(host, checks)
    this.#checks = checks
    host.addController(this)
  }

  hostConnected(): void {
    this.#host.addEventListener('dz-term', this.#onTerm)
    document.addEventListener('visibilitychange', this.#onVisible)
    void loadWords('glossary').then(() => {
      this.#isReady = true
      this.#host.requestUpdate()
    })
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dz-term', this.#onTerm)
    document.removeEventListener('visibilitychange', this.#onVisible)
  }

  storeChanged(): void {
    const { view } = this.#host.store
    const langs = this.#languages()
    if (!view || !langs) return
    this.#own.want(langs.from, langs.to)
    this.#matches.look(view.rows, this.#own.all, langs.to)
  }

  highlights(): readonly TextHighlight[] {
    const rows = this.#host.store.view?.rows ?? NOTHING
    const { terms } = this.#matches
    return this.#highlights.of([rows, terms], () =>
      rows.flatMap((row) =>
        this.#matches.of(row).map(({ term, start, end }) => ({
          name: terms[term]?.own ? 'dz-term-own' : 'dz-term',
          row: row.id,
          side: 'source',
          start,
          end,
        })),
      ),
    )
  }

  tools(place: Place, row: ViewRow): unknown {
    const langs = this.#languages()
    const terms = this.#isReady ? this.#offered(place, row) : NOTHING
    if (!langs || terms.length === 0) return nothing
    return html`<dz-term-card
      .terms=${terms}
      source-lang=${langs.from}
      target-lang=${langs.to}
      ?insertable=${this.#host.view?.editable === true && this.#host.atHead && !row.id.includes('+')}
    ></dz-term-card>`
  }

  selectionActions({ side, quote }: SelectedText): readonly SelectionAction[] {
    const may = this.#host.store.document?.actions.includes('glossary.write') === true
    if (!may || !this.#isReady || quote.length > 300) return NOTHING
    return [
      {
        id: 'add-term',
        label: t('workbench:terms.add'),
        run: () => void this.#add(side === 'source' ? { source: quote } : { approved: [quote] }),
      },
    ]
  }

  keys(): KeyHandlers {
    return { 'insert-term': (event) => this.#insertNumber(Number(/[1-9]$/.exec(event.code)?.[0])) }
  }

  dialogs(): unknown {
    return html`<dz-term-dialog .store=${this.#host.store}></dz-term-dialog>`
  }

  get #own(): DocumentTerms {
    return documentTerms(this.#host.store)
  }

  #languages(): { from: string; to: string } | null {
    const { document, source, view } = this.#host.store
    const edition = document?.editions.find(({ id }) => id === view?.columns.target)
    return source && edition ? { from: source.lang, to: edition.lang } : null
  }

  /** Of the segment, or of the whole row where none is chosen; each once, in the order of the source. */
  #offered(place: Place, row: ViewRow): readonly OfferedTerm[] {
    const segments = this.#host.view?.facts.segments(row)
    const span = place.segment === undefined ? undefined : segments?.[place.segment]?.source
    const here = this.#matches
      .of(row)
      .filter(({ start, end }) => !span || (start < span.end && span.start < end))
      .map(({ term }) => term)
    return offersOf([...new Set(here)].flatMap((term) => this.#matches.terms[term] ?? NOTHING))
  }

  #insertNumber(number: number): boolean {
    const { active, store } = this.#host
    const row = store.view?.rows.find(({ id }) => id === active?.row)
    if (!active || !row || !this.#host.view?.editable) return false
    const offers = this.#offered(active, row).flatMap((offered) => offered.offers)
    const offer = offers.find((one) => one.number === number)
    if (!offer) return false
    void this.#insert(offer.text)
    return true
  }

  readonly #onVisible = () => {
    if (document.visibilityState === 'visible') this.#own.seenAgain()
  }

  readonly #onTerm = ({ term, insert }: TermEvent) => {
    if (insert !== null) return void this.#insert(insert)
    this.#choose(term)
    this.#host.openPanel('terms')
  }

  /** Opens the editor where one is, if it is not open. */
  async #insert(words: string): Promise<void> {
    const { active, view } = this.#host
    if (!view || !active) return
    if (!view.editing) {
      view.edit(active)
      await view.chunkOf(active.row)?.updateComplete
    }
    const field = view.querySelector<HTMLElement>('dz-segment-editor [contenteditable]')
    if (field) insertWords(field, words)
  }

  async #add(given: { source?: string; approved?: readonly string[] }): Promise<void> {
    const langs = this.#languages()
    const dialog = this.#host.querySelector<DzTermDialog>('dz-term-dialog')
    const key = foldHan(given.source ?? '')
    const known = this.#own.all.find(({ of, source }) => of === 'document' && foldHan(source) === key)
    if (langs) await dialog?.open(given, langs.from, langs.to, known ?? null)
  }

  #panelContent(): unknown {
    const langs = this.#languages()
    const { view, document } = this.#host.store
    if (!langs || !view || !document || !this.#isReady) return nothing
    return html`<dz-term-panel
      .store=${this.#host.store}
      .work=${this.#checks}
      .rows=${view.rows}
      .terms=${this.#matches.terms}
      .counts=${this.#matches.counts()}
      .own=${this.#own.all}
      .chosen=${this.#current()}
      source-lang=${langs.from}
      target-lang=${langs.to}
      edition=${view.columns.target}
      .revision=${view.to}
      ?proposable=${this.#host.atHead && document.actions.includes('correction.propose')}
      @dz-term-choose=${({ term }: TermChooseEvent) => this.#choose(term)}
      @dz-term-go=${({ row }: TermGoEvent) => this.#host.goTo({ row })}
      @dz-term-edit=${({ source }: TermEditEvent) => void this.#edit(source)}
      @dz-term-proposed=${() => void this.#host.written()}
    ></dz-term-panel>`
  }

  #choose(term: KnownTerm | null): void {
    this.#chosen = term
    this.#host.requestUpdate()
  }

  /** The chosen term as it is known now: a glossary may have been changed since. */
  #current(): KnownTerm | null {
    const chosen = this.#chosen
    if (!chosen) return null
    return this.#matches.terms.find(({ source }) => foldHan(source) === foldHan(chosen.source)) ?? chosen
  }

  async #edit(source: string): Promise<void> {
    const langs = this.#languages()
    const known = this.#own.all.find((term) => foldHan(term.source) === foldHan(source)) ?? null
    const dialog = this.#host.querySelector<DzTermDialog>('dz-term-dialog')
    if (langs) await dialog?.open({ source }, langs.from, langs.to, known)
  }
}
