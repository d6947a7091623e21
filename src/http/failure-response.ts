import { FAILURE_STATUS, type WireError } from '../contract/index.ts'
import type { Failure } from '../domain/index.ts'
import { failurePage } from './pages/failure-page.ts'
import type { Words } from './words.ts'

/** A failure, or a bug of ours, which tells nothing but that it happened. */
export type WireFailure = Failure | { readonly code: 'INTERNAL' }

/** What is needed to say something went wrong. */
export interface Complaint {
  readonly failure: WireFailure
  readonly requestId: string
  readonly words: Words
  /** A person is looking at this address, not a program. */
  readonly asPage: boolean
}

export async function failureResponse({ failure, requestId, words, asPage }: Complaint): Promise<Response> {
  const status = FAILURE_STATUS[failure.code]
  const message = words(`failure.${failure.code}`, failure)
  const headers: Record<string, string> = { 'cache-control': 'no-store' }
  if (failure.code === 'RATE_LIMITED') headers['retry-after'] = String(failure.retryAfterSeconds)
  if (asPage) return failurePage({ status, headers, message, requestId, words })
  const body: WireError = { error: { ...failure, message, requestId } }
  return Response.json(body, { status, headers })
}

/** What the platform throws when a part of it does not answer, as far as trying again is safe. */
export function failureOfException(error: unknown): WireFailure {
  return isPlatformTrouble(error) ? { code: 'UNAVAILABLE' } : { code: 'INTERNAL' }
}

/**
 * Durable Objects mark their own (`retryable`, `overloaded`):
 * https://developers.cloudflare.com/durable-objects/best-practices/error-handling/ ;
 * D1 says it in words: https://developers.cloudflare.com/d1/observability/debug-d1/#error-list
 */
function isPlatformTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { retryable, overloaded } = error as { retryable?: unknown; overloaded?: unknown }
  if (retryable === true || overloaded === true) return true
  return /^D1_ERROR: .*(?:overloaded|Network connection lost|timeout|reset|storage caused)/i.test(
    error.message,
  )
}
