import { bodyText, type Body } from '../../domain/index.ts'
import type { Change } from '../../text/diff/index.ts'
import type { Database } from '../store/database.ts'
import { undosOf, type Undos, type Version } from './steps.ts'

/** Rows of history, and UTF-16 code units of their JSON, that one answer may look through; of more, texts are compared. */
const MOST_ROWS = 400
const MOST_TEXT = 8 * 1024 * 1024

/** What gave a pair its text other than somebody writing it. */
export type Making =
  | {
      readonly kind: 'knot'
      readonly revision: number
      readonly parents: string[]
      readonly children: string[]
    }
  | { readonly kind: 'restore'; readonly revision: number; readonly to: number }

interface TextRow {
  readonly pair: string
  readonly revision: number
  readonly body: string
  readonly restored: number | null
}

interface TieRow {
  readonly pair: string
  readonly revision: number
  readonly knot: number
  readonly side: string
  readonly restored: number | null
}

/** What happened to some pairs in an edition between two revisions, read in three queries whatever it was. */
export class PastRecord {
  /** The revisions that restores went back to. */
  readonly wentBackTo: ReadonlySet<number>
  /** By pair, in order; first of all what it read to begin with. */
  readonly #texts: ReadonlyMap<string, readonly TextRow[]>
  readonly #makings: ReadonlyMap<string, readonly Making[]>
  readonly #undos: Undos
  readonly #bodies = new Map<TextRow, Body>()

  private constructor(texts: readonly TextRow[], ties: readonly TieRow[], since: number, undos: Undos) {
    this.#texts = Map.groupBy(texts, ({ pair }) => pair)
    const written = texts.filter(({ revision }) => revision > since)
    this.#makings = makingsOf(written, ties)
    this.#undos = undos
    this.wentBackTo = new Set([...written, ...ties].flatMap(({ restored }) => restored ?? []))
  }

  /** @returns null where there is more of it than one answer may look through. */
  static read(
    db: Database,
    pairs: readonly string[],
    edition: string,
    since: number,
    until: number,
  ): PastRecord | null {
    const ids = JSON.stringify(pairs)
    const most = MOST_ROWS + 1
    const ties = db.all<TieRow>(
      `SELECT l.pair, l.revision, l.knot, l.side, r.restored
       FROM json_each(?1) p CROSS JOIN lineage l INDEXED BY lineage_of_pair ON l.pair = p.value
         CROSS JOIN revision r ON r.number = l.revision
       WHERE l.revision > ?2 AND l.revision <= ?3 ORDER BY l.revision, l.knot, l.side, l.place LIMIT ?4`,
      ids,
      since,
      until,
      most,
    )
    if (ties.length > MOST_ROWS) return null
    const found = db.each<TextRow>(
      `SELECT t.pair, t.revision, t.body, r.restored
       FROM json_each(?1) p CROSS JOIN text t ON t.pair = p.value AND t.edition = ?2
         CROSS JOIN revision r ON r.number = t.revision
       WHERE t.revision <= ?4 AND t.revision >= coalesce((
         SELECT n.revision FROM text n WHERE n.pair = p.value AND n.edition = ?2 AND n.revision <= ?3
         ORDER BY n.revision DESC LIMIT 1), 0)
       ORDER BY t.revision LIMIT ?5`,
      ids,
      edition,
      since,
      until,
      most + pairs.length,
    )
    const texts: TextRow[] = []
    let size = 0
    for (const row of found) {
      texts.push(row)
      size += row.body.length
      if (size > MOST_TEXT) return null
    }
    const written = texts.filter(({ revision }) => revision > since)
    if (written.length > MOST_ROWS) return null
    return new PastRecord(texts, ties, since, undosOf(db, edition, written))
  }

  /** What gave the pair its text last, up to a revision, without anybody writing it. */
  making(pair: string, revision: number): Making | undefined {
    return this.#makings.get(pair)?.findLast((one) => one.revision <= revision)
  }

  /** The revision that gave the pair the text it has at another; 0 where it has none. */
  version(pair: string, revision: number): number {
    return this.#textAt(pair, revision)?.revision ?? 0
  }

  bodyAt(pair: string, revision: number): Body {
    const row = this.#textAt(pair, revision)
    return row ? this.#bodyOf(row) : []
  }

  versionsBetween(pair: string, from: number, to: number): Version[] {
    const rows = this.#texts.get(pair) ?? []
    return rows
      .filter(({ revision }) => revision > from && revision <= to)
      .map((row) => ({ revision: row.revision, text: bodyText(this.#bodyOf(row)) }))
  }

  /** What takes back the changes that a version accepted. */
  undos(pair: string, revision: number): readonly Change[] {
    return this.#undos(pair, revision)
  }

  #textAt(pair: string, revision: number): TextRow | undefined {
    return this.#texts.get(pair)?.findLast((row) => row.revision <= revision)
  }

  #bodyOf(row: TextRow): Body {
    const body = this.#bodies.get(row) ?? (JSON.parse(row.body) as Body)
    this.#bodies.set(row, body)
    return body
  }
}

function makingsOf(texts: readonly TextRow[], ties: readonly TieRow[]): Map<string, Making[]> {
  const makings = new Map<string, Making[]>()
  const add = (pair: string, making: Making) => makings.set(pair, [...(makings.get(pair) ?? []), making])
  for (const { pair, revision, restored } of texts) {
    if (restored !== null) add(pair, { kind: 'restore', revision, to: restored })
  }
  for (const members of Map.groupBy(ties, ({ revision, knot }) => `${revision} ${knot}`).values()) {
    const [{ revision, restored } = { revision: 0, restored: null }] = members
    if (restored !== null) {
      // Also a child that reads as before: other words may have stood in it that read alike.
      for (const { pair, side } of members) {
        if (side === 'child') add(pair, { kind: 'restore', revision, to: restored })
      }
      continue
    }
    const on = (side: string) => members.filter((one) => one.side === side).map(({ pair }) => pair)
    const knot = { kind: 'knot', revision, parents: on('parent'), children: on('child') } as const
    for (const child of knot.children) add(child, knot)
  }
  for (const list of makings.values()) list.sort((a, b) => a.revision - b.revision)
  return makings
}
