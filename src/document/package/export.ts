import type { PageRequest } from '../../contract/document-service.ts'
import type {
  Actor,
  Body,
  Dismissal,
  DocumentPackage,
  PackagedCorrection,
  PackagedIssue,
  PackagedRevision,
  PackagedThread,
  Publication,
  Reading,
} from '../../domain/index.ts'
import { asName } from './as-name.ts'
import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { listEditions } from '../history/editions.ts'
import { listLabels } from '../history/labels.ts'
import { lineageOf } from '../history/lineage.ts'
import { packDismissal } from './dismissals.ts'
import { packCorrection, packIssue, packThread, type Packed } from './lists.ts'
import { packApprovals, packReading } from './readings.ts'
import { PAGE_BUDGET, readCursor, writeCursor } from '../store/page.ts'
import { invalid, refuse } from '../store/refusal.ts'
import { readRevision } from '../history/revisions.ts'

interface Part {
  readonly part: DocumentPackage
  readonly nextCursor: string | null
}

/** Where the next part begins: at an item of a list, or at a text of a revision ('' and '': its beginning). */
type From =
  | { readonly list: 'revisions'; readonly revision: number; readonly pair: string; readonly edition: string }
  | { readonly list: NumberedList; readonly number: number }

/** Lists whose items are packed one by one, in the order in which they are. */
const NUMBERED = ['corrections', 'dismissals', 'threads', 'issues', 'readings'] as const
type NumberedList = (typeof NUMBERED)[number]

/**
 * One part of the whole document, in the order of `DocumentPackage`: its revisions, then what people said about them.
 * @throws a refusal UNAVAILABLE when somebody wrote since the first part: the parts would not fit together.
 */
export function exportPart(db: Database, request: PageRequest, exportedAt: string): Part {
  const { id, title, createdAt, head, seq, rules } = readDocumentRow(db)
  const room = { left: PAGE_BUDGET }
  let from: From | null = readFrom(request.cursor, seq)
  const revisions: PackagedRevision[] = []
  const lists: Lists = { corrections: [], dismissals: [], threads: [], issues: [], readings: [] }
  while (from && room.left > 0) {
    if (from.list === 'revisions') {
      const { revision, next } = packRevision(db, from, room)
      revisions.push(revision)
      from =
        next ?? (from.revision < head ? beginning(from.revision + 1) : { list: 'corrections', number: 1 })
    } else from = packItem(db, from, room, lists, id)
  }
  const part: DocumentPackage = {
    format: 'duizhao-document',
    version: 1,
    exportedAt,
    title,
    createdAt,
    editions: listEditions(db),
    revisions,
    labels: listLabels(db),
    ...lists,
    publications: everPublished(db),
    rules,
    approvals: packApprovals(db, id),
  }
  return { part, nextCursor: from && writeFrom(from, seq) }
}

function packRevision(
  db: Database,
  { revision: number, pair, edition }: From & { list: 'revisions' },
  room: { left: number },
): { revision: PackagedRevision; next: From | null } {
  const { label: _, ...revision } = readRevision(db, number)
  const first = pair === ''
  const texts: { pair: string; edition: string; body: Body }[] = []
  const rows = db.each<{ pair: string; edition: string; body: string }>(
    `SELECT pair, edition, body FROM text INDEXED BY text_of_revision
     WHERE revision = ? AND (pair, edition) > (?, ?) ORDER BY pair, edition`,
    number,
    pair,
    edition,
  )
  let next: From | null = null
  for (const row of rows) {
    const last = texts.at(-1)
    if (last && room.left <= 0) {
      next = { list: 'revisions', revision: number, pair: last.pair, edition: last.edition }
      break
    }
    texts.push({ pair: row.pair, edition: row.edition, body: JSON.parse(row.body) as Body })
    room.left -= row.body.length
  }
  const structure = first ? packStructure(db, number) : []
  const lineage = first ? lineageOf(db, number) : []
  room.left -= 200 + 100 * (structure.length + lineage.length)
  const named = { ...revision, author: asName(revision.author) }
  const credits = revision.credits && { credits: revision.credits.map(asName) }
  return { revision: { ...named, ...credits, texts, structure, lineage }, next }
}

function packStructure(db: Database, revision: number): PackagedRevision['structure'] {
  const rows = db.all<{ pair: string; alive: number; position: number; confidence: number | null }>(
    'SELECT pair, alive, position, confidence FROM structure INDEXED BY structure_of_revision WHERE revision = ? ORDER BY pair',
    revision,
  )
  return rows.map(({ pair, alive, position, confidence }) => ({
    pair,
    alive: alive === 1,
    position,
    ...(confidence === null ? {} : { confidence }),
  }))
}

interface Lists {
  readonly corrections: PackagedCorrection[]
  readonly dismissals: Dismissal[]
  readonly threads: PackagedThread[]
  readonly issues: PackagedIssue[]
  readonly readings: Reading[]
}

/** @returns where to go on, or null after the last item of the last list. */
function packItem(
  db: Database,
  { list, number }: From & { list: NumberedList },
  room: { left: number },
  lists: Lists,
  document: string,
): From | null {
  const { item, next } = PACK[list](db, number, lists, document)
  room.left -= item === null ? 0 : JSON.stringify(item).length
  if (next !== null) return { list, number: next }
  const following = NUMBERED[NUMBERED.indexOf(list) + 1]
  return following === undefined ? null : { list: following, number: 1 }
}

const PACK = {
  corrections: (db, number, lists) => kept(lists.corrections, packCorrection(db, number)),
  dismissals: (db, number, lists) => kept(lists.dismissals, packDismissal(db, number)),
  threads: (db, number, lists) => kept(lists.threads, packThread(db, number)),
  issues: (db, number, lists) => kept(lists.issues, packIssue(db, number)),
  readings: (db, number, lists, document) => kept(lists.readings, packReading(db, document, number)),
} satisfies Record<
  NumberedList,
  (db: Database, number: number, lists: Lists, document: string) => Packed<unknown>
>

function kept<T>(into: T[], packed: Packed<T>): Packed<T> {
  if (packed.item !== null) into.push(packed.item)
  return packed
}

function everPublished(db: Database): Publication[] {
  const rows = db.all<{ edition: string; revision: number; at: string; by: string }>(
    'SELECT edition, revision, at, by FROM publication ORDER BY edition, revision',
  )
  return rows.map((row) => ({ ...row, by: asName(JSON.parse(row.by) as Actor) }))
}

function beginning(revision: number): From {
  return { list: 'revisions', revision, pair: '', edition: '' }
}

function readFrom(cursor: string | undefined, seq: number): From {
  const parts = readCursor(cursor, 'nsnss')
  if (!parts) return beginning(1)
  const [begunAt, list, number, pair, edition] = parts
  if (begunAt !== seq) refuse({ code: 'UNAVAILABLE' })
  const numbered = NUMBERED.find((known) => known === list)
  if (numbered) return { list: numbered, number: Number(number) }
  if (list !== 'revisions') invalid('cursor', 'not-a-cursor')
  return { list, revision: Number(number), pair: String(pair), edition: String(edition) }
}

function writeFrom(from: From, seq: number): string {
  return from.list === 'revisions'
    ? writeCursor([seq, from.list, from.revision, from.pair, from.edition])
    : writeCursor([seq, from.list, from.number, '', ''])
}
