/** What opens with one character: by the character after it, and what asks for none. */
interface Group<T> {
  readonly byNext: Map<number, T[]>
  readonly alone: T[]
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
    for (const thing of things) this.#add(thing, written(thing))
  }

  /** In the order they were given, those whose first two characters stand at a place; the caller compares the rest. */
  at(text: string, at: number): readonly T[] | undefined {
    const first = text.charCodeAt(at)
    const next = text.charCodeAt(at + 1)
    if (this.#begun[slotOf(first, next)] === 0 && this.#begun[slotOf(first, ANY)] === 0) return undefined
    const group = this.#groups.get(first)
    return group && (group.byNext.get(next) ?? group.alone)
  }

  #add(thing: T, text: string): void {
    const first = text.charCodeAt(0)
    let group = this.#groups.get(first)
    if (!group) this.#groups.set(first, (group = { byNext: new Map(), alone: [] }))
    if (text.length === 1) {
      // Stands before whatever may follow.
      for (const things of group.byNext.values()) things.push(thing)
      group.alone.push(thing)
      this.#begun[slotOf(first, ANY)] = 1
      return
    }
    const next = text.charCodeAt(1)
    this.#begun[slotOf(first, next)] = 1
    const things = group.byNext.get(next)
    if (things) things.push(thing)
    else group.byNext.set(next, [...group.alone, thing])
  }
}
