/** Holds an answer for as long as the things it was made from are the same ones. */
export class Kept<T> {
  #from: readonly unknown[] | null = null
  #answer!: T

  of(from: readonly unknown[], make: () => T): T {
    const known = this.#from
    if (known?.length !== from.length || from.some((one, k) => one !== known[k])) {
      this.#from = from
      this.#answer = make()
    }
    return this.#answer
  }
}
