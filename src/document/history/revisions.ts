import type { Page, PageRequest, RevisionDetail } from '../../contract/document-service.ts'
import { bodyText, type Actor, type Body, type Revision, type RevisionChange } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'
import { listEditions } from './editions.ts'
import { lineageOf } from './lineage.ts'
import { cutPage, PAGE_BUDGET, pageLimit, readCursor, writeCursor } from '../store/page.ts'
import { refuse } from '../store/refusal.ts'
import { structureAt } from './structure.ts'
import { bodyAt } from './texts.ts'

interface StoredRevision {
  readonly number: number
  readonly at: string
  readonly author: string
  readonly kind: Revision['kind']
  readonly message: string
  readonly editions: string
  readonly pairs: number
  readonly corrections: string | null
  readonly credits: string | null
  readonly restored: number | null
  readonly label: string | null
}

const SELECT = `SELECT r.number, r.at, r.author, r.kind, r.message, r.editions, r.pairs, r.corrections, r.credits,
  r.restored, l.label FROM revision r LEFT JOIN label l ON l.revision = r.number`

/** @param alive pairs alive once it is made. */
export function insertRevision(db: Database, revision: Revision, alive: number): void {
  db.run(
    'INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    revision.number,
    revision.at,
    JSON.stringify(revision.author),
    revision.kind,
    revision.message,
    JSON.stringify(revision.editions),
    revision.pairs,
    alive,
    revision.corrections ? JSON.stringify(revision.corrections) : null,
    revision.credits ? JSON.stringify(revision.credits) : null,
    revision.restored ?? null,
  )
}

/** @throws a refusal NOT_FOUND. */
export function readRevision(db: Database, number: number): Revision {
  const row = db.first<StoredRevision>(`${SELECT} WHERE r.number = ?`, number)
  return row ? view(row) : refuse({ code: 'NOT_FOUND', what: 'revision', id: String(number) })
}

/** @throws a refusal NOT_FOUND for a number that is not a revision (yet). */
export function requireRevision(db: Database, number: number): void {
  aliveCount(db, number)
}

/** Pairs alive at a revision. */
export function aliveCount(db: Database, number: number): number {
  const row = db.first<{ alive: number }>('SELECT alive FROM revision WHERE number = ?', number)
  return row?.alive ?? refuse({ code: 'NOT_FOUND', what: 'revision', id: String(number) })
}

/** Newest first; of one pair when asked. */
export function listRevisions(
  db: Database,
  request: PageRequest & { readonly pair?: string },
): Page<Revision> {
  const limit = pageLimit(request)
  const before = Number(readCursor(request.cursor, 'n')?.[0] ?? Number.MAX_SAFE_INTEGER)
  const rows =
    request.pair === undefined
      ? db.all<StoredRevision>(
          `${SELECT} WHERE r.number < ? ORDER BY r.number DESC LIMIT ?`,
          before,
          limit + 1,
        )
      : revisionsOfPair(db, request.pair, before, limit + 1)
  return cutPage(rows, limit, (row) => [row.number], view)
}

function revisionsOfPair(db: Database, pair: string, before: number, limit: number): StoredRevision[] {
  if (!structureAt(db, pair, Number.MAX_SAFE_INTEGER)) refuse({ code: 'NOT_FOUND', what: 'pair', id: pair })
  const texts = listEditions(db).flatMap(({ id }) =>
    db.all<{ revision: number }>(
      'SELECT revision FROM text WHERE pair = ? AND edition = ? AND revision < ? ORDER BY revision DESC LIMIT ?',
      pair,
      id,
      before,
      limit,
    ),
  )
  const structures = db.all<{ revision: number }>(
    'SELECT revision FROM structure WHERE pair = ? AND revision < ? ORDER BY revision DESC LIMIT ?',
    pair,
    before,
    limit,
  )
  const numbers = new Set([...texts, ...structures].map(({ revision }) => revision))
  const newest = [...numbers].toSorted((a, b) => b - a).slice(0, limit)
  return db.all<StoredRevision>(
    `SELECT r.* FROM json_each(?) n CROSS JOIN (${SELECT}) r ON r.number = n.value ORDER BY n.key`,
    JSON.stringify(newest),
  )
}

/** What a revision did. A first revision or a restore may touch 20,000 pairs: its changes come in pages. */
export function revisionDetail(db: Database, number: number, request: PageRequest = {}): RevisionDetail {
  const revision = readRevision(db, number)
  const limit = pageLimit(request)
  const [pair, edition] = readCursor(request.cursor, 'ss') ?? ['', '']
  const rows = db.each<{ pair: string; edition: string; body: string }>(
    `SELECT pair, edition, body FROM text INDEXED BY text_of_revision
     WHERE revision = ? AND (pair, edition) > (?, ?) ORDER BY pair, edition`,
    number,
    pair ?? null,
    edition ?? null,
  )
  const changes: RevisionChange[] = []
  let size = 0
  let nextCursor: string | null = null
  for (const row of rows) {
    const last = changes.at(-1)
    if (last && (changes.length === limit || size > PAGE_BUDGET)) {
      nextCursor = writeCursor([last.pair, last.edition])
      break
    }
    const before = textOrNull(bodyAt(db, row.pair, row.edition, number - 1))
    const after = textOrNull(JSON.parse(row.body) as Body)
    size += (before?.length ?? 0) + (after?.length ?? 0)
    changes.push({ pair: row.pair, edition: row.edition, before, after })
  }
  return { revision, changes, lineage: lineageOf(db, number), nextCursor }
}

function textOrNull(body: Body): string | null {
  return body.length === 0 ? null : bodyText(body)
}

function view(row: StoredRevision): Revision {
  return {
    number: row.number,
    at: row.at,
    author: JSON.parse(row.author) as Actor,
    kind: row.kind,
    message: row.message,
    editions: JSON.parse(row.editions) as string[],
    pairs: row.pairs,
    ...(row.corrections === null ? {} : { corrections: JSON.parse(row.corrections) as string[] }),
    ...(row.credits === null ? {} : { credits: JSON.parse(row.credits) as Actor[] }),
    ...(row.restored === null ? {} : { restored: row.restored }),
    ...(row.label === null ? {} : { label: row.label }),
  }
}
