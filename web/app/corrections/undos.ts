import type { Undo } from './undo-toast.ts'

interface Made {
  readonly correction: string
  readonly undo: Undo
}

/** What was decided here and how to take it back: a key goes back one decision after the other, as in any editor. */
export class Undos {
  readonly #made: Made[] = []

  add(undo: Undo | undefined, correction: string): void {
    if (undo) this.#made.push({ correction, undo })
  }

  /** Takes back the last decision that a notice has not taken back already; null: there is none. */
  last(): { readonly correction: string; readonly done: Promise<void> } | null {
    for (let made = this.#made.pop(); made; made = this.#made.pop()) {
      const done = made.undo()
      if (done) return { correction: made.correction, done }
    }
    return null
  }
}
