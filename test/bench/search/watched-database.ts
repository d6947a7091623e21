/** A database that counts what its statements cost SQLite, and can explain them. */
export interface WatchedDatabase {
  readonly db: D1Database
  readonly rowsRead: number
  /** Inside the database, without the way to it. */
  readonly milliseconds: number
  /** Lines of the plans that go through a whole table. Virtual tables and lists in JSON are no tables. */
  scans(): Promise<string[]>
}

export function watched(database: D1Database): WatchedDatabase {
  const cost = { rowsRead: 0, milliseconds: 0 }
  const statements: (readonly [query: string, values: readonly unknown[]])[] = []
  const count = <T extends D1Result>(result: T): T => {
    cost.rowsRead += result.meta.rows_read
    cost.milliseconds += result.meta.duration
    return result
  }
  const wrap = (
    query: string,
    values: readonly unknown[],
    statement: D1PreparedStatement,
  ): D1PreparedStatement =>
    new Proxy(statement, {
      get(target, name) {
        if (name === 'bind') return (...given: unknown[]) => wrap(query, given, target.bind(...given))
        if (name !== 'all' && name !== 'first' && name !== 'run') return Reflect.get(target, name)
        return async (column?: string) => {
          statements.push([query, values])
          const result = count(await target.all<Record<string, unknown>>())
          if (name !== 'first') return result
          const row = result.results[0] ?? null
          return row && column !== undefined ? row[column] : row
        }
      },
    })
  const db = new Proxy(database, {
    get: (target, name) =>
      name === 'prepare'
        ? (query: string) => wrap(query, [], target.prepare(query))
        : Reflect.get(target, name),
  })
  return {
    db,
    get rowsRead() {
      return cost.rowsRead
    },
    get milliseconds() {
      return cost.milliseconds
    },
    async scans() {
      const plans = await Promise.all(
        statements.map(([query, values]) =>
          database
            .prepare(`EXPLAIN QUERY PLAN ${query}`)
            .bind(...values)
            .all<{ detail: string }>(),
        ),
      )
      return plans
        .flatMap(({ results }) => results.map(({ detail }) => detail))
        .filter(
          (detail) =>
            detail.startsWith('SCAN') && !/VIRTUAL TABLE|CONSTANT ROW|^SCAN \(subquery/.test(detail),
        )
    },
  }
}
