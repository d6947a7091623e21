import type { Context } from 'hono'
import { SESSION_SECONDS, sessionCookie, sessionToken } from '../auth/index.ts'
import { ROUTES, type Endpoint, type RouteKey } from '../contract/index.ts'
import type { Failure } from '../domain/index.ts'
import type { Env } from '../env.ts'
import { failureOfException, failureResponse } from './failure-response.ts'
import type { Handler, Outcome } from './handler.ts'
import { logError } from './log.ts'
import { secure } from './security-headers.ts'
import { serve, type Served } from './serve.ts'
import { languageOfRequest, wordsOf } from './words.ts'

/** A route of the contract as Hono wants it: what came of the request, put into an answer that is safe to send. */
export function respond(key: RouteKey, handler: Handler<RouteKey>) {
  const endpoint: Endpoint = ROUTES[key]
  const asPage = 'media' in endpoint.answer && endpoint.answer.media[0] === 'text/html'
  return async (context: Context<{ Bindings: Env }>): Promise<Response> => {
    const request = context.req.raw
    const requestId = request.headers.get('cf-ray') ?? crypto.randomUUID()
    const words = wordsOf(languageOfRequest(request, endpoint.scope !== 'public'))
    let response: Response
    try {
      const served = await serve(key, handler, context, words)
      response = await answer(endpoint, served.outcome, (failure) =>
        failureResponse({ failure, requestId, words, asPage }),
      )
      response = prolong(response, served, request)
    } catch (error) {
      logError(requestId, key, error)
      response = await failureResponse({ failure: failureOfException(error), requestId, words, asPage })
    }
    return finish(response, requestId, request)
  }
}

async function answer(
  endpoint: Endpoint,
  outcome: Outcome<unknown>,
  complain: (failure: Failure) => Promise<Response>,
): Promise<Response> {
  if (outcome instanceof Response) return outcome
  if (!outcome.ok) return complain(outcome.error)
  const headers = { 'cache-control': 'no-store', ...outcome.headers }
  return 'json' in endpoint.answer
    ? Response.json(outcome.value, { status: endpoint.answer.status, headers })
    : new Response(null, { status: endpoint.answer.status, headers })
}

/** A session that was just prolonged needs a cookie that lives as long; a handshake leaves it to the next request. */
function prolong(response: Response, { principal }: Served, request: Request): Response {
  if (response.status === 101) return response
  const url = new URL(request.url)
  const token = principal?.extended ? sessionToken(url, request.headers.get('cookie')) : null
  if (token === null || response.headers.has('set-cookie')) return response
  const prolonged = new Response(response.body, response)
  prolonged.headers.append('set-cookie', sessionCookie(url, token, SESSION_SECONDS))
  return prolonged
}

export function finish(response: Response, requestId: string, request: Request): Response {
  // The answer to a WebSocket's handshake can be neither copied nor shown.
  if (response.status === 101) return response
  const finished = new Response(response.body, response)
  finished.headers.set('x-request-id', requestId)
  secure(finished.headers, new URL(request.url))
  return finished
}
