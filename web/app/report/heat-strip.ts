import { html, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ReportRow } from '../../../src/formats/report/index.ts'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'

/** More cells than this would be thinner than a pixel or two. */
const CELLS = 400

/** A stretch of neighbouring rows, drawn as one. */
interface Cell {
  readonly row: string
  /** As the margin counts its first pair, from 1. */
  readonly number: number
  readonly words: number
  readonly heat: number
}

/**
 * The document from its beginning to its end, each stretch as wide as it is
 * long and as dark as it was changed. With the keyboard it is one stop: arrows
 * go from stretch to stretch, Enter leads there.
 */
@customElement('dz-heat-strip')
export class DzHeatStrip extends LightElement {
  @property({ attribute: false }) rows: readonly ReportRow[] = []
  /** Where a row can be read. */
  @property({ attribute: false }) link: (row: string) => string = () => '#'

  /** What it shows, in words. */
  @property() label = ''
  @state() private cells: readonly Cell[] = []
  /** The stretch that the keyboard is at; null: the keyboard is elsewhere. */
  @state() private at: number | null = null
  readonly #i18n = new Localised(this)
  #last = 0

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('rows')) return
    this.cells = cellsOf(this.rows)
    this.#last = 0
  }

  protected override render(): TemplateResult {
    const { cells, at } = this
    const current = cells[at ?? this.#last]
    return html`<div
      class="heat-strip"
      role="slider"
      tabindex="0"
      aria-label=${this.label}
      aria-valuemin="1"
      aria-valuemax=${cells.length}
      aria-valuenow=${(at ?? this.#last) + 1}
      aria-valuetext=${current ? `${current.number}: ${this.#i18n.percent(current.heat)}` : ''}
      @click=${this.#onClick}
      @keydown=${this.#onKey}
      @focus=${() => (this.at = this.#last)}
      @blur=${() => (this.at = null)}
    >
      ${cells.map(
        ({ row, words, heat }, k) =>
          html`<span
            data-row=${row}
            data-heat=${Math.ceil(heat * 8)}
            data-words=${words}
            ?data-here=${k === at}
          ></span>`,
      )}
    </div>`
  }

  /** By the object model: the content security policy of the page allows no style attributes. */
  protected override updated(): void {
    for (const cell of this.querySelectorAll<HTMLElement>('[data-words]')) {
      cell.style.flexGrow = cell.dataset['words'] ?? '1'
    }
  }

  readonly #onClick = (event: Event) => {
    const { row } = (event.target as HTMLElement).dataset
    if (row !== undefined) this.#follow(row)
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const at = this.at ?? this.#last
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      Home: 0,
      End: this.cells.length - 1,
    }
    const to = steps[event.key]
    const current = this.cells[at]
    if (event.altKey || event.ctrlKey || event.metaKey || !current) return
    if (to === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (to === undefined) this.#follow(current.row)
    else this.at = this.#last = Math.min(Math.max(to, 0), this.cells.length - 1)
  }

  #follow(row: string): void {
    const anchor = document.createElement('a')
    anchor.href = this.link(row)
    // A click that bubbles, so that the page's own way of following links is taken.
    this.append(anchor)
    anchor.click()
    anchor.remove()
  }
}

/** Rows without words are left out; where there are too many, neighbours share a cell. */
export function cellsOf(rows: readonly ReportRow[]): Cell[] {
  const worded = rows.filter(({ scores }) => scores.words > 0)
  const perCell = Math.ceil(worded.length / CELLS)
  const cells: Cell[] = []
  for (let k = 0; k < worded.length; k += perCell) {
    const group = worded.slice(k, k + perCell)
    const words = group.reduce((sum, { scores }) => sum + scores.words, 0)
    const changed = group.reduce((sum, { scores }) => sum + scores.changed, 0)
    cells.push({
      row: group[0]?.id ?? '',
      number: group[0]?.number ?? 1,
      words,
      heat: Math.min(1, changed / words),
    })
  }
  return cells
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-heat-strip': DzHeatStrip
  }
}
