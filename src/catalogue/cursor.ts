import { fail, ok, type Result } from '../domain/index.ts'

/** Where a page ended: the values of the columns a list is ordered by. */
export type Position = readonly [string, string]

/** A position as clients carry it: opaque, but no secret. */
export function writeCursor(position: Position): string {
  return btoa(JSON.stringify(position)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

export function readCursor(cursor: string): Result<Position> {
  try {
    const value: unknown = JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')))
    if (Array.isArray(value) && value.length === 2) {
      const [first, second] = value as unknown[]
      if (typeof first === 'string' && typeof second === 'string') return ok([first, second])
    }
  } catch {
    // Not one of ours: answered below.
  }
  return fail({ code: 'INVALID_INPUT', path: 'cursor', problem: 'not a cursor of this list' })
}

/** One row more than a page was asked for tells whether there is another. */
export function pageOf<R, T>(
  rows: readonly R[],
  limit: number,
  position: (row: R) => Position,
  item: (row: R) => T,
): { items: T[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const more = rows.length > limit && last !== undefined
  return { items: shown.map(item), nextCursor: more ? writeCursor(position(last)) : null }
}
