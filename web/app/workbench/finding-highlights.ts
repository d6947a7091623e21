import type { PlacedFinding } from './findings.ts'

/** Registered with the page's highlights; its looks are in workbench.css. */
const NAME = 'dz-finding'

/** Rows are drawn in idle time and drawn again while one types: marks follow when that has paused for so long. */
const PAUSE_MS = 150

/**
 * Underlines findings in the text without touching its elements. Rows that are
 * not drawn yet, or are being edited, are left alone until they are.
 */
export class FindingHighlights {
  #view: Element | null = null
  #found: readonly PlacedFinding[] | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #observer = new MutationObserver(() => this.#soon())

  /** @param found null: the text is not one to mark now. */
  show(view: Element | null, found: readonly PlacedFinding[] | null): void {
    if (view !== this.#view) {
      this.#observer.disconnect()
      if (view) this.#observer.observe(view, { childList: true, subtree: true, characterData: true })
      this.#view = view
    } else if (found === this.#found) return
    this.#found = found
    this.#soon()
  }

  clear(): void {
    clearTimeout(this.#timer)
    this.#observer.disconnect()
    this.#view = null
    CSS.highlights.delete(NAME)
  }

  #soon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#draw(), PAUSE_MS)
  }

  #draw(): void {
    const ranges = new Highlight()
    for (const [row, found] of Map.groupBy(this.#found ?? [], (one) => one.row)) {
      const target = this.#view?.querySelector(`[data-row="${CSS.escape(row)}"] .dz-target`)
      if (!target) continue
      const texts = textsOf(target)
      for (const { finding } of found) {
        const range = rangeOf(texts, finding.start, finding.end)
        if (range) ranges.add(range)
      }
    }
    CSS.highlights.set(NAME, ranges)
  }
}

/** The text nodes of the row's segments: joined, they are its target. */
function textsOf(target: Element): Text[] {
  return [...target.querySelectorAll('.dz-seg')]
    .flatMap((segment) => [...segment.childNodes])
    .filter((node) => node instanceof Text)
}

function rangeOf(texts: readonly Text[], start: number, end: number): Range | null {
  const range = new Range()
  let offset = 0
  let begun = false
  for (const text of texts) {
    const next = offset + text.length
    if (!begun && start < next) {
      range.setStart(text, start - offset)
      begun = true
    }
    if (begun && end <= next) {
      range.setEnd(text, end - offset)
      return range
    }
    offset = next
  }
  return null
}
