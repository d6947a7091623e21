import {
  fail,
  greater,
  LIMITS,
  ok,
  type QueueItem,
  type QueueKind,
  type Result,
  type Role,
} from '../domain/index.ts'
import type { Asker } from './documents.ts'
import { editionsOf, pairOnShelf, textsOf } from './projection/text-places.ts'
import { MAY_READ, reachOf } from './reach.ts'
import { allOf, quoted, scopeTerm } from './scope-terms.ts'

/** Something that waits, with where it does. */
export interface ListedItem extends QueueItem {
  readonly document: { readonly id: string; readonly title: string }
  /** What the asker is in that document. */
  readonly role: Role
  /** The first characters of what its pair reads now in its edition; empty: nothing, or nothing the index was told of yet. */
  readonly opening: string
}

/** A phrase as an index knows it: terms in a row, the last of which may go on. */
export interface IndexPhrase {
  readonly terms: readonly string[]
  readonly open: boolean
}

export interface QueueFilter {
  readonly document?: string
  /** BCP 47: any of its kind. */
  readonly lang?: string
  readonly kind?: QueueKind
  readonly category?: string
  /** How they are called. */
  readonly author?: string
  /** Proposed by the asker. */
  readonly mine?: boolean
  /** Somewhere the asker is mentioned. */
  readonly mentioned?: boolean
  readonly phrases?: readonly IndexPhrase[]
}

export interface QueueRequest extends QueueFilter {
  readonly order?: 'newest' | 'oldest'
  readonly cursor?: string
  readonly limit?: number
}

/** More than this is not counted out. */
export const COUNTED_MOST = 100

interface ItemRow {
  id: number
  view: string
  document: string
  title: string
  role: Role
  opening: string | null
}

/** Enough to know a paragraph by. */
const OPENING = 60

/** In SQL: how the paragraph begins that something in the queue is about. Ids without a place lead to no other document. */
const FIRST_WORDS = `SELECT substr(t.text, 1, ${OPENING}) FROM indexed_document AS i CROSS JOIN searched_text AS t
  ON t.id ${editionsOf(pairOnShelf('i.number', "found.view ->> 'pair'"))} AND t.edition = found.view ->> 'edition'
  WHERE i.document = found.document AND +t.id ${textsOf('i.number')}`

/** What waits in all documents somebody may read. */
export class Queue {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  /** In the order in which things came here. */
  async list(asker: Asker, request: QueueRequest) {
    const newest = request.order !== 'oldest'
    const from = readPlace(request.cursor, newest)
    if (!from.ok) return from
    const match = await this.#match(asker, request)
    if (match === null) return ok({ items: [], nextCursor: null })
    const limit = request.limit ?? LIMITS.defaultPageSize
    const { results } = await this.#db
      .prepare(
        `SELECT found.id, found.view, d.id AS document, d.title, coalesce(m.role, 'guest') AS role, (${FIRST_WORDS}) AS opening
         FROM queue_index CROSS JOIN queue_item AS found ON found.id = queue_index.rowid ${MAY_READ.join}
         WHERE queue_index MATCH ?4 AND queue_index.rowid ${newest ? '<' : '>'} ?5 AND ${MAY_READ.where}
         ORDER BY queue_index.rowid ${newest ? 'DESC' : 'ASC'} LIMIT ?6`,
      )
      .bind(asker.workspace, asker.member, asker.role, match, from.value, limit + 1)
      .all<ItemRow>()
    const shown = results.slice(0, limit)
    const last = results.length > limit ? shown.at(-1) : undefined
    return ok({
      items: shown.map((row) => itemOf(row, asker.role)),
      nextCursor: last ? String(last.id) : null,
    })
  }

  /** How much waits; beyond `COUNTED_MOST` just that. */
  async count(asker: Asker, filter: QueueFilter = {}): Promise<number> {
    const match = await this.#match(asker, filter)
    if (match === null) return 0
    const count = await this.#db
      .prepare(
        `SELECT count(*) AS count FROM (SELECT rowid FROM queue_index WHERE queue_index MATCH ?1 LIMIT ${COUNTED_MOST})`,
      )
      .bind(match)
      .first<number>('count')
    return count ?? 0
  }

  async #match(asker: Asker, filter: QueueFilter): Promise<string | null> {
    const reach = await reachOf(this.#db, asker)
    if (reach === null) return null
    const { document, lang, kind, category, author, mine, mentioned, phrases = [] } = filter
    if ((mine || mentioned) && asker.member === null) return null
    const narrowed = [
      document !== undefined && scopeTerm.document(document),
      lang !== undefined && scopeTerm.language(lang),
      kind !== undefined && scopeTerm.kind(kind),
      category !== undefined && scopeTerm.category(category),
      author !== undefined && scopeTerm.name(author),
      mine && scopeTerm.member(asker.member ?? ''),
      mentioned && scopeTerm.mentioned(asker.member ?? ''),
    ].filter((term) => typeof term === 'string')
    const words = phrases.map(({ terms, open }) => quoted(terms, open))
    return [
      allOf('scope', [reach, ...narrowed.map((term) => quoted([term]))]),
      ...(words.length > 0 ? [allOf('words', words)] : []),
    ].join(' AND ')
  }
}

function itemOf({ view, document, title, role, opening }: ItemRow, workspaceRole: Role): ListedItem {
  const item = JSON.parse(view) as QueueItem
  return {
    ...item,
    document: { id: document, title },
    role: greater(workspaceRole, role),
    opening: opening ?? '',
  }
}

/** A cursor is the place of the last item of the page before. */
function readPlace(cursor: string | undefined, newest: boolean): Result<number> {
  if (cursor === undefined) return ok(newest ? Number.MAX_SAFE_INTEGER : 0)
  return /^[1-9]\d{0,15}$/.test(cursor)
    ? ok(Number(cursor))
    : fail({ code: 'INVALID_INPUT', path: 'cursor', problem: 'not a cursor of this list' })
}
