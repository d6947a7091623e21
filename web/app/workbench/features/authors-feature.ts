import { html, nothing } from 'lit'
import type { KeyHandlers, ViewRow } from '../../../components/index.ts'
import { language, loadWords, t } from '../../../i18n/index.ts'
import '../../word-history/author-tip.ts'
import { attributed, AuthorLooks, authorsOf, type Attributed } from '../../word-history/authors.ts'
import { authorsPanel } from '../../word-history/authors-panel.ts'
import { RowAuthors } from '../../word-history/row-authors.ts'
import type { SidePanel, TextHighlight, WorkbenchFeature, WorkbenchHost } from '../feature.ts'
import { Kept } from '../kept.ts'

/** Scrolling asks for new rows no more often than this. */
const PAUSE_MS = 200

/** Who wrote each word: tinted in the text while its panel, which is the legend, is open. */
export class AuthorsFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost
  readonly #authors = new RowAuthors(() => this.#heard())
  readonly #highlights = new Kept<readonly TextHighlight[]>()
  readonly #runs = new Kept<readonly Attributed[]>()
  #looks = new AuthorLooks()
  /** How many answers have come: what is drawn from them is drawn anew. */
  #answers = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: WorkbenchHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    void loadWords('history')
    window.addEventListener('scroll', this.#soon, { passive: true })
    this.#host.addEventListener('dz-segment-focus', this.#onFocus)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
    window.removeEventListener('scroll', this.#soon)
    this.#host.removeEventListener('dz-segment-focus', this.#onFocus)
  }

  hostUpdated(): void {
    if (this.#isOn) this.#soon()
  }

  readonly panel: SidePanel = {
    id: 'authors',
    title: () => t('history:authors.title'),
    content: () => {
      const runs = this.#known()
      const { active, address, store } = this.#host
      const edition = address && store.editionOf(address)
      const here = runs.filter(({ row }) => row.id === active?.row)
      return authorsPanel(authorsOf(runs, this.#looks), here, this.#looks, edition?.lang ?? 'en')
    },
  }

  keys(): KeyHandlers {
    return { authors: () => this.#host.openPanel(this.#isOn ? null : this.panel.id) }
  }

  highlights(): readonly TextHighlight[] {
    const runs = this.#known()
    return this.#highlights.of([runs], () =>
      runs.flatMap((run) => {
        const look = this.#looks.of(run)
        const { row, start } = run
        const end = start + row.target.slice(start, run.end).trimEnd().length
        return look === 0 ? [] : [{ name: `dz-author-${look}`, row: row.id, side: 'target', start, end }]
      }),
    )
  }

  dialogs(): unknown {
    return this.#isOn ? html`<dz-author-tip .find=${this.#find}></dz-author-tip>` : nothing
  }

  get #isOn(): boolean {
    return this.#host.panel === this.panel.id
  }

  /** The runs of all rows in view that were answered; none while it is switched off. */
  #known(): readonly Attributed[] {
    const rows = this.#isOn ? (this.#host.store.view?.rows ?? null) : null
    return this.#runs.of([rows, this.#answers, language()], () =>
      (rows ?? []).flatMap((row) => {
        const blame = this.#authors.of(row)
        return blame ? attributed(row, blame) : []
      }),
    )
  }

  readonly #find = (row: string, offset: number): Attributed | null =>
    this.#known().find((run) => run.row.id === row && run.start <= offset && offset < run.end) ?? null

  #heard(): void {
    this.#answers++
    this.#host.requestUpdate()
  }

  readonly #onFocus = () => {
    if (this.#isOn) this.#host.requestUpdate()
  }

  readonly #soon = () => {
    if (!this.#isOn) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#ask(), PAUSE_MS)
  }

  #ask(): void {
    const { store, view } = this.#host
    const loaded = store.view
    if (!view || !loaded || !this.#isOn) return
    const near: ViewRow[] = [...view.querySelectorAll('dz-row-chunk')]
      .filter((chunk) => chunk.isNear)
      .flatMap((chunk) => [...chunk.rows])
    this.#authors.need(near, { client: store.client, edition: loaded.columns.target, at: loaded.to })
  }
}
