import { html, nothing } from 'lit'
import type { PairReading, Progress } from '../../../../src/domain/index.ts'
import {
  isTyping,
  showToast,
  type KeyHandlers,
  type Mark,
  type Place,
  type ViewRow,
} from '../../../components/index.ts'
import { language, loadWords, t } from '../../../i18n/index.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { KnownReadings } from '../../../state/known-readings.ts'
import { confirmStretches, takeBackStretches } from '../../../state/reading-client.ts'
import { failureText } from '../../document/failure-text.ts'
import { nextPending } from '../../reading/next-pending.ts'
import { readingTools } from '../../reading/reading-tools.ts'
import '../../reading/reading.css'
import { segmentReading } from '../../reading/segment-reading.ts'
import type { SelectedText, TextHighlight, WorkbenchFeature, WorkbenchHost } from '../feature.ts'
import { Kept } from '../kept.ts'
import { textAt } from '../selection/selected-text.ts'

/** What was read and found good: a tick in the margin, what changed since, and one key to say so. */
export class ReadingFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost
  readonly #marks = new Kept<readonly Mark[]>()
  readonly #highlights = new Kept<readonly TextHighlight[]>()
  #known: KnownReadings | null = null

  constructor(host: WorkbenchHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    void loadWords('review')
  }

  storeChanged(): void {
    const { store, atHead } = this.#host
    const { document, view } = store
    if (!document || !view || !atHead) return
    this.#known ??= new KnownReadings(document.id, () => {
      this.#host.requestUpdate()
      this.#host.view?.refreshTools()
    })
    this.#known.follow(view.columns.target, document.seq)
  }

  marks(): readonly Mark[] {
    const rows = this.#rows()
    const { byPair } = this
    return this.#marks.of([rows, byPair, language()], () => readingMarks(rows, byPair))
  }

  highlights(): readonly TextHighlight[] {
    const rows = this.#rows()
    const { byPair } = this
    return this.#highlights.of([rows, byPair], () =>
      rows.flatMap(({ id }) =>
        (byPair.get(id)?.changed ?? []).map(({ start, end }) => ({
          name: 'dz-reread',
          row: id,
          side: 'target' as const,
          start,
          end,
        })),
      ),
    )
  }

  tools(place: Place, row: ViewRow): unknown {
    const { view, store, atHead, writing } = this.#host
    const edition = store.view && store.document?.editions.find(({ id }) => id === store.view?.columns.target)
    const text = view && textAt(view, place)
    if (!atHead || !edition || row.id.includes('+') || text?.side !== 'target') return nothing
    const state = segmentReading(row.target, text, this.byPair.get(row.id))
    const isMine = state.read.some(({ by }) => by.id !== undefined && by.id === writing.author)
    const actions = this.#may()
      ? {
          confirm: () => void this.#confirm(text),
          ...(isMine ? { takeBack: () => void this.#takeBack(text) } : {}),
        }
      : null
    if (!actions && state.state === 'unread') return nothing
    return readingTools(state, row.target, edition.lang, actions)
  }

  bar(): unknown {
    const progress = this.#progress()
    if (!this.#host.atHead || !progress || progress.characters === 0) return nothing
    const share = Math.floor((100 * progress.read) / progress.characters)
    const read = t('review:progress', { share: formatNumber(share, language()) })
    const changed = progress.changed > 0 ? ` · ${t('review:changed', { count: progress.changed })}` : ''
    // Two more pickers stand in the bar of a comparison.
    const isRoomy = this.#host.address?.mode === 'clean'
    return html`<span class="sr-only" role="status">${read}${changed}</span>
      <button
        type="button"
        class="quiet way"
        title=${t('review:next')}
        aria-label=${`${read}${changed}: ${t('review:next')}`}
        @click=${() => void this.#toNext()}
      >
        ${read}${isRoomy ? changed : nothing} <span aria-hidden="true">↓</span>
      </button>`
  }

  keys(): KeyHandlers {
    const act = (next: boolean) => (event: KeyboardEvent) => {
      const text = isTyping(event) ? null : this.#active()
      if (!text) return false
      return void this.#confirm(text, next)
    }
    return { confirm: act(false), 'confirm-next': act(true) }
  }

  get byPair(): ReadonlyMap<string, PairReading> {
    return this.#known?.byPair ?? NONE
  }

  #may(): boolean {
    return this.#host.store.document?.actions.includes('segment.confirm') === true
  }

  /** The words one would confirm now; null where there are none. */
  #active(): SelectedText | null {
    const { view, active, atHead } = this.#host
    const text = view && active && textAt(view, active)
    const usable = text?.side === 'target' && !text.row.id.includes('+')
    return atHead && this.#may() && usable ? text : null
  }

  #rows(): readonly ViewRow[] {
    const { store, atHead } = this.#host
    return (atHead && store.view?.rows) || NOTHING
  }

  #progress(): Progress | undefined {
    const { document, view } = this.#host.store
    return document?.progress.find(({ edition }) => edition === view?.columns.target)
  }

  async #confirm(text: SelectedText, next = false): Promise<void> {
    const { store } = this.#host
    if (!store.view) return
    this.#keepFocus()
    const { to, columns } = store.view
    const answer = await confirmStretches(store.client.id, columns.target, {
      base: to,
      stretches: [{ pair: text.row.id, start: text.start, end: text.end }],
    })
    if (!answer.ok) {
      showToast({ text: failureText(answer.error), tone: 'bad' })
      return
    }
    if (next) await this.#toNext()
    await store.refresh()
  }

  async #takeBack({ row, start, end }: SelectedText): Promise<void> {
    const { store } = this.#host
    if (!store.view) return
    this.#keepFocus()
    const { to, columns } = store.view
    const answer = await takeBackStretches(store.client.id, columns.target, {
      base: to,
      stretches: [{ pair: row.id, start, end }],
    })
    if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
    await store.refresh()
  }

  /** The pressed button goes with what it said: the keyboard is with the segment again. */
  #keepFocus(): void {
    const { active } = this.#host
    if (active && document.activeElement?.matches('.reading-tools :focus-visible'))
      void this.#host.goTo(active)
  }

  async #toNext(): Promise<void> {
    const { active, view } = this.#host
    const reader = view?.reader
    if (!reader) return
    const place = await nextPending(this.#rows(), this.byPair, active, (row) => reader.segments(row))
    if (place) void this.#host.goTo(place)
    else showToast({ text: t('review:all-read'), tone: 'good' })
  }
}

const NOTHING: readonly never[] = []
const NONE: ReadonlyMap<string, PairReading> = new Map()

/** A tick for a row that is read, another where something reads otherwise since; none beside the rest. */
function readingMarks(rows: readonly ViewRow[], byPair: ReadonlyMap<string, PairReading>): Mark[] {
  return rows.flatMap(({ id, target }): Mark[] => {
    const { state, read, changed } = segmentReading(target, { start: 0, end: target.length }, byPair.get(id))
    const last = changed[0] ?? read[0]
    if (!last || (state !== 'read' && state !== 'changed')) return []
    const about = { name: last.by.name, revision: last.revision }
    if (state === 'read') {
      return [{ id: `read:${id}`, row: id, kind: 'read', label: t('review:state.read', about) }]
    }
    const at = changed[0]?.start
    const label = t('review:changed-since', about)
    return [{ id: `reread:${id}`, row: id, kind: 'reread', label, ...(at === undefined ? {} : { at }) }]
  })
}
