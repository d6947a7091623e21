import type { Document, Result } from '../domain/index.ts'
import type { Outcome } from './handler.ts'

interface Asked {
  readonly request: Request
}

/**
 * The past: what is read at a revision never changes, so whoever has it need
 * not ask again, and a client that asks all the same is answered without
 * reading. It was asked for with credentials, so no shared cache may keep it
 * and another session's browser must not use it.
 */
export async function immutable<T>(
  { request }: Asked,
  tag: string,
  read: () => Promise<Result<T>>,
): Promise<Outcome<T>> {
  const headers = {
    'cache-control': 'private, max-age=31536000, immutable',
    vary: 'Cookie',
    etag: `"${tag}"`,
  }
  if (isKnown(request, headers.etag)) return new Response(null, { status: 304, headers })
  const result = await read()
  return result.ok ? { ...result, headers } : result
}

/**
 * The present of a document: everything that can change it is an event, so the
 * newest event's number tags it. The number is taken before the rest is read:
 * an answer can be newer than its tag, never older.
 */
export async function present<T>(
  call: Asked & { readonly document: { read(): Promise<Result<Document>> } },
  read: (document: Document) => Promise<Result<T>>,
  variant = '',
): Promise<Outcome<T>> {
  const document = await call.document.read()
  if (!document.ok) return document
  return versioned(call, `${document.value.seq}${variant}`, () => read(document.value))
}

/** What is kept until its version is another: asked about every time, sent only then. */
export async function versioned<T>(
  { request }: Asked,
  version: string,
  read: () => Promise<Result<T>>,
): Promise<Outcome<T>> {
  const headers = {
    'cache-control': 'private, no-cache',
    vary: 'Cookie',
    etag: `W/"${version}"`,
  }
  if (isKnown(request, headers.etag)) return new Response(null, { status: 304, headers })
  const result = await read()
  return result.ok ? { ...result, headers } : result
}

/**
 * What the public reads: any cache may keep it, for a bounded time, and under
 * the document's tag, by which it is purged when the document is taken back.
 */
export async function shared(
  { request }: Asked,
  document: string,
  body: string,
  type: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const headers = {
    ...more,
    'content-type': type,
    'cache-control': 'public, max-age=60, s-maxage=600',
    'cache-tag': cacheTag(document),
    etag: `W/"${await digest(body)}"`,
  }
  return isKnown(request, headers.etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers })
}

/** What one person reads at an address of their own: nobody else keeps it, and the same is not sent twice. */
export async function personal({ request }: Asked, body: string, type: string): Promise<Response> {
  const headers = {
    'content-type': type,
    'cache-control': 'private, no-cache',
    etag: `W/"${await digest(body)}"`,
  }
  return isKnown(request, headers.etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers })
}

/** Empties the shared caches of a document. Where the platform offers none there is nothing to empty. */
export function purge(context: ExecutionContext, document: string): void {
  const purged = context.cache?.purge({ tags: [cacheTag(document)] })
  if (purged) context.waitUntil(purged)
}

const cacheTag = (document: string) => `document-${document}`

function isKnown(request: Request, etag: string): boolean {
  const known = request.headers.get('if-none-match')
  if (known === null) return false
  // Weak comparison (RFC 9110, 13.1.2): a cache on the way may have weakened the tag.
  const bare = etag.replace(/^W\//, '')
  return known.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === bare)
}

async function digest(body: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))
  return Array.from(new Uint8Array(bytes, 0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
