import type { PlainOp } from './diff-peers.ts'

/** What a reader has to work through, summed over many edits. */
export class Readability {
  #edits = 0
  #rebuilt = 0
  #hunks = 0
  #marked = 0
  #characters = 0
  #islands = 0
  #tiny = 0

  add(ops: readonly PlainOp[], before: string, after: string): void {
    const side = (other: string) => ops.map(({ op, text }) => (op === other ? '' : text)).join('')
    this.#edits++
    if (side('insert') === before && side('delete') === after) this.#rebuilt++
    this.#characters += before.length + after.length
    let inHunk = false
    let equal: string | null = null
    for (const { op, text } of ops) {
      if (op === 'equal') {
        if (inHunk) equal = ''
        if (equal !== null) equal += text
        inHunk = false
        continue
      }
      this.#marked += text.length
      if (inHunk) continue
      inHunk = true
      this.#hunks++
      if (equal === null) continue
      this.#islands++
      if (equal.trim().length <= 2) this.#tiny++
    }
  }

  /** Hunks per edit · share marked · share of islands of at most two characters · share rebuilt. */
  toString(): string {
    const percent = (part: number, whole: number) => `${((100 * part) / (whole || 1)).toFixed(1)} %`
    return [
      (this.#hunks / this.#edits).toFixed(2),
      percent(this.#marked, this.#characters),
      percent(this.#tiny, this.#islands),
      percent(this.#rebuilt, this.#edits),
    ]
      .map((cell) => cell.padStart(9))
      .join('')
  }
}
