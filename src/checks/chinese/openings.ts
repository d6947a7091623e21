/** What opens with one character: by the character after it, and what asks for none. */
interface Group<T> {
  readonly byNext: Map<number, T[]>
  readonly alone: T[]
}

/**
 * Words to be found wherever one begins in a text, by their first two code
 * units: a common first character opens hundreds of words, two characters a
 * handful, and at most places of a text none.
 */
export class Openings<T> {
  readonly #groups = new Map<number, Group<T>>()

  /** @param written how a thing begins, at least one code unit */
  constructor(things: Iterable<T>, written: (thing: T) => string) {
    for (const thing of things) this.#add(thing, written(thing))
  }

  /** In the order they were given, those whose first two characters stand at a place; the caller compares the rest. */
  at(text: string, at: number): readonly T[] | undefined {
    const group = this.#groups.get(text.charCodeAt(at))
    return group && (group.byNext.get(text.charCodeAt(at + 1)) ?? group.alone)
  }

  #add(thing: T, text: string): void {
    const first = text.charCodeAt(0)
    let group = this.#groups.get(first)
    if (!group) this.#groups.set(first, (group = { byNext: new Map(), alone: [] }))
    if (text.length === 1) {
      // Stands before whatever may follow.
      for (const things of group.byNext.values()) things.push(thing)
      group.alone.push(thing)
      return
    }
    const next = text.charCodeAt(1)
    const things = group.byNext.get(next)
    if (things) things.push(thing)
    else group.byNext.set(next, [...group.alone, thing])
  }
}
