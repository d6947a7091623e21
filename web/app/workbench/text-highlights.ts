import type { TextHighlight } from './feature.ts'
import { rangeOf, textsOf } from '../../components/document-view/text-nodes.ts'

/** Rows are drawn in idle time and drawn again while one types: highlights follow when that has paused for so long. */
const PAUSE_MS = 150

/**
 * Draws highlights upon the text without touching its elements. Rows that are
 * not drawn yet, or are being edited, are left alone until they are. What a
 * name looks like is said by `::highlight(<name>)` in the style sheets.
 */
export class TextHighlights {
  #view: Element | null = null
  #lists: readonly (readonly TextHighlight[])[] = []
  #names: ReadonlySet<string> = new Set()
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #observer = new MutationObserver(() => this.#soon())

  /** @param lists the same lists again: nothing is done. Empty: the text is not one to mark now. */
  show(view: Element | null, lists: readonly (readonly TextHighlight[])[]): void {
    if (view !== this.#view) {
      this.#observer.disconnect()
      if (view) this.#observer.observe(view, { childList: true, subtree: true, characterData: true })
      this.#view = view
    } else if (lists.length === this.#lists.length && lists.every((list, k) => list === this.#lists[k])) {
      return
    }
    this.#lists = lists
    this.#soon()
  }

  clear(): void {
    clearTimeout(this.#timer)
    this.#observer.disconnect()
    this.#view = null
    for (const name of this.#names) CSS.highlights.delete(name)
    this.#names = new Set()
  }

  #soon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#draw(), PAUSE_MS)
  }

  #draw(): void {
    const ranges = new Map<string, Highlight>()
    const byRow = Map.groupBy(this.#lists.flat(), ({ row }) => row)
    for (const row of byRow.size > 0 ? (this.#view?.querySelectorAll<HTMLElement>('[data-row]') ?? []) : []) {
      const wanted = byRow.get(row.dataset['row'] ?? '')
      for (const [side, highlights] of wanted ? Map.groupBy(wanted, (one) => one.side) : []) {
        const cell = row.querySelector(`.dz-${side}`)
        const texts = cell ? textsOf(cell) : []
        for (const { name, start, end } of highlights) {
          const range = rangeOf(texts, start, end)
          if (range) ranges.set(name, (ranges.get(name) ?? new Highlight()).add(range))
        }
      }
    }
    for (const name of this.#names) if (!ranges.has(name)) CSS.highlights.delete(name)
    for (const [name, highlight] of ranges) CSS.highlights.set(name, highlight)
    this.#names = new Set(ranges.keys())
  }
}
