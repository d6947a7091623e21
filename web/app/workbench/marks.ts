import type { Mark } from '../../components/index.ts'

/**
 * All marks in the margin, of all features. The same list is given again until
 * a mark is different, for a new one draws every row of the document anew, and
 * they are asked for at every keystroke.
 */
export class Marks {
  #from: readonly (readonly Mark[])[] = []
  #last: readonly Mark[] = []

  of(lists: readonly (readonly Mark[])[]): readonly Mark[] {
    if (lists.length === this.#from.length && lists.every((list, k) => list === this.#from[k])) {
      return this.#last
    }
    this.#from = lists
    const marks = lists.flat()
    if (!sameMarks(marks, this.#last)) this.#last = marks
    return this.#last
  }
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, k) => sameMark(mark, b[k]))
}

function sameMark(a: Mark, b: Mark | undefined): boolean {
  return a.id === b?.id && a.row === b.row && a.kind === b.kind && a.at === b.at && a.label === b.label
}
