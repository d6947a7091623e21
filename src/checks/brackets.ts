/**
 * Whether places of a text stand inside brackets that are not closed before
 * them. Asked in the order of the text, so that it is read once.
 */
export class Brackets {
  readonly #text: string
  #at = 0
  #open = false

  constructor(text: string) {
    this.#text = text
  }

  /** @param at not before the place asked for last */
  surround(at: number): boolean {
    for (; this.#at < at; this.#at++) {
      const char = this.#text[this.#at]
      if (char === '(' || char === '[') this.#open = true
      else if (char === ')' || char === ']') this.#open = false
    }
    return this.#open
  }
}
