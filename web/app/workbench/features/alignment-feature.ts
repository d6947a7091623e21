import { html, nothing } from 'lit'
import {
  isTyping,
  showToast,
  type KeyHandlers,
  type Place,
  type RestructureEvent,
  type ViewRow,
} from '../../../components/index.ts'
import { loadWords, t } from '../../../i18n/index.ts'
import type { ApiResult } from '../../../state/api-client.ts'
import { Acts } from '../alignment/acts.ts'
import '../alignment/alignment.css'
import { leaving } from '../alignment/boundary.ts'
import { BoundaryDrag } from '../alignment/boundary-drag.ts'
import { doubtfulBeside, isDoubtful } from '../alignment/doubtful.ts'
import { cutBefore, cutOff, nextPlace, placeCut, type PendingCut } from '../alignment/pending-cut.ts'
import { isElsewhere, pointedAt } from '../alignment/pointed.ts'
import { other, realignmentOf, type Act, type Aligned, type Side } from '../alignment/realignment.ts'
import { refusalText } from '../alignment/refusal-text.ts'
import { alignmentBar, alignmentToolbar } from '../alignment/toolbar.ts'
import { showWholeRow } from '../alignment/whole-row.ts'
import type { TextHighlight, WorkbenchFeature, WorkbenchHost } from '../feature.ts'
import { Kept } from '../kept.ts'

