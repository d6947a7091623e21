/** A thing and how it is written. */
interface Opening<T> {
  readonly thing: T
  readonly written: string
}

/** What opens with one character: by the character after it, and what asks for none. */
interface Group<T> {
  readonly byNext: Map<number, Opening<T>[]>
  readonly alone: Opening<T>[]
}

const SLOTS = 0x10000
/** Stands for whatever may follow. */
const ANY = 0

function slotOf(first: number, next: number): number {
  return (first * 31 + next * 157) & (SLOTS - 1)
}

/**
 * Words to be found wherever one begins in a text, by their first two code
 * units: a common first character opens hundreds of words, two characters a
 * handful, and at most places of a text none.
 */
export class Openings<T> {
  readonly #groups = new Map<number, Group<T>>()
  /** Whether something may begin with two characters, by a number made of both: it is asked at every place of every text. */
  readonly #begun = new Uint8Array(SLOTS)

  /** @param written how a thing begins, at least one code unit */
  constructor(things: Iterable<T>, written: (thing: T) => string) {
    for (const thing of things) this.#add({ thing, written: written(thing) })
  }

  /** Those that begin at a place of a text, in the order they were given. */
  at(text: string, at: number): readonly T[] | undefined {
    const first = text.charCodeAt(at)
    const next = text.charCodeAt(at + 1)
    if (this.#begun[slotOf(first, next)] === 0 && this.#begun[slotOf(first, ANY)] === 0) return undefined
    const group = this.#groups.get(first)
    const openings = group && (group.byNext.get(next) ?? group.alone)
    if (!openings) return undefined
    let there: T[] | undefined
    for (const { thing, written } of openings) if (standsAt(text, at, written)) (there ??= []).push(thing)
    return there
  }

  #add(opening: Opening<T>): void {
    const first = opening.written.charCodeAt(0)
    let group = this.#groups.get(first)
    if (!group) this.#groups.set(first, (group = { byNext: new Map(), alone: [] }))
    if (opening.written.length === 1) {
      // Stands before whatever may follow.
      for (const openings of group.byNext.values()) openings.push(opening)
      group.alone.push(opening)
      this.#begun[slotOf(first, ANY)] = 1
      return
    }
    const next = opening.written.charCodeAt(1)
    this.#begun[slotOf(first, next)] = 1
    const openings = group.byNext.get(next)
    if (openings) openings.push(opening)
    else group.byNext.set(next, [...group.alone, opening])
  }
}

/** Whether a word stands at a place at which its first two units do. */
function standsAt(text: string, at: number, written: string): boolean {
  for (let k = 2; k < written.length; k++) {
    if (text.charCodeAt(at + k) !== written.charCodeAt(k)) return false
  }
  return true
}
