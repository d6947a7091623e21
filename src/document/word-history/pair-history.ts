import type { Body } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'

/** How much of a history one request may read: rows of text, and UTF-16 code units of their JSON. */
const MOST_ROWS = 5_000
const MOST_TEXT = 16 * 1024 * 1024

/** A pair's text in one edition, as it read from a revision on. */
export interface TextRow {
  readonly revision: number
  readonly json: string
}

/** A merge, split or restore that put a pair in the place of others. */
export interface Knot {
  readonly revision: number
  readonly knot: number
}

/**
 * The histories of pairs in one edition, up to a revision: read once each, newest first, and
 * no more of them together than one request may. Looking back in them reads nothing again.
 */
export class PairHistories {
  readonly db: Database
  readonly edition: string
  readonly #at: number
  readonly #texts = new Map<string, readonly TextRow[]>()
  readonly #oldestOf = new Map<string, ReadonlyMap<string, number>>()
  readonly #knots = new Map<string, readonly Knot[]>()
  readonly #restored = new Map<number, number | null>()
  #rows = MOST_ROWS
  #text = MOST_TEXT
  /** Pairs of whose texts older ones were left unread. */
  readonly #cut = new Set<string>()

  constructor(db: Database, edition: string, at: number) {
    this.db = db
    this.edition = edition
    this.#at = at
  }

  /** The newest text ≤ a revision; null: none. `unread`: there may be one, further back than may be read. */
  textAt(pair: string, revision: number): TextRow | null | 'unread' {
    const rows = this.#textsOf(pair)
    let low = 0
    let high = rows.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (rows[middle]!.revision <= revision) high = middle
      else low = middle + 1
    }
    return rows[low] ?? (this.#cut.has(pair) ? 'unread' : null)
  }

  /** The oldest known revision that gave the pair this very text. */
  oldestWith(pair: string, json: string): number | undefined {
    let oldest = this.#oldestOf.get(pair)
    if (!oldest) {
      // Newest first: what is set last is the oldest.
      oldest = new Map(this.#textsOf(pair).map((row) => [row.json, row.revision]))
      this.#oldestOf.set(pair, oldest)
    }
    return oldest.get(json)
  }

  /** The newest tie ≤ a revision that made the pair out of others. */
  knotAt(pair: string, revision: number): Knot | null {
    let knots = this.#knots.get(pair)
    if (!knots) {
      knots = this.db.all<Knot>(
        `SELECT revision, knot FROM lineage WHERE pair = ? AND revision <= ? AND side = 'child' ORDER BY revision DESC`,
        pair,
        this.#at,
      )
      this.#knots.set(pair, knots)
    }
    return knots.find((knot) => knot.revision <= revision) ?? null
  }

  /** What a tie was made of, in order. */
  parentsOf({ revision, knot }: Knot): string[] {
    return this.db
      .all<{ pair: string }>(
        `SELECT pair FROM lineage WHERE revision = ? AND knot = ? AND side = 'parent' ORDER BY place`,
        revision,
        knot,
      )
      .map(({ pair }) => pair)
  }

  /** The revision that this one went back to; null: it is no restore. */
  restoredBy(revision: number): number | null {
    let restored = this.#restored.get(revision)
    if (restored === undefined) {
      const row = this.db.first<{ restored: number | null }>(
        'SELECT restored FROM revision WHERE number = ?',
        revision,
      )
      restored = row?.restored ?? null
      this.#restored.set(revision, restored)
    }
    return restored
  }

  #textsOf(pair: string): readonly TextRow[] {
    const known = this.#texts.get(pair)
    if (known) return known
    const rows: TextRow[] = []
    const found = this.db.each<{ revision: number; body: string }>(
      'SELECT revision, body FROM text WHERE pair = ? AND edition = ? AND revision <= ? ORDER BY revision DESC',
      pair,
      this.edition,
      this.#at,
    )
    for (const { revision, body } of found) {
      if (this.#rows <= 0 || this.#text <= 0) {
        this.#cut.add(pair)
        break
      }
      this.#rows--
      this.#text -= body.length
      rows.push({ revision, json: body })
    }
    this.#texts.set(pair, rows)
    return rows
  }
}

export function bodyOf(row: TextRow | null | 'unread'): Body {
  return row === null || row === 'unread' ? [] : (JSON.parse(row.json) as Body)
}
