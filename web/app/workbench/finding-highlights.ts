import type { PlacedFinding } from './placed-findings.ts'

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
    const byRow = Map.groupBy(this.#found ?? [], (one) => one.row)
    for (const row of byRow.size > 0 ? (this.#view?.querySelectorAll<HTMLElement>('[data-row]') ?? []) : []) {
      const found = byRow.get(row.dataset['row'] ?? '')
      const target = found && row.querySelector('.dz-target')
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

/** A static one: thousands of live ranges would slow every later change of the page. */
function rangeOf(texts: readonly Text[], start: number, end: number): StaticRange | null {
  let from: { readonly node: Text; readonly offset: number } | null = null
  let offset = 0
  for (const node of texts) {
    const next = offset + node.length
    if (!from && start < next) from = { node, offset: start - offset }
    if (from && end <= next) {
      return new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: node,
        endOffset: end - offset,
      })
    }
    offset = next
  }
  return null
}
