import { html, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ReportRow } from '../../../src/formats/report/index.ts'
import { LightElement } from '../../components/index.ts'

/** More cells than this would be thinner than a pixel or two. */
const CELLS = 400

/** A stretch of neighbouring rows, drawn as one. */
interface Cell {
  readonly row: string
  readonly words: number
  readonly heat: number
}

/**
 * The document from its beginning to its end, each stretch as wide as it is
 * long and as dark as it was changed. A picture for the eye and the pointer:
 * the table says the same to everybody.
 */
@customElement('dz-heat-strip')
export class DzHeatStrip extends LightElement {
  @property({ attribute: false }) rows: readonly ReportRow[] = []
  /** Where a row can be read. */
  @property({ attribute: false }) link: (row: string) => string = () => '#'

  protected override render(): TemplateResult {
    const cells = cellsOf(this.rows)
    return html`<div class="heat-strip" aria-hidden="true" @click=${this.#onClick}>
      ${cells.map(
        ({ row, words, heat }) =>
          html`<span data-row=${row} data-heat=${Math.ceil(heat * 8)} data-words=${words}></span>`,
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
    if (row === undefined) return
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
    cells.push({ row: group[0]?.id ?? '', words, heat: Math.min(1, changed / words) })
  }
  return cells
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-heat-strip': DzHeatStrip
  }
}
