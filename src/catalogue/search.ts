import { fail, LIMITS, ok, type Result } from '../domain/index.ts'
import type { Asker } from './documents.ts'
import { editionsOf, numberOf, pairAt, roleAt } from './projection/text-places.ts'
import type { IndexPhrase } from './queue.ts'
import { MAY_READ, reachOf } from './reach.ts'
import { allOf, quoted, scopeTerm } from './scope-terms.ts'

export interface SearchRequest {
  /** At least one; all of them must be found in one text. */
  readonly phrases: readonly IndexPhrase[]
  /** BCP 47: any of its kind; all languages when absent. */
  readonly lang?: string
  readonly document?: string
  /** Give also what the found pairs read in this language, or (`*`) in every other edition. */
  readonly renderings?: string
  readonly cursor?: string
  readonly limit?: number
}

/** What a pair reads in one edition. */
interface EditionText {
  readonly edition: string
  readonly role: 'source' | 'translation'
  readonly lang: string
  readonly text: string
}

export interface FoundText extends EditionText {
  readonly document: { readonly id: string; readonly title: string }
  readonly pair: string
  /** Of the same pair; empty when none were asked for. */
  readonly renderings: readonly EditionText[]
}

interface FoundRow {
  id: number
  edition: string
  lang: string
  text: string
  document: string
  title: string
}

interface RenderingRow {
  hit: number
  id: number
  edition: string
  lang: string
  text: string
}

/** The newest text of every pair somebody may read. */
export class Search {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  /** Documents that came last first; within one, pairs as they were born. What is found has the terms in a row: the caller looks closer. */
  async find(asker: Asker, request: SearchRequest) {
    const from = readPlace(request.cursor)
    if (!from.ok) return from
    const reach = await reachOf(this.#db, asker)
    if (reach === null || request.phrases.length === 0) return ok({ items: [], nextCursor: null })
    const limit = request.limit ?? LIMITS.defaultPageSize
    const { results } = await this.#db
      .prepare(
        `SELECT t.id, t.edition, t.lang, t.text, d.id AS document, d.title
         FROM search_index CROSS JOIN searched_text AS t ON t.id = search_index.rowid
           CROSS JOIN indexed_document AS found ON found.number = ${numberOf('t.id')} ${MAY_READ.join}
         WHERE search_index MATCH ?4 AND search_index.rowid > ?5 AND ${MAY_READ.where}
         ORDER BY search_index.rowid LIMIT ?6`,
      )
      .bind(asker.workspace, asker.member, asker.role, matchOf(reach, request), from.value, limit + 1)
      .all<FoundRow>()
    const shown = results.slice(0, limit)
    const last = results.length > limit ? shown.at(-1) : undefined
    const renderings = await this.#renderings(shown, request.renderings)
    return ok({
      items: shown.map((row): FoundText => ({
        document: { id: row.document, title: row.title },
        pair: pairAt(row.id),
        ...textOf(row),
        renderings: (renderings.get(row.id) ?? []).map(textOf),
      })),
      nextCursor: last ? String(last.id) : null,
    })
  }

  /** The other editions of found pairs: a range of ids each. */
  async #renderings(
    found: readonly FoundRow[],
    lang: string | undefined,
  ): Promise<Map<number, RenderingRow[]>> {
    if (lang === undefined || found.length === 0) return new Map()
    const { results } = await this.#db
      .prepare(
        `SELECT hit.value AS hit, t.id, t.edition, t.lang, t.text
         FROM json_each(?1) AS hit CROSS JOIN searched_text AS t ON t.id ${editionsOf('hit.value')}
         WHERE t.id <> hit.value ORDER BY hit.key, t.id`,
      )
      .bind(JSON.stringify(found.map(({ id }) => id)))
      .all<RenderingRow>()
    const wanted = results.filter((row) => lang === '*' || isKind(row.lang, lang))
    return Map.groupBy(wanted, ({ hit }) => hit)
  }
}

function textOf({ id, edition, lang, text }: FoundRow | RenderingRow): EditionText {
  return { edition, role: roleAt(id), lang, text }
}

function matchOf(reach: string, { lang, document, phrases }: SearchRequest): string {
  const narrowed = [
    ...(lang === undefined ? [] : [scopeTerm.language(lang)]),
    ...(document === undefined ? [] : [scopeTerm.document(document)]),
  ]
  return [
    allOf('scope', [reach, ...narrowed.map((term) => quoted([term]))]),
    allOf(
      'words',
      phrases.map(({ terms, open }) => quoted(terms, open)),
    ),
  ].join(' AND ')
}

function isKind(tag: string, wanted: string): boolean {
  return scopeTerm.language(tag) === scopeTerm.language(wanted)
}

/** A cursor is the place of the last text of the page before. */
function readPlace(cursor: string | undefined): Result<number> {
  if (cursor === undefined) return ok(0)
  return /^[1-9]\d{0,15}$/.test(cursor)
    ? ok(Number(cursor))
    : fail({ code: 'INVALID_INPUT', path: 'cursor', problem: 'not a cursor of this list' })
}
