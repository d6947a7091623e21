import type { ReactiveController } from 'lit'
import { rangeOf } from '../../components/document-view/text-nodes.ts'
import type { WorkbenchHost } from './feature.ts'
import type { Findings } from './findings.ts'
import { Kept } from './kept.ts'
import type { PlacedFinding } from './placed-findings.ts'

const NAMES = { minor: 'dz-typed', grave: 'dz-typed-grave' } as const

/**
 * Underlines findings in the words that are being typed. The ranges are live:
 * the browser itself moves them along with every keystroke, until the checks
 * have looked again.
 */
export class TypedMarks implements ReactiveController {
  readonly #host: WorkbenchHost
  readonly #findings: Findings
  readonly #own = new Kept<readonly PlacedFinding[]>()
  #shown: readonly PlacedFinding[] | null = null

  constructor(host: WorkbenchHost, findings: Findings) {
    this.#host = host
    this.#findings = findings
  }

  hostConnected(): void {
    this.#host.addEventListener('focusin', this.#onFocus)
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('focusin', this.#onFocus)
    this.#clear()
  }

  hostUpdated(): void {
    const editing = this.#host.view?.editing
    if (!editing) return this.#clear()
    const { place, base, text, span } = editing
    const found = this.#found(place.row, base, text)
    const field = this.#host.querySelector('.dz-editor')
    if (!found || !field || found === this.#shown) return
    const offset = text.indexOf(field.textContent ?? '', span.start)
    // Something is being composed: what was checked are not the words in the field.
    if (offset < 0) return
    this.#shown = found
    draw(field, offset, found)
  }

  /** In these very words; null: nobody has looked at them yet. */
  #found(row: string, base: string, text: string): readonly PlacedFinding[] | null {
    const { typed, all } = this.#findings
    if (typed?.row === row && typed.text === text) return typed.found
    if (text !== base) return null
    return this.#own.of([all, row, text], () => all.filter((one) => one.row === row && one.text === text))
  }

  /** A draft that was kept is looked at as if it was typed now. */
  readonly #onFocus = ({ target }: FocusEvent) => {
    const editing = this.#host.view?.editing
    if (!editing || !(target instanceof Element) || !target.matches('.dz-editor')) return
    this.#shown = null
    const row = this.#host.store.view?.rows.find(({ id }) => id === editing.place.row) ?? null
    this.#findings.checkTyped(row, editing.text)
    this.hostUpdated()
  }

  #clear(): void {
    this.#shown = null
    for (const name of Object.values(NAMES)) CSS.highlights.delete(name)
  }
}

/** @param offset where the words of the field begin in the text that was checked */
function draw(field: Element, offset: number, findings: readonly PlacedFinding[]): void {
  const texts = [...field.childNodes].filter((node) => node instanceof Text)
  const highlights = { minor: new Highlight(), grave: new Highlight() }
  for (const { finding } of findings) {
    const place = finding.start < offset ? null : rangeOf(texts, finding.start - offset, finding.end - offset)
    if (!place) continue
    const range = document.createRange()
    range.setStart(place.startContainer, place.startOffset)
    range.setEnd(place.endContainer, place.endOffset)
    highlights[finding.severity === 'minor' ? 'minor' : 'grave'].add(range)
  }
  for (const kind of ['minor', 'grave'] as const) CSS.highlights.set(NAMES[kind], highlights[kind])
}
