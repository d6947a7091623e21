/** The states before each act, newest last. States are immutable and share what did not change. */
export class UndoStack<T> {
  #states: T[] = []

  get isEmpty(): boolean {
    return this.#states.length === 0
  }

  push(before: T): void {
    this.#states.push(before)
  }

  /** The state to go back to. */
  pop(): T | undefined {
    return this.#states.pop()
  }

  clear(): void {
    this.#states = []
  }
}
