import { html, nothing } from 'lit'
import { LIMITS } from '../../../../src/domain/index.ts'
import { loadWords, t } from '../../../i18n/index.ts'
import '../../search/concordance-panel.ts'
import type { SelectedText, SelectionAction, SidePanel, WorkbenchFeature, WorkbenchHost } from '../feature.ts'
import { readAddress } from '../../../state/view-address.ts'
import { Kept } from '../kept.ts'

/** How selected words were rendered in every document one may read, this one included. */
export class ConcordanceFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost
  readonly #actions = new Kept<readonly SelectionAction[]>()
  #asked: { readonly words: string; readonly side: 'source' | 'target' } = { words: '', side: 'source' }
  #isReady = false

  readonly panel: SidePanel = {
    id: 'concordance',
    title: () => t('search:panel.title'),
    content: () => this.#content(),
  }

  constructor(host: WorkbenchHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    void loadWords('search').then(() => {
      this.#isReady = true
      this.#host.requestUpdate()
    })
  }

  selectionActions({ side, quote }: SelectedText): readonly SelectionAction[] {
    const words = quote.replaceAll(/\s+/gu, ' ')
    if (!this.#isReady || words.length > LONGEST) return NOTHING
    return this.#actions.of([side, words, t('search:panel.title')], () => [
      { id: 'concordance', label: t('search:panel.title'), run: () => this.#ask(words, side) },
    ])
  }

  #ask(words: string, side: 'source' | 'target'): void {
    this.#asked = { words, side }
    this.#host.requestUpdate()
    this.#host.openPanel(this.panel.id)
  }

  /** Within the text in view one goes there without leaving how it is viewed. */
  readonly #onClick = (event: MouseEvent) => {
    const { store } = this.#host
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.to-place') : null
    const address = link && readAddress(new URL(link.href))
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    if (!address?.place || !isPlain || address.document !== store.client.id) return
    const pair = address.place.pair
    const row = store.view?.rows.find(({ id }) => id.split('+').includes(pair))
    if (!row || store.editionOf(address)?.id !== store.view?.columns.target) return
    event.preventDefault()
    void this.#host.goTo({ row: row.id })
  }

  #content(): unknown {
    const { document, source, view } = this.#host.store
    const edition = document?.editions.find(({ id }) => id === view?.columns.target)
    if (!document || !source || !edition || !this.#isReady) return nothing
    const { words, side } = this.#asked
    const isSource = side === 'source'
    return html`<dz-concordance-panel
      words=${words}
      from=${isSource ? source.lang : edition.lang}
      to=${isSource ? edition.lang : source.lang}
      here=${document.id}
      @click=${this.#onClick}
    ></dz-concordance-panel>`
  }
}

const NOTHING: readonly never[] = []

/** What one looks up is a few words: a whole segment stands nowhere else. */
const LONGEST = Math.min(80, LIMITS.searchLength)
