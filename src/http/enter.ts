import { GUEST, type Principal } from '../auth/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { DocumentService, Endpoint } from '../contract/index.ts'
import { fail, ok, type Result } from '../domain/index.ts'
import type { Env } from '../env.ts'
import { authenticate, enterDocument, enterPublic, enterWorkspace } from './access.ts'
import { secondsToWait } from './rate-limit.ts'
import { isRead, isSameOrigin } from './same-origin.ts'

/** Where a request knocks. */
export interface Door {
  readonly endpoint: Endpoint
  readonly request: Request
  readonly env: Env
  readonly catalogue: Catalogue
  /** The document in the address, if the route is about one. */
  readonly document: { readonly id: string; readonly object: DocumentService } | null
  readonly now: Date
}

/** Rate, origin, who, may they: the first that fails is the answer. Nothing of the body is read before. */
export async function enter(door: Door): Promise<Result<Principal>> {
  const { endpoint, request, env, catalogue, document, now } = door
  const wait = await secondsToWait(env, endpoint, request)
  if (wait !== null) return fail({ code: 'RATE_LIMITED', retryAfterSeconds: wait })

  if (endpoint.scope === 'public') {
    const entered = document ? await enterPublic(document.object, document.id, endpoint.action) : ok(null)
    return entered.ok ? ok(GUEST) : entered
  }

  const harmless = isRead(request) && endpoint.answer.status !== 101
  if (!harmless && !isSameOrigin(request)) return fail({ code: 'FORBIDDEN', action: endpoint.action })

  const who = await authenticate(env, catalogue, request, document?.id ?? null, now)
  if (!who.ok) return who
  const entered = document
    ? await enterDocument(catalogue, document.id, who.value, endpoint.action)
    : enterWorkspace(who.value, endpoint.action)
  return entered.ok ? who : entered
}
