import type { Accepted, RevisionFacts } from '../../contract/word-history.ts'
import type { Revision } from '../../domain/index.ts'
import type { Span } from '../../text/span.ts'
import {
  readChangeRows,
  selectCorrections,
  type ChangeRow,
  type CorrectionRow,
} from '../corrections/correction-rows.ts'
import type { Database } from '../store/database.ts'
import { readRevision } from '../history/revisions.ts'

interface Taken {
  readonly row: CorrectionRow
  readonly changes: readonly ChangeRow[]
}

/** Revisions, and the corrections they accepted in the pairs of one edition: each read once, when it is asked for. */
export class Deeds {
  readonly #db: Database
  readonly #edition: string
  readonly #revisions = new Map<number, Revision>()
  readonly #taken = new Map<string, readonly Taken[]>()

  constructor(db: Database, edition: string) {
    this.#db = db
    this.#edition = edition
  }

  facts(number: number): RevisionFacts {
    const { at, author, kind, message, restored, label } = this.#revision(number)
    return {
      number,
      at,
      author,
      kind,
      message,
      ...(restored === undefined ? {} : { restored }),
      ...(label === undefined ? {} : { label }),
    }
  }

  /**
   * The corrections a revision accepted that wrote within these spans of a
   * pair's text as it made it. Where none did to the letter (a change may take
   * equal words between two others with it), the nearest.
   */
  acceptedAt(number: number, pair: string, spans: readonly Span[]): Accepted[] {
    const taken = this.#takenIn(number, pair)
    const distances = taken.map(({ changes }) => distance(changes, number, spans))
    const least = Math.min(...distances)
    return taken.filter((_, k) => distances[k] === least).map((one) => this.#accepted(one, number))
  }

  #accepted({ row, changes }: Taken, revision: number): Accepted {
    const decisions = changes.flatMap(({ decision }) => (decision?.revision === revision ? [decision] : []))
    return {
      id: `c${row.number}`,
      author: row.author,
      ...(row.category === null ? {} : { category: row.category }),
      ...(row.reason === null || row.reason === '' ? {} : { reason: row.reason }),
      by: decisions[0]?.by ?? this.#revision(revision).author,
      ...(decisions.some(({ replacement }) => replacement !== undefined) ? { reworded: true as const } : {}),
    }
  }

  #takenIn(number: number, pair: string): readonly Taken[] {
    const key = `${number} ${pair}`
    const known = this.#taken.get(key)
    if (known) return known
    const { corrections = [] } = this.#revision(number)
    const numbers = corrections.map((id) => Number(id.slice(1)))
    const rows =
      numbers.length === 0
        ? []
        : selectCorrections(
            this.#db,
            `INDEXED BY correction_of_pair
             WHERE pair = ? AND number IN (SELECT value FROM json_each(?)) ORDER BY number`,
            pair,
            JSON.stringify(numbers),
          ).filter(({ edition }) => edition === this.#edition)
    const taken = rows.map((row) => ({ row, changes: readChangeRows(this.#db, row.number) }))
    this.#taken.set(key, taken)
    return taken
  }

  #revision(number: number): Revision {
    let revision = this.#revisions.get(number)
    if (!revision) {
      revision = readRevision(this.#db, number)
      this.#revisions.set(number, revision)
    }
    return revision
  }
}

/** Between what the accepted changes of a correction wrote and some spans. What was reopened since no longer says where. */
function distance(changes: readonly ChangeRow[], revision: number, spans: readonly Span[]): number {
  const written = changes.flatMap(({ decision }) =>
    decision?.revision === revision && decision.undo ? [decision.undo] : [],
  )
  const gaps = written.flatMap((undo) =>
    spans.map(({ start, end }) => Math.max(0, undo.start - end, start - undo.end)),
  )
  return Math.min(...gaps)
}
