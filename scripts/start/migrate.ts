import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Miniflare } from 'miniflare'

type D1Database = Awaited<ReturnType<Miniflare['getD1Database']>>

/**
 * Applies what is missing, in order, one batch (one transaction) per file. The book-keeping is the table that
 * `wrangler d1 migrations apply` uses, so either may continue where the other stopped.
 */
export async function migrate(database: D1Database, folder: string): Promise<void> {
  await database
    .prepare(
      `create table if not exists d1_migrations(
         id integer primary key autoincrement,
         name text unique,
         applied_at timestamp default current_timestamp not null
       )`,
    )
    .run()
  const { results } = await database.prepare('select name from d1_migrations').all<{ name: string }>()
  const applied = new Set(results.map(({ name }) => name))
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql') && !applied.has(name))
  for (const name of files.toSorted()) {
    const statements = readFileSync(join(folder, name), 'utf8')
    // In one: what ends in a comment would be refused, and each is a round trip.
    const query = `${statements}\n;insert into d1_migrations (name) values (?)`
    await database.batch([database.prepare(query).bind(name)])
  }
}
