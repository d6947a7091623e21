import type { Context } from 'hono'
import { actorOf, type Principal } from '../auth/index.ts'
import { openCatalogue } from '../catalogue/index.ts'
import { ROUTES, type Caller, type Endpoint, type RouteKey } from '../contract/index.ts'
import { fail, LIMITS, ok, type Result } from '../domain/index.ts'
import type { Env } from '../env.ts'
import { documentObject } from './document-object.ts'
import { enter } from './enter.ts'
import type { Call, Handler, Outcome } from './handler.ts'
import { readInput, readJson } from './read-input.ts'
import type { Words } from './words.ts'

/** What came of a request, and who made it, as far as that was asked. */
export interface Served {
  readonly outcome: Outcome<unknown>
  readonly principal: Principal | null
}

/** The way every request goes: address, entrance, input, handler. Whatever fails first is the answer. */
export async function serve(
  key: RouteKey,
  handler: Handler<RouteKey>,
  context: Context<{ Bindings: Env }>,
  words: Words,
): Promise<Served> {
  const endpoint: Endpoint = ROUTES[key]
  const { env } = context
  const request = context.req.raw
  const url = new URL(request.url)
  const now = new Date()
  const catalogue = openCatalogue(env.CATALOGUE)

  const params = readInput(endpoint.params, context.req.param())
  if (!params.ok) {
    return { outcome: fail({ code: 'NOT_FOUND', what: 'route', id: url.pathname }), principal: null }
  }
  const id = documentIn(endpoint, params.value)
  const document = id === null ? null : { id, object: documentObject(env, id) }

  const who = await enter({ endpoint, request, env, catalogue, document, now })
  if (!who.ok) return { outcome: who, principal: null }
  const principal = who.value

  const input = await readRequest(endpoint, context, principal)
  if (!input.ok) return { outcome: input, principal }
  const call = {
    ...input.value,
    params: params.value,
    principal,
    catalogue,
    get document() {
      if (!document) throw new Error(`bug: ${key} is about no document`)
      return document.object
    },
    words,
    request,
    url,
    env,
    context: context.executionCtx,
    now,
  }
  return { outcome: await handler(call as Call<RouteKey>), principal }
}

/** In routes about a document, `id` in the address is its id. */
function documentIn(endpoint: Endpoint, params: unknown): string | null {
  if (endpoint.scope === 'workspace') return null
  const id: unknown = Reflect.get(params as object, 'id')
  return typeof id === 'string' ? id : null
}

async function readRequest(
  endpoint: Endpoint,
  context: Context,
  principal: Principal,
): Promise<Result<{ query: unknown; body: unknown; caller: Caller }>> {
  const query = readInput(endpoint.query, context.req.query())
  if (!query.ok) return query
  const caller = callerOf(context, principal)
  if (!caller.ok) return caller
  if (endpoint.body === null) return ok({ query: query.value, body: null, caller: caller.value })
  const maxBytes = endpoint.large ? LIMITS.requestBytes : LIMITS.smallRequestBytes
  const json = await readJson(context.req.raw, maxBytes)
  if (!json.ok) return json
  const body = endpoint.bodyHasReader ? json : readInput(endpoint.body, json.value)
  return body.ok ? ok({ query: query.value, body: body.value, caller: caller.value }) : body
}

function callerOf(context: Context, principal: Principal): Result<Caller> {
  const actor = actorOf(principal)
  const idempotencyKey = context.req.header('idempotency-key')
  if (idempotencyKey === undefined) return ok({ actor })
  return /^[\x21-\x7e]{1,100}$/.test(idempotencyKey)
    ? ok({ actor, idempotencyKey })
    : fail({ code: 'INVALID_INPUT', path: 'Idempotency-Key', problem: '1 to 100 visible ASCII characters' })
}
