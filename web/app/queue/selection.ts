/** Which of a list are chosen, by id, and from where a range would be drawn. Never changed: every act makes another. */
export class Selection {
  readonly #chosen: ReadonlySet<string>
  readonly #anchor: string | null

  constructor(chosen: Iterable<string> = [], anchor: string | null = null) {
    this.#chosen = new Set(chosen)
    this.#anchor = anchor
  }

  get size(): number {
    return this.#chosen.size
  }

  has(id: string): boolean {
    return this.#chosen.has(id)
  }

  /** Chooses one or lets go of it; ranges are drawn from here on. */
  toggle(id: string): Selection {
    const chosen = new Set(this.#chosen)
    if (!chosen.delete(id)) chosen.add(id)
    return new Selection(chosen, id)
  }

  /** Makes all from the one touched last to this one as that one is. @param order the ids as they are shown */
  extend(id: string, order: readonly string[]): Selection {
    const anchor = this.#anchor
    const from = anchor === null ? -1 : order.indexOf(anchor)
    const to = order.indexOf(id)
    if (anchor === null || from < 0 || to < 0) return this.toggle(id)
    const chosen = new Set(this.#chosen)
    for (const one of order.slice(Math.min(from, to), Math.max(from, to) + 1)) {
      if (this.#chosen.has(anchor)) chosen.add(one)
      else chosen.delete(one)
    }
    return new Selection(chosen, anchor)
  }

  /** What is no longer shown is no longer chosen. */
  within(shown: readonly string[]): Selection {
    return new Selection(
      shown.filter((id) => this.#chosen.has(id)),
      this.#anchor,
    )
  }
}
