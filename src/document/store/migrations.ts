import type { Database } from './database.ts'
import { refuse } from './refusal.ts'
import { MIGRATIONS, TABLES } from './schema.ts'

/**
 * What an object finds in its storage when it wakes.
 * - `absent`  nothing: any id wakes an object, and it creates nothing until told to
 * - `present` a document, with every step this program knows taken
 * - `deleted` a tombstone
 */
export type Presence = 'absent' | 'present' | 'deleted'

/**
 * Looks, and brings an older schema up to date. Each step is one transaction
 * with its own row in `migration`, so it may be interrupted anywhere.
 * @throws a refusal NEWER_SCHEMA when a newer program wrote here: nothing is touched.
 */
export function wake(db: Database): Presence {
  if (hasTable(db, 'tombstone')) return 'deleted'
  if (!hasTable(db, 'migration')) return 'absent'
  const done = db.first<{ number: number | null }>('SELECT max(number) AS number FROM migration')?.number ?? 0
  if (done > MIGRATIONS.length) refuse({ code: 'NEWER_SCHEMA' })
  migrate(db, done, MIGRATIONS.length)
  return 'present'
}

/** Within the transaction that creates the document: a creation that fails leaves an empty storage. */
export function createSchema(db: Database, steps = MIGRATIONS.length): void {
  db.run('CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL) STRICT')
  migrate(db, 0, steps)
}

/** Within a transaction: everything goes but the fact that the document was. */
export function leaveTombstone(db: Database, id: string, at: string): void {
  for (const table of [...TABLES, 'migration']) db.run(`DROP TABLE ${table}`)
  db.run('CREATE TABLE tombstone (id TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT')
  db.run('INSERT INTO tombstone VALUES (?, ?)', id, at)
}

function migrate(db: Database, done: number, steps: number): void {
  for (const [k, { name, statements }] of MIGRATIONS.slice(0, steps).entries()) {
    if (k < done) continue
    db.transaction(() => {
      for (const statement of statements) db.run(statement)
      db.run('INSERT INTO migration VALUES (?, ?, ?)', k + 1, name, new Date().toISOString())
    })
  }
}

function hasTable(db: Database, name: string): boolean {
  return db.first(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`, name) !== undefined
}
