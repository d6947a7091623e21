import type { FailureCode } from '../domain/index.ts'

/** The HTTP status of each failure. */
export const FAILURE_STATUS = {
  INVALID_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  OWN_CORRECTION: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TERM_CONFLICT: 409,
  REASONS_CONFLICT: 409,
  WRONG_STATE: 409,
  KEY_REUSED: 409,
  LINK_SPENT: 410,
  LIMIT_EXCEEDED: 413,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  NEWER_SCHEMA: 503,
  UNAVAILABLE: 503,
} as const satisfies Record<FailureCode | 'INTERNAL', number>
