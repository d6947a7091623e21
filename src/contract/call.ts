import type { Actor } from '../domain/index.ts'

/** One page of a list; `nextCursor` is null on the last. Cursors are opaque. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly nextCursor: string | null
}

export interface PageRequest {
  readonly cursor?: string
  /** 1…LIMITS.pageSize. */
  readonly limit?: number
}

/** Who asks, already authenticated and authorised by the caller, and how to recognise a retry. */
export interface Caller {
  readonly actor: Actor
  /** Per principal: the answer to the first request with this key is given again. Absent: every call counts. */
  readonly idempotencyKey?: string
}
