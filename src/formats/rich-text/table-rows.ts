import type { RichRow } from './rich-content.ts'

/** More columns than any text has; what a hostile `colspan` asks for beyond is not given. */
const MOST_CELLS = 64

/**
 * Collects the rows of a table as its cells come. Merged cells keep the grid:
 * their text stands in the first of the fields they cover, the others are ''.
 */
export class TableRows {
  #cells: string[] | null = null
  /** For each column, how many further rows a cell above reaches down. */
  #reach: number[] = []
  #paragraphs: string[] | null = null
  #span = { columns: 1, rows: 1 }

  get inCell(): boolean {
    return this.#paragraphs !== null
  }

  beginRow(): void {
    this.#cells = []
    this.#fillFromAbove()
  }

  beginCell(columns: string | undefined, rows: string | undefined): void {
    if (!this.#cells) this.beginRow()
    this.#paragraphs = []
    this.#span = { columns: spanOf(columns), rows: spanOf(rows) }
  }

  addParagraph(text: string): void {
    this.#paragraphs?.push(text)
  }

  endCell(): void {
    const text = this.#paragraphs?.join('\n')
    this.#paragraphs = null
    if (text === undefined || !this.#cells) return
    for (let k = 0; k < this.#span.columns; k += 1) this.#add(k === 0 ? text : '', this.#span.rows - 1)
    this.#fillFromAbove()
  }

  /** The row that ends here, if it has any cell. */
  endRow(): RichRow | null {
    this.endCell()
    const cells = this.#cells
    this.#cells = null
    return cells && cells.length > 0 ? { type: 'row', cells } : null
  }

  endTable(): RichRow | null {
    const row = this.endRow()
    this.#reach = []
    return row
  }

  #add(text: string, reach: number): void {
    if (!this.#cells || this.#cells.length >= MOST_CELLS) return
    this.#reach[this.#cells.length] = reach
    this.#cells.push(text)
  }

  #fillFromAbove(): void {
    if (!this.#cells) return
    for (
      let reach = this.#reach[this.#cells.length] ?? 0;
      reach > 0;
      reach = this.#reach[this.#cells.length] ?? 0
    ) {
      this.#add('', reach - 1)
      if (this.#cells.length >= MOST_CELLS) return
    }
  }
}

const spanOf = (value: string | undefined): number => {
  const span = Number.parseInt(value ?? '1', 10)
  return span > 0 ? Math.min(span, MOST_CELLS) : 1
}
