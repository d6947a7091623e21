import type { TextHighlight } from './feature.ts'
import type { DzDocumentView } from '../../components/index.ts'
import { rangeOf, textsOf } from '../../components/document-view/text-nodes.ts'
import { inTurns } from '../../state/in-turns.ts'

/** Rows are drawn in idle time and drawn again while one types: highlights follow when that has paused for so long. */
const PAUSE_MS = 150

/** What is about no more stretches than this follows at once, such as the words that a pointer passes. */
const FEW = 4

/** Rows that are drawn together; what else stands in a view holds no text. */
const STRETCH = 'dz-row-chunk'

/** What was put upon a stretch. */
type Drawn = readonly (readonly [name: string, range: StaticRange])[]

/**
 * Draws highlights upon the text without touching its elements. Rows that are
 * not drawn yet, or are being edited, are left alone until they are. What a
 * name looks like is said by `::highlight(<name>)` in the style sheets. Of a
 * long text only the stretches that were drawn anew are looked at again, in
 * turns, those near the screen first.
 */
export class TextHighlights {
  #view: DzDocumentView | null = null
  #lists: readonly (readonly TextHighlight[])[] = []
  #byRow: ReadonlyMap<string, readonly TextHighlight[]> = new Map()
  readonly #drawn = new Map<Element, Drawn>()
  readonly #stale = new Set<Element>()
  #highlights = new Map<string, Highlight>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #drawing: AbortController | null = null
  readonly #observer = new MutationObserver((records) => this.#onMutations(records))

  /** @param lists the same lists again: nothing is done. Empty: the text is not one to mark now. */
  show(view: DzDocumentView | null, lists: readonly (readonly TextHighlight[])[]): void {
    if (view !== this.#view) {
      this.#observer.disconnect()
      if (view) this.#observer.observe(view, { childList: true, subtree: true, characterData: true })
      this.#view = view
    } else if (lists.length === this.#lists.length && lists.every((list, k) => list === this.#lists[k])) {
      return
    }
    const before = this.#lists
    const differing = [...lists, ...before].filter((list) => !before.includes(list) || !lists.includes(list))
    this.#lists = lists
    this.#byRow = Map.groupBy(lists.flat(), ({ row }) => row)
    const stretches = this.#stretches(differing.flat())
    for (const stretch of stretches) this.#stale.add(stretch)
    this.#soon(stretches.length > FEW ? PAUSE_MS : 0)
  }

  clear(): void {
    clearTimeout(this.#timer)
    this.#drawing?.abort()
    this.#observer.disconnect()
    this.#view = null
    this.#stale.clear()
    this.#drawn.clear()
    for (const name of this.#highlights.keys()) CSS.highlights.delete(name)
    this.#highlights = new Map()
  }

  /** Where these highlights stand; what is near the screen comes first. */
  #stretches(highlights: readonly TextHighlight[]): readonly Element[] {
    const found = new Set(highlights.map(({ row }) => this.#view?.chunkOf(row)))
    return [...found]
      .filter((one) => one !== undefined)
      .toSorted((a, b) => Number(b.isNear) - Number(a.isNear))
  }

  #onMutations(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement
      for (const one of [element?.closest(STRETCH), ...addedNodes]) {
        if (one instanceof Element && one.matches(STRETCH)) this.#stale.add(one)
      }
    }
    this.#soon()
  }

  #soon(pause = PAUSE_MS): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#draw(), pause)
  }

  async #draw(): Promise<void> {
    this.#drawing?.abort()
    this.#drawing = new AbortController()
    for (const stretch of this.#drawn.keys()) if (!stretch.isConnected) this.#stale.add(stretch)
    const draw = (stretch: Element) => {
      this.#stale.delete(stretch)
      this.#take(stretch)
      if (stretch.isConnected) this.#put(stretch)
    }
    if (!(await inTurns(this.#stale, draw, this.#drawing.signal))) return
    for (const [name, highlight] of this.#highlights) {
      if (highlight.size > 0) continue
      CSS.highlights.delete(name)
      this.#highlights.delete(name)
    }
  }

  #take(stretch: Element): void {
    for (const [name, range] of this.#drawn.get(stretch) ?? []) this.#highlights.get(name)?.delete(range)
    this.#drawn.delete(stretch)
  }

  #put(stretch: Element): void {
    const drawn = this.#byRow.size > 0 ? [...this.#rangesIn(stretch)] : []
    for (const [name, range] of drawn) {
      const highlight = this.#highlights.get(name) ?? new Highlight()
      highlight.add(range)
      if (this.#highlights.has(name)) continue
      this.#highlights.set(name, highlight)
      CSS.highlights.set(name, highlight)
    }
    if (drawn.length > 0) this.#drawn.set(stretch, drawn)
  }

  *#rangesIn(stretch: Element): Iterable<Drawn[number]> {
    for (const row of stretch.querySelectorAll<HTMLElement>('[data-row]')) {
      const wanted = this.#byRow.get(row.dataset['row'] ?? '')
      for (const [side, highlights] of wanted ? Map.groupBy(wanted, (one) => one.side) : []) {
        const cell = row.querySelector(`.dz-${side}`)
        const texts = cell ? textsOf(cell) : []
        for (const { name, start, end } of highlights) {
          const range = rangeOf(texts, start, end)
          if (range) yield [name, range]
        }
      }
    }
  }
}
