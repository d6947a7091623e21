import { LIMITS, type Actor, type Edition, type Publication } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'
import { invalid, limit, refuse } from '../store/refusal.ts'
import { checkName } from '../store/check-text.ts'

interface StoredEdition extends Edition {
  /** The revision readers see, or null. */
  readonly published: number | null
}

/** In the order they were added, the source first. */
export function listEditions(db: Database): Edition[] {
  return db.all<Edition>('SELECT id, lang, title, role FROM edition ORDER BY place')
}

/** @throws a refusal NOT_FOUND. */
export function readEdition(db: Database, id: string): StoredEdition {
  const edition = db.first<StoredEdition>(
    'SELECT id, lang, title, role, published FROM edition WHERE id = ?',
    id,
  )
  return edition ?? refuse({ code: 'NOT_FOUND', what: 'edition', id })
}

export function sourceEdition(db: Database): Edition {
  const source = listEditions(db)[0]
  if (!source) throw new Error('bug: a document without a source edition')
  return source
}

/** Checked against those that are there. */
export function addEdition(db: Database, edition: Edition, path: string): void {
  const present = listEditions(db)
  limit('editions', LIMITS.editions, present.length + 1, path)
  if (!/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(edition.id)) invalid(`${path}.id`, 'not-a-slug')
  if (present.some(({ id }) => id === edition.id)) invalid(`${path}.id`, 'duplicate')
  if (edition.role !== (present.length === 0 ? 'source' : 'translation')) {
    invalid(`${path}.role`, 'source-must-be-first-and-only')
  }
  checkName(edition.title, LIMITS.titleLength, 'titleLength', `${path}.title`)
  if (edition.title.trim() === '') invalid(`${path}.title`, 'empty')
  db.run(
    'INSERT INTO edition VALUES (?, ?, ?, ?, ?, NULL)',
    edition.id,
    present.length,
    canonicalLang(edition.lang, `${path}.lang`),
    edition.title,
    edition.role,
  )
}

export function listPublications(db: Database): Publication[] {
  const rows = db.all<{ edition: string; revision: number; at: string; by: string }>(
    `SELECT p.edition, p.revision, p.at, p.by FROM edition e
     JOIN publication p ON p.edition = e.id AND p.revision = e.published ORDER BY e.place`,
  )
  return rows.map((row) => ({ ...row, by: JSON.parse(row.by) as Actor }))
}

function canonicalLang(lang: string, path: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? invalid(path, 'not-a-language')
  } catch (error) {
    if (error instanceof RangeError) invalid(path, 'not-a-language')
    throw error
  }
}
