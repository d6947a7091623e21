import type { ChangedStretch, PairReading, ReadStretch } from '../../../src/domain/index.ts'
import { subtract } from '../../../src/text/diff/survivors.ts'
import type { Span } from '../../../src/text/span.ts'

/** What is known of the reading of a stretch of a text, such as a segment. */
export interface SegmentReading {
  /** `changed`: read once, and something reads otherwise since; `partly`: some of it was never read. */
  readonly state: 'unread' | 'partly' | 'changed' | 'read'
  readonly read: readonly ReadStretch[]
  readonly changed: readonly ChangedStretch[]
}

const UNREAD: SegmentReading = { state: 'unread', read: [], changed: [] }

export function segmentReading(text: string, span: Span, reading: PairReading | undefined): SegmentReading {
  if (!reading) return UNREAD
  const read = reading.read.filter(({ start, end }) => start < span.end && span.start < end)
  const changed = reading.changed.filter(({ start, end }) =>
    start === end ? span.start <= start && start <= span.end : start < span.end && span.start < end,
  )
  if (changed.length > 0 || read.some(({ source }) => source)) return { state: 'changed', read, changed }
  if (read.length === 0) return UNREAD
  const rest = subtract(span, read).some(({ start, end }) => text.slice(start, end).trim() !== '')
  return { state: rest ? 'partly' : 'read', read, changed }
}
