import { fail, LIMITS } from '../domain/index.ts'

/** The table's own check keeps a glossary within its limit: the whole batch is undone. */
export function isOverfull(error: unknown): boolean {
  return /CHECK constraint failed/.test(String(error))
}

/** Another term has this source. */
export function isTaken(error: unknown): boolean {
  return /UNIQUE constraint failed/.test(String(error))
}

export const overfull = (actual: number) =>
  fail({ code: 'LIMIT_EXCEEDED', limit: 'terms', max: LIMITS.terms, actual, path: 'terms' } as const)
