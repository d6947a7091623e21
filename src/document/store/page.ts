import type { Page, PageRequest } from '../../contract/document-service.ts'
import { LIMITS } from '../../domain/index.ts'
import { invalid } from './refusal.ts'

/**
 * How much JSON one answer may carry before the page is cut short, in UTF-16
 * code units. The platform refuses calls over 32 MiB; a single row is always
 * given, however big (a row is bounded by LIMITS).
 */
export const PAGE_BUDGET = 4 * 1024 * 1024

/** The number of rows a request asks for, within 1…LIMITS.pageSize. */
export function pageLimit({ limit }: PageRequest): number {
  if (limit === undefined) return LIMITS.defaultPageSize
  if (!Number.isInteger(limit) || limit < 1 || limit > LIMITS.pageSize) {
    invalid('limit', 'out-of-range')
  }
  return limit
}

/** Where a page ends, as what the next one begins after: the values of the ordering, in order. */
export type CursorParts = readonly (string | number)[]

export function writeCursor(parts: CursorParts): string {
  return encodeURIComponent(JSON.stringify(parts))
}

/**
 * @param shape one letter a part: `n` a finite number, `s` a string.
 * @returns null without a cursor.
 * @throws a refusal for a cursor that is not of this list.
 */
export function readCursor(cursor: string | undefined, shape: string): CursorParts | null {
  if (cursor === undefined) return null
  let parts: unknown
  try {
    parts = JSON.parse(decodeURIComponent(cursor))
  } catch {
    invalid('cursor', 'not-a-cursor')
  }
  if (!Array.isArray(parts) || parts.length !== shape.length) invalid('cursor', 'not-a-cursor')
  parts.forEach((part, k) => {
    if (shape[k] === 'n' ? !Number.isFinite(part) : typeof part !== 'string')
      invalid('cursor', 'not-a-cursor')
  })
  return parts as CursorParts
}

/** The first `limit` rows, given one more than that when there are more. */
export function cutPage<Row, T>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (row: Row) => CursorParts,
  show: (row: Row) => T,
): Page<T> {
  const kept = rows.slice(0, limit)
  const last = kept.at(-1)
  const more = rows.length > limit && last !== undefined
  return { items: kept.map(show), nextCursor: more ? writeCursor(cursorOf(last)) : null }
}
