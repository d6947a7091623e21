import type { Segment } from '../../../src/text/align/bead.ts'
import type { TextDiff } from '../../../src/text/diff/diff.ts'
import type { RowReader, ViewRow } from './view-row.ts'

interface Facts {
  /** What was asked about. */
  row: ViewRow
  segments?: readonly Segment[]
  diff?: TextDiff
  asked: Promise<void>[]
  askedDiff: boolean
}

/**
 * What the reader has answered about the rows. It holds while a row reads the
 * same, whatever else about it changes (its number); an edited row is asked
 * about again.
 */
export class RowFacts {
  readonly #known = new Map<string, Facts>()
  readonly #reader: RowReader | null
  readonly #onAnswer: (row: ViewRow) => void

  constructor(reader: RowReader | null, onAnswer: (row: ViewRow) => void) {
    this.#reader = reader
    this.#onAnswer = onAnswer
  }

  /** Until the answer is here, the whole row is one segment. */
  segments(row: ViewRow): readonly Segment[] {
    return this.#factsOf(row)?.segments ?? wholeRow(row)
  }

  diff(row: ViewRow): TextDiff | undefined {
    return this.#factsOf(row)?.diff
  }

  /** Asks for what is not known yet; resolves when it is (or when the reader gave up). */
  async need(row: ViewRow, compare: boolean): Promise<void> {
    const reader = this.#reader
    if (!reader) return
    let facts = this.#factsOf(row)
    if (!facts) {
      const fresh: Facts = { row, asked: [], askedDiff: false }
      facts = fresh
      this.#known.set(row.id, facts)
      fresh.asked.push(this.#hear(row, reader.segments(row), (segments) => (fresh.segments = segments)))
    }
    if (compare && !facts.askedDiff && isChanged(row)) {
      const known = facts
      known.askedDiff = true
      known.asked.push(this.#hear(row, reader.diff(row), (diff) => (known.diff = diff)))
    }
    await Promise.all(facts.asked)
  }

  #factsOf(row: ViewRow): Facts | undefined {
    const facts = this.#known.get(row.id)
    return facts && readsSame(facts.row, row) ? facts : undefined
  }

  async #hear<T>(row: ViewRow, answer: Promise<T>, keep: (answer: T) => void): Promise<void> {
    try {
      keep(await answer)
      this.#onAnswer(row)
    } catch {
      // The reader gave up on this row: it stays readable as plain text.
    }
  }
}

/** Whether the row reads otherwise than before. */
export function isChanged(row: ViewRow): boolean {
  return row.before !== undefined && row.before !== row.target
}

function readsSame(a: ViewRow, b: ViewRow): boolean {
  return a === b || (a.source === b.source && a.target === b.target && a.before === b.before)
}

function wholeRow(row: ViewRow): readonly Segment[] {
  return [
    {
      source: { start: 0, end: row.source.length },
      target: { start: 0, end: row.target.length },
      confidence: 1,
    },
  ]
}
