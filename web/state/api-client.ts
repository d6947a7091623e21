/**
 * The one door to the server. Expected failures are values; the words for them
 * are made from `code` by whoever shows them. Writes carry an idempotency key,
 * so trying one again after a lost connection cannot do it twice.
 */
export interface ApiFailure {
  /** A stable code of the server, or `OFFLINE` (no answer came) or `BAD_ANSWER` (something else answered). */
  readonly code: string
  /** The server's plain sentence, in English; for the log, and for codes the interface does not know. */
  readonly message: string
  readonly requestId: string | null
  readonly status: number
  /** The other fields of the failure, by code. */
  readonly detail: Readonly<Record<string, unknown>>
}

export type ApiResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ApiFailure }

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface CallOptions {
  readonly query?: Readonly<Record<string, string | number | undefined>>
  readonly body?: unknown
  /** Give the same key when trying the same write again later; made here when absent. */
  readonly idempotencyKey?: string
  readonly signal?: AbortSignal
  /** How long one try waits for its answer, in ms; as long as it takes when absent. */
  readonly patience?: number
}

/** How often a request that got no answer is tried before `OFFLINE` is reported. */
const TRIES = 3
const PAUSE_MS = 400

export async function call<T>(
  method: Method,
  path: string,
  options: CallOptions = {},
): Promise<ApiResult<T>> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (options.body !== undefined) headers['content-type'] = 'application/json'
  if (method !== 'GET') headers['idempotency-key'] = options.idempotencyKey ?? crypto.randomUUID()
  const init: RequestInit = {
    method,
    headers,
    credentials: 'same-origin',
    ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
  }
  const url = withQuery(path, options.query)
  for (let attempt = 1; ; attempt++) {
    try {
      return await answerOf<T>(await fetch(url, { ...init, signal: signalOf(options) }))
    } catch (error) {
      if (options.signal?.aborted) throw error
      if (attempt === TRIES) return { ok: false, error: offline(error) }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt))
    }
  }
}

/** How many items a page has: a small first one is on the screen sooner. */
export interface PageSizes {
  readonly first: number
  readonly next: number
}

function signalOf({ signal, patience }: CallOptions): AbortSignal | null {
  const signals = [signal, patience === undefined ? undefined : AbortSignal.timeout(patience)]
  const given = signals.filter((one) => one !== undefined)
  return given.length === 0 ? null : AbortSignal.any(given)
}

/** Walks a list to its end, a page at a time. Stops at the first failure, which it yields. */
export async function* pages<P extends { readonly nextCursor: string | null }>(
  path: string,
  options: CallOptions & { readonly sizes?: PageSizes } = {},
): AsyncGenerator<ApiResult<P>> {
  let cursor: string | undefined
  do {
    const limit = cursor === undefined ? options.sizes?.first : options.sizes?.next
    const page = await call<P>('GET', path, { ...options, query: { ...options.query, limit, cursor } })
    yield page
    if (!page.ok) return
    cursor = page.value.nextCursor ?? undefined
  } while (cursor !== undefined)
}

function withQuery(path: string, query: CallOptions['query']): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined)
  if (given.length === 0) return path
  return `${path}?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`
}

async function answerOf<T>(response: Response): Promise<ApiResult<T>> {
  if (response.status === 204) return { ok: true, value: null as T }
  const body = (await response.json().catch(() => undefined)) as unknown
  if (response.ok && body !== undefined) return { ok: true, value: body as T }
  return { ok: false, error: failureOf(response.status, body) }
}

function failureOf(status: number, body: unknown): ApiFailure {
  const error = isRecord(body) && isRecord(body['error']) ? body['error'] : undefined
  if (!error || typeof error['code'] !== 'string') {
    return { code: 'BAD_ANSWER', message: `HTTP ${status}`, requestId: null, status, detail: {} }
  }
  const { code, message, requestId, ...detail } = error
  return {
    code: String(code),
    message: String(message ?? ''),
    requestId: typeof requestId === 'string' ? requestId : null,
    status,
    detail,
  }
}

function offline(error: unknown): ApiFailure {
  return { code: 'OFFLINE', message: String(error), requestId: null, status: 0, detail: {} }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
