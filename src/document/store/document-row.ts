import { DEFAULT_RULES, type ReviewRules, type Visibility } from '../../domain/index.ts'
import type { Database } from './database.ts'

/** The one row of `document`: settings, and counters that spare counting. */
export interface DocumentRow {
  readonly id: string
  title: string
  createdAt: string
  updatedAt: string
  visibility: Visibility
  guestsMaySuggest: boolean
  rules: ReviewRules
  head: number
  seq: number
  /** Alive at the head. */
  pairs: number
  openCorrections: number
  openThreads: number
  openIssues: number
  /** How many ids of each kind were ever given. */
  pairsBorn: number
  correctionsMade: number
  threadsMade: number
  issuesMade: number
}

interface StoredDocument extends Omit<DocumentRow, 'guestsMaySuggest' | 'rules'> {
  readonly guestsMaySuggest: number
  /** JSON. */
  readonly rules: string
}

export function readDocumentRow(db: Database): DocumentRow {
  const row = db.first<StoredDocument>(
    `SELECT id, title, created_at AS createdAt, updated_at AS updatedAt, visibility,
       guests_may_suggest AS guestsMaySuggest, head, seq, pairs, open_corrections AS openCorrections,
       pairs_born AS pairsBorn, corrections_made AS correctionsMade,
       open_threads AS openThreads, threads_made AS threadsMade,
       open_issues AS openIssues, issues_made AS issuesMade, rules
     FROM document`,
  )
  if (!row) throw new Error('bug: a migrated object without a document row')
  const rules = { ...DEFAULT_RULES, ...(JSON.parse(row.rules) as Partial<ReviewRules>) }
  return { ...row, guestsMaySuggest: row.guestsMaySuggest === 1, rules }
}

/** The row of a document in which nothing happened yet. */
export function beginDocument(db: Database, id: string, title: string, at: string): DocumentRow {
  const row: DocumentRow = {
    id,
    title,
    createdAt: at,
    updatedAt: at,
    visibility: 'private',
    guestsMaySuggest: false,
    rules: DEFAULT_RULES,
    head: 0,
    seq: 0,
    pairs: 0,
    openCorrections: 0,
    openThreads: 0,
    openIssues: 0,
    pairsBorn: 0,
    correctionsMade: 0,
    threadsMade: 0,
    issuesMade: 0,
  }
  const columns = Object.entries(columnsOf(row))
  const names = columns.map(([name]) => name).join(', ')
  db.run(
    `INSERT INTO document (id, ${names}) VALUES (?, ${columns.map(() => '?').join(', ')})`,
    row.id,
    ...columns.map(([, value]) => value),
  )
  return row
}

export function updateDocumentRow(db: Database, row: DocumentRow): void {
  const columns = Object.entries(columnsOf(row))
  const assigned = columns.map(([name]) => `${name} = ?`).join(', ')
  db.run(`UPDATE document SET ${assigned}`, ...columns.map(([, value]) => value))
}

/** All but the id, which never changes. */
function columnsOf(row: DocumentRow): Record<string, string | number> {
  return {
    title: row.title,
    created_at: row.createdAt,
    updated_at: row.updatedAt,
    visibility: row.visibility,
    guests_may_suggest: Number(row.guestsMaySuggest),
    head: row.head,
    seq: row.seq,
    pairs: row.pairs,
    open_corrections: row.openCorrections,
    pairs_born: row.pairsBorn,
    corrections_made: row.correctionsMade,
    rules: JSON.stringify(row.rules),
    open_threads: row.openThreads,
    threads_made: row.threadsMade,
    open_issues: row.openIssues,
    issues_made: row.issuesMade,
  }
}
