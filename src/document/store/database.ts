/** The object's own SQLite, with every cost counted. All SQL of this folder goes through it. */
export class Database {
  /** Rows SQLite looked at and wrote since this instance was made. */
  rowsRead = 0
  rowsWritten = 0
  readonly #storage: DurableObjectStorage

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage
  }

  /** Rows one by one: leaving the loop early reads no further. */
  *each<T>(query: string, ...bindings: Bindings): Generator<T, void, void> {
    const cursor = this.#storage.sql.exec(query, ...bindings)
    try {
      for (const row of cursor) yield row as T
    } finally {
      this.rowsRead += cursor.rowsRead
      this.rowsWritten += cursor.rowsWritten
    }
  }

  all<T>(query: string, ...bindings: Bindings): T[] {
    return [...this.each<T>(query, ...bindings)]
  }

  first<T>(query: string, ...bindings: Bindings): T | undefined {
    for (const row of this.each<T>(query, ...bindings)) return row
    return undefined
  }

  run(query: string, ...bindings: Bindings): void {
    for (const _ of this.each(query, ...bindings)) void _
  }

  /** All or nothing: whatever `work` throws undoes every write in it, alarms included. */
  transaction<T>(work: () => T): T {
    return this.#storage.transactionSync(work)
  }
}

type Bindings = readonly (string | number | null)[]
