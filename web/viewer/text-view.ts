import type { PublishedDiffRow, PublishedPair } from '../../src/contract/published.ts'
import { cutOps, type DiffOp } from './diff-pieces.ts'
import { diffNodes } from './diff-nodes.ts'
import { element } from './element.ts'
import type { Place } from './events.ts'
import { PairRow, type RowSetting } from './pair-row.ts'

/** What the view tells its owner. */
export interface TextViewCallbacks {
  /** The reader's place changed; null: nothing is lit. */
  place(place: Place | null): void
  /** A segment is to be opened; the answer is what stands beneath it. */
  panel(row: PairRow, segment: number): HTMLElement
  closed(): void
}

/** The pairs on the page: lights counterparts, moves by segment, opens one segment at a time. Never fetches. */
export class TextView {
  readonly element: HTMLElement
  readonly #setting: RowSetting
  readonly #tell: TextViewCallbacks
  readonly #rows: PairRow[] = []
  readonly #byPair = new Map<string, PairRow>()
  #lit: Place | null = null
  /** The one place that Tab reaches. */
  #reach: Place | null = null
  #open: { place: Place; panel: HTMLElement } | null = null

  constructor(setting: RowSetting, tell: TextViewCallbacks) {
    this.#setting = setting
    this.#tell = tell
    this.element = element('div', { class: 'rows', part: 'rows' })
    this.element.addEventListener('pointerover', (event) => {
      if (event.pointerType !== 'touch') this.#light(this.#placeOf(event))
    })
    this.element.addEventListener('pointerleave', () => this.#light(this.#open?.place ?? null))
    this.element.addEventListener('focusin', (event) => this.#enter(this.#placeOf(event)))
    this.element.addEventListener('focusout', () => this.#light(this.#open?.place ?? null))
    this.element.addEventListener('click', (event) => this.#click(event))
    this.element.addEventListener('keydown', (event) => this.#key(event))
  }

  get rows(): readonly PairRow[] {
    return this.#rows
  }

  row(pair: string): PairRow | undefined {
    return this.#byPair.get(pair)
  }

  append(pairs: readonly PublishedPair[]): void {
    for (const pair of pairs) {
      if (this.#byPair.has(pair.id)) continue
      const row = new PairRow(pair, this.#rows.length + 1, this.#setting, () => this.#toggleRow(row))
      this.#rows.push(row)
      this.#byPair.set(pair.id, row)
      this.element.append(row.element)
    }
    const [first] = this.#rows
    if (!this.#reach && first) this.#reachTo({ pair: first.pair.id, segment: 0 })
  }

  /** Shows the rows of a difference in the text; what they do not name stays clean. */
  compare(rows: readonly PublishedDiffRow[]): void {
    const pieces = this.pieces(rows)
    for (const row of this.#rows) row.compare(pieces.get(row.pair.id) ?? null)
    for (const gone of this.element.querySelectorAll('.gone')) gone.remove()
    // From the last to the first, so that neighbours that are gone keep their order.
    for (const { pairs, after = null, ops } of rows.toReversed()) {
      if (pairs.length > 0) continue
      const before = after === null ? null : this.#byPair.get(after)?.element
      if (before !== undefined) this.#insertGone(ops, before)
    }
  }

  /** The ops of each pair's segments. A row of several pairs is shared out among them, once all are here. */
  pieces(rows: readonly PublishedDiffRow[]): Map<string, DiffOp[][]> {
    const found = new Map<string, DiffOp[][]>()
    for (const { pairs, ops } of rows) {
      const tied = pairs.flatMap((pair) => this.#byPair.get(pair) ?? [])
      if (tied.length < pairs.length) continue
      const texts = tied.flatMap(({ segments }) => segments.map(({ target }) => target))
      const cut = cutOps(ops, texts)
      let at = 0
      for (const row of tied) {
        if (cut) found.set(row.pair.id, cut.slice(at, at + row.segments.length))
        at += row.segments.length
      }
    }
    return found
  }

  /** Whether rows, which come in the order of the text, have come to a pair or beyond. */
  isPast(pair: string, rows: readonly PublishedDiffRow[]): boolean {
    const placeOf = (id: string | undefined): number => this.#rows.findIndex((row) => row.pair.id === id)
    return placeOf(rows.at(-1)?.pairs.at(-1)) >= placeOf(pair)
  }

  /** Opens a segment, closing what was open. */
  openAt(place: Place): void {
    const row = this.#byPair.get(place.pair)
    if (!row?.segments[place.segment]) return
    this.close()
    const panel = this.#tell.panel(row, place.segment)
    row.open(place.segment, panel)
    this.#open = { place, panel }
    this.#reachTo(place)
    this.#light(place)
  }

  close(): void {
    if (!this.#open) return
    const { place, panel } = this.#open
    const hadFocus = panel.contains((this.element.getRootNode() as ShadowRoot).activeElement)
    this.#open = null
    panel.remove()
    this.#byPair.get(place.pair)?.close()
    this.#tell.closed()
    if (hadFocus) this.#focus(place)
  }

  /** Moves on from the open segment and opens the one there. */
  openNext(step: 1 | -1): void {
    const next = this.#open && this.#neighbour(this.#open.place, step)
    if (!next) return
    this.openAt(next)
    this.#focus(next)
  }

  /** Brings a pair into view and makes it the one the keyboard begins at. */
  show(pair: string): boolean {
    const row = this.#byPair.get(pair)
    if (!row) return false
    for (const other of this.#rows) other.element.classList.toggle('aimed', other === row)
    this.#reachTo({ pair, segment: 0 })
    row.element.scrollIntoView({ block: 'start' })
    return true
  }

  #toggleRow(row: PairRow): void {
    if (this.#open?.place.pair === row.pair.id) this.close()
    else this.openAt({ pair: row.pair.id, segment: 0 })
  }

  #click(event: Event): void {
    if (event.composedPath().some((node) => node === this.#open?.panel)) return
    const place = this.#placeOf(event)
    // Words were selected, not a segment chosen.
    if (!place || this.#selectsWords()) return
    if (samePlace(place, this.#open?.place ?? null)) this.close()
    else this.openAt(place)
  }

  /** Some engines tell a selection inside a shadow root to that root alone. */
  #selectsWords(): boolean {
    const root = this.element.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null }
    return (root.getSelection?.() ?? getSelection())?.isCollapsed === false
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented) return
    if (event.key === 'Escape' && (this.#open || this.#lit)) {
      event.preventDefault()
      if (this.#open) this.close()
      else this.#light(null)
      return
    }
    const place = this.#placeOf(event)
    if (!place) return
    if ((event.ctrlKey || event.altKey || event.metaKey) && /^Arrow(?:Up|Down)$/.test(event.key)) {
      event.preventDefault()
      const next = this.#neighbour(place, event.key === 'ArrowDown' ? 1 : -1)
      if (next) this.#focus(next)
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (samePlace(place, this.#open?.place ?? null)) this.close()
      else this.openAt(place)
    }
  }

  #enter(place: Place | null): void {
    if (!place) return
    this.#reachTo(place)
    this.#light(place)
  }

  #focus(place: Place): void {
    this.#reachTo(place)
    this.#byPair.get(place.pair)?.focusable(place.segment)?.focus()
  }

  #reachTo(place: Place): void {
    if (this.#reach) this.#byPair.get(this.#reach.pair)?.reach(this.#reach.segment, false)
    this.#reach = place
    this.#byPair.get(place.pair)?.reach(place.segment, true)
  }

  #light(place: Place | null): void {
    if (samePlace(place, this.#lit)) return
    if (this.#lit) this.#byPair.get(this.#lit.pair)?.light(this.#lit.segment, false)
    this.#lit = place
    if (place) this.#byPair.get(place.pair)?.light(place.segment, true)
    this.#tell.place(place)
  }

  /** The segment an event happened in; nothing inside a panel is one. */
  #placeOf(event: Event): Place | null {
    const at = event.composedPath()[0]
    const segment = at instanceof Element ? at.closest<HTMLElement>('[data-segment], .panel') : null
    const pair = segment?.closest<HTMLElement>('[data-pair]')?.dataset['pair']
    const number = segment?.dataset['segment']
    return pair === undefined || number === undefined ? null : { pair, segment: Number(number) }
  }

  #neighbour({ pair, segment }: Place, step: 1 | -1): Place | null {
    const row = this.#byPair.get(pair)
    if (!row) return null
    if (row.segments[segment + step]) return { pair, segment: segment + step }
    const next = this.#rows[this.#rows.indexOf(row) + step]
    return next ? { pair: next.pair.id, segment: step === 1 ? 0 : next.segments.length - 1 } : null
  }

  #insertGone(ops: readonly DiffOp[], before: HTMLElement | null): void {
    const { words, targetLang } = this.#setting
    const gone = element(
      'div',
      { class: 'pair gone', part: 'pair pair-gone', role: 'group', 'aria-label': words.say('gone') },
      element('div', { class: 'source' }),
      element('div', { class: 'target', part: 'target', lang: targetLang, dir: 'auto' }, ...diffNodes(ops)),
    )
    if (before) before.after(gone)
    else this.element.prepend(gone)
  }
}

function samePlace(a: Place | null, b: Place | null): boolean {
  return a?.pair === b?.pair && a?.segment === b?.segment
}
