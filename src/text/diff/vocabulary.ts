/** Gives equal strings equal numbers, so that comparing is cheap. One per comparison. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()

  number(text: string): number {
    if (text.length < 2) return text === '' ? 0 : text.charCodeAt(0) + 1
    let number = this.#numbers.get(text)
    if (number === undefined) this.#numbers.set(text, (number = FIRST_LONG + this.#numbers.size))
    return number
  }
}

/** Single code units are their own number; longer strings are counted from here. */
const FIRST_LONG = 0x10001
