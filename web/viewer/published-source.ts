import type { PublishedDiffPage, PublishedPage } from '../../src/contract/published.ts'

/** Why there is no answer: a code of the server, or one of our own (`OFFLINE`, `NEWER_FORMAT`, `BAD_ANSWER`). */
export interface ViewerFailure {
  readonly code: string
  /** When to try again, where the server said so. */
  readonly seconds?: number
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: ViewerFailure }

/** A reader's wording of one pair. */
export interface Suggestion {
  readonly pair: string
  readonly revision: number
  /** The whole text of the pair as the reader would have it. */
  readonly text: string
  readonly reason?: string
  readonly name?: string
  readonly contact?: string
}

/** The form of the answers this file reads; the path of the script carries the same number. */
const FORMAT = 1

/**
 * The public address of one published edition, `…/public/v1/documents/ID/EDITION`.
 * Never sends or keeps a cookie.
 */
export class PublishedSource {
  readonly address: string

  /** @throws TypeError where `src` is no address of the web. */
  constructor(src: string, base: string) {
    const url = new URL(src, base)
    if (!/^https?:$/.test(url.protocol)) throw new TypeError(`not a web address: ${src}`)
    this.address = `${url.origin}${url.pathname.replace(/\/$/, '')}`
  }

  /** With `revision`, pages after the first stay in one text even if another is published meanwhile. */
  page(signal: AbortSignal, after?: { revision: number; cursor: string }): Promise<Answer<PublishedPage>> {
    return this.#read('', { ...after }, signal)
  }

  diff(
    signal: AbortSignal,
    query: { from: number; to: number; cursor?: string },
  ): Promise<Answer<PublishedDiffPage>> {
    return this.#read('/diff', query, signal)
  }

  /** The same `key` for the same words: sent twice, they arrive once. */
  suggest(suggestion: Suggestion, key: string): Promise<Answer<{ readonly id: string }>> {
    return ask(`${this.address}/suggestions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(suggestion),
    })
  }

  async #read<T extends { readonly format: number }>(
    path: string,
    query: Readonly<Record<string, string | number>>,
    signal: AbortSignal,
  ): Promise<Answer<T>> {
    const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
    const answer = await ask<T>(`${this.address}${path}${search.size > 0 ? `?${search}` : ''}`, { signal })
    if (answer.ok && answer.value.format !== FORMAT) return { ok: false, failure: { code: 'NEWER_FORMAT' } }
    return answer
  }
}

async function ask<T>(address: string, init: RequestInit): Promise<Answer<T>> {
  try {
    const response = await fetch(address, { ...init, mode: 'cors', credentials: 'omit' })
    const body: unknown = await response.json().catch(() => null)
    if (response.ok && isRecord(body)) return { ok: true, value: body as T }
    return { ok: false, failure: failureOf(body) }
  } catch {
    return { ok: false, failure: { code: 'OFFLINE' } }
  }
}

function failureOf(body: unknown): ViewerFailure {
  const error = isRecord(body) && isRecord(body['error']) ? body['error'] : {}
  const { code, retryAfterSeconds: seconds } = error
  return {
    code: typeof code === 'string' ? code : 'BAD_ANSWER',
    ...(typeof seconds === 'number' && { seconds }),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