/** Keys and clicks mend the alignment instead of the wording, while that is switched on. */
export class AlignmentFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost
  readonly #drag: BoundaryDrag
  readonly #highlights = new Kept<readonly TextHighlight[]>()
  #acts: Acts | null = null
  #on = false
  #side: Side = 'target'
  #placed: PendingCut | null = null
  #said = ''
  /** One act after the other, each upon what the one before left. */
  #queue: Promise<void> = Promise.resolve()

  constructor(host: WorkbenchHost) {
    this.#host = host
    host.addController(this)
    this.#drag = new BoundaryDrag(host, {
      isOn: () => this.restructures(),
      side: () => this.#side,
      done: (row, act) => this.#act(act, row),
    })
  }

  hostConnected(): void {
    this.#host.addEventListener('dz-restructure', this.#onRestructure)
    this.#host.addEventListener('click', this.#onClick)
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dz-restructure', this.#onRestructure)
    this.#host.removeEventListener('click', this.#onClick)
  }

  hostUpdated(): void {
    const isCut = this.restructures() && this.#placed !== null
    this.#host.view?.toggleAttribute('data-cut', isCut)
  }

  restructures(): boolean {
    return this.#on && this.#may
  }

  storeChanged(): void {
    const rows = this.#host.store.view?.rows ?? []
    if (this.#placed && !rows.includes(this.#placed.row)) this.#placed = null
  }

  menu(): unknown {
    if (!this.#may) return nothing
    return html`<button
      type="button"
      aria-pressed=${this.#on}
      title=${t('workbench:align.means')}
      @click=${() => void this.#toggle()}
    >
      ${t('workbench:align.mend')}
    </button>`
  }

  bar(): unknown {
    if (!this.restructures()) return nothing
    return alignmentBar({
      doubtful: this.#doubtful.length,
      canUndo: this.#acts?.canUndo === true,
      canRedo: this.#acts?.canRedo === true,
      said: this.#said,
      jump: (step) => this.#jump(step),
      undo: () => this.#takeBack('undo'),
      redo: () => this.#takeBack('redo'),
      end: () => void this.#toggle(),
    })
  }

  tools(place: Place, row: ViewRow): unknown {
    if (!this.restructures()) return nothing
    const rows = this.#host.store.view?.rows ?? []
    return alignmentToolbar({
      row,
      isFirst: rows[0]?.id === row.id,
      isLast: rows.at(-1)?.id === row.id,
      isDoubtful: isDoubtful(row),
      side: this.#side,
      cut: this.#cutAt(row, place),
      act: (act) => this.#act(act),
      move: (to) => this.#move(to),
      choose: (side) => this.#choose(side),
      step: (step) => this.#step(step, false),
    })
  }

  /** What would go to another row is in another light. */
  highlights(): readonly TextHighlight[] {
    const { pulled } = this.#drag
    const cut = this.restructures() ? this.#placed : null
    return this.#highlights.of([pulled, cut], () => (pulled ? [leaving(pulled)] : cut ? cutOff(cut) : []))
  }

  keys(): KeyHandlers {
    const here = (run: () => unknown) => (event: KeyboardEvent) =>
      this.restructures() && !isTyping(event) && !isElsewhere(event) && run()
    const anywhere = (run: () => unknown) => (event: KeyboardEvent) =>
      this.restructures() && !isTyping(event) && run()
    return {
      split: here(() => this.#cut()),
      join: here(() => this.#act({ kind: 'join', to: 'above' })),
      'join-below': here(() => this.#act({ kind: 'join', to: 'below' })),
      'move-up': here(() => this.#move('above')),
      'move-down': here(() => this.#move('below')),
      'cut-left': here(() => this.#step(-1, false)),
      'cut-right': here(() => this.#step(1, false)),
      'cut-left-finely': here(() => this.#step(-1, true)),
      'cut-right-finely': here(() => this.#step(1, true)),
      'other-side': anywhere(() => this.#choose(other(this.#side))),
      'apart-above': here(() => this.#act({ kind: 'apart', side: this.#side, to: 'above' })),
      'apart-below': here(() => this.#act({ kind: 'apart', side: this.#side, to: 'below' })),
      'next-doubtful': anywhere(() => this.#jump(1)),
      'previous-doubtful': anywhere(() => this.#jump(-1)),
      'confirm-alignment': here(() => this.#act({ kind: 'confirm' })),
      undo: anywhere(() => this.#takeBack('undo')),
      redo: anywhere(() => this.#takeBack('redo')),
    }
  }

  get #may(): boolean {
    const { address, atHead, store } = this.#host
    return atHead && address?.mode === 'clean' && store.document?.actions.includes('revision.write') === true
  }

  async #toggle(): Promise<void> {
    await loadWords('align')
    this.#on = !this.#on
    this.#placed = null
    this.#said = ''
    this.#host.requestUpdate()
    await this.#host.updateComplete
    this.#host.view?.refreshTools()
    const { active } = this.#host
    // What is doubtful comes first. The keys are for the text, not for the menu they came from.
    if (this.#on && this.#doubtful.length > 0) this.#jump(1)
    else if (active && (this.#on || document.activeElement === document.body)) void this.#host.goTo(active)
  }

  get #doubtful(): readonly ViewRow[] {
    return this.#host.store.view?.rows.filter(isDoubtful) ?? []
  }

  #jump(step: 1 | -1): void {
    const rows = this.#host.store.view?.rows ?? []
    const next = doubtfulBeside(rows, this.#host.active?.row, step)
    if (!next) return this.#say(t('align:doubtful', { count: 0 }))
    const arrived = this.#host.goTo({ row: next.id, segment: 0 })
    void arrived.then(() => showWholeRow(this.#host.view, next.id))
  }

  get #row(): ViewRow | undefined {
    const { active, store } = this.#host
    return store.view?.rows.find(({ id }) => id === active?.row)
  }

  /** Where it was put, or in front of the active segment. */
  #cutAt(row: ViewRow, { segment = 0 }: Place): PendingCut | null {
    return this.#placed?.row === row ? this.#placed : cutBefore(row, this.#segments(row), segment)
  }

  #segments(row: ViewRow) {
    return this.#host.view?.facts.segments(row) ?? []
  }

  #choose(side: Side): void {
    this.#side = side
    this.#redraw()
  }

  #place(row: ViewRow, side: Side, offset: number): void {
    this.#side = side
    this.#placed = placeCut(row, this.#segments(row), this.#placed, side, offset)
    this.#redraw()
  }

  #step(step: 1 | -1, fine: boolean): void {
    const [row, active] = [this.#row, this.#host.active]
    const lang = this.#aligned?.langs[this.#side]
    if (!active || !row || lang === undefined) return
    const from = this.#cutAt(row, active)?.[this.#side] ?? 0
    const at = nextPlace(row[this.#side], lang, from, step, fine)
    this.#placed = placeCut(row, this.#segments(row), this.#placed, this.#side, at, fine)
    this.#say(t('align:cut-before', { words: row[this.#side].slice(at, at + 24).trim() || '¶' }))
    this.#redraw()
  }

  #redraw(): void {
    this.#host.requestUpdate()
    this.#host.view?.refreshTools()
  }

  #cut(): boolean {
    const [row, active] = [this.#row, this.#host.active]
    const cut = row && active && this.#cutAt(row, active)
    if (!cut) return false
    this.#act({ kind: 'cut', source: cut.source, target: cut.target })
    return true
  }

  /** Up to the cut, or from it on, where one was put on this side. */
  #move(to: 'above' | 'below'): void {
    const side = this.#side
    const own = this.#placed?.row === this.#row ? this.#placed : null
    this.#act({ kind: 'move', side, to, ...(own?.placed.includes(side) ? { at: own[side] } : {}) })
  }

  get #aligned(): Aligned | null {
    const { view, document } = this.#host.store
    const lang = (id: string) => document?.editions.find((edition) => edition.id === id)?.lang ?? 'und'
    if (!view) return null
    const { rows, columns } = view
    return { rows, columns, langs: { source: lang(columns.source), target: lang(columns.target) } }
  }

  #act(act: Act, to?: string): void {
    this.#then(async () => {
      const { active, store } = this.#host
      const aligned = this.#aligned
      const row = to ?? active?.row
      const made = aligned && row !== undefined ? realignmentOf(aligned, row, act) : null
      if (!made || !store.view) return
      this.#acts ??= new Acts(store.client)
      const answer = await this.#acts.perform(store.view.to, made.command)
      await this.#arrive(answer, made.row, t(`align:done.${act.kind}`))
    })
  }

  #takeBack(which: 'undo' | 'redo'): boolean {
    if (which === 'undo' ? !this.#acts?.canUndo : !this.#acts?.canRedo) return false
    this.#then(async () => {
      const stay = this.#host.active?.row
      const at = this.#host.store.view?.rows.findIndex(({ id }) => id === stay) ?? 0
      const answer = await this.#acts?.[which]()
      if (answer) await this.#arrive(answer, Math.max(at, 0), t(`align:done.${which}`), stay)
    })
    return true
  }

  /** Comes to stand in the row `stay` or, where that is no more, in the one at its place. */
  async #arrive(answer: ApiResult<unknown>, at: number, said: string, stay?: string): Promise<void> {
    if (answer.ok) this.#say(said)
    else showToast({ text: refusalText(answer.error), tone: 'bad' })
    this.#placed = null
    await this.#host.written()
    await this.#host.updateComplete
    const rows = this.#host.store.view?.rows ?? []
    const row = rows.find(({ id }) => id === stay) ?? rows[Math.min(at, rows.length - 1)]
    if (row) void this.#host.goTo({ row: row.id, segment: 0 })
  }

  #then(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(work)
  }

  #say(words: string): void {
    this.#said = words
    this.#host.requestUpdate()
  }

  readonly #onRestructure = ({ act }: RestructureEvent) => {
    if (act.kind === 'split') this.#cut()
    else if (act.kind === 'join') this.#act({ kind: 'join', to: 'above' })
    else this.#move(act.to === 'up' ? 'above' : 'below')
  }

  readonly #onClick = (event: MouseEvent) => {
    const pointed = this.restructures() && getSelection()?.isCollapsed !== false ? pointedAt(event) : null
    const row = pointed && this.#host.store.view?.rows.find(({ id }) => id === pointed.row)
    if (row) this.#place(row, pointed.side, pointed.offset)
  }
}
