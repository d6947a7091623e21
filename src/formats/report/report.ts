import type { MeasuredScores, MqmError } from '../../text/metrics/index.ts'
import type { Span } from '../../text/span.ts'

/** How far one text of a document is from another, pair by pair. */
export interface Report {
  readonly title: string
  readonly sourceLang: string
  readonly targetLang: string
  /** What the two texts are called: an edition at a revision. */
  readonly before: string
  readonly after: string
  readonly rows: readonly ReportRow[]
}

export interface ReportRow {
  /** As the margin counts, from 1. */
  readonly number: number
  /** The pair's id; tied pairs joined by `+`. */
  readonly id: string
  readonly source: string
  readonly before: string
  readonly after: string
  readonly scores: MeasuredScores
  /** How many findings the checks have before and after. */
  readonly findings: { readonly before: number; readonly after: number }
  /** Marked by people, where they stand in the later text. */
  readonly issues: readonly ReportIssue[]
}

/** The span is in the row's `source` or `after`. */
export interface ReportIssue extends MqmError, Span {
  readonly side: 'source' | 'target'
  readonly note: string
  /** ISO 8601. */
  readonly at: string
}
