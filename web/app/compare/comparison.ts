import { type Body, bodyText } from '../../../src/domain/index.ts'
import type { ViewRow } from '../../components/index.ts'

/** Texts set side by side in this browser alone. Plain data: it is kept as it stands. */
export interface Comparison {
  readonly sourceLang: string
  readonly targetLang: string
  /** Whether there is a second English. */
  readonly hasSecond: boolean
  readonly rows: readonly ComparedRow[]
}

/** One aligned row, as one or more paragraphs of each text; a body may be empty, but not all. */
export interface ComparedRow {
  /** Unique within the comparison; a row that is cut or joined gets a new one. */
  readonly id: string
  readonly source: Body
  readonly target: Body
  /** Empty when there is no second English. */
  readonly second: Body
  /** 0…1; absent once a person has made or mended the row. */
  readonly confidence?: number
}

/** The texts of a comparison. */
export type Side = 'source' | 'target' | 'second'

/** The newest English: what one reads, mends and compares with the first. */
export function readSide(comparison: Comparison): 'target' | 'second' {
  return comparison.hasSecond ? 'second' : 'target'
}

export function viewRows(comparison: Comparison): ViewRow[] {
  const side = readSide(comparison)
  return comparison.rows.map((row, k) => ({
    id: row.id,
    number: k + 1,
    kind: (row.source[0] ?? row[side][0])?.kind ?? 'text',
    source: bodyText(row.source),
    target: bodyText(row[side]),
    ...(comparison.hasSecond && { before: bodyText(row.target) }),
    ...(row.confidence !== undefined && { confidence: row.confidence }),
  }))
}

/** A text as it would be typed: to be changed by hand, or as a file. */
export function wholeText(body: Body): string {
  return body.map(({ lead = '', text, gap }) => lead + text + gap).join('')
}
