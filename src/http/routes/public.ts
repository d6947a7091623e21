import { fail, LIMITS, ok, type Result } from '../../domain/index.ts'
import type { PublishedPage, PublishedPair } from '../../contract/index.ts'
import { shared } from '../caching.ts'
import type { Call, Handlers } from '../handler.ts'
import { openApiText } from '../openapi-text.ts'
import { embedPage } from '../pages/embed-page.ts'
import { readPage } from '../pages/read-page.ts'
import { FRAMED_PAGE, STATIC_PAGE } from '../security-headers.ts'

const JSON_TYPE = 'application/json'
const HTML_TYPE = 'text/html; charset=utf-8'

/** What anybody may ask. No handler here sees who asks. */
export const publicHandlers = {
  'GET /public/v1/documents/{id}/{edition}': async (call) => {
    const published = await call.document.published(call.params.edition, call.query)
    return published.ok ? sharedJson(call, published.value) : published
  },

  'GET /public/v1/documents/{id}/{edition}/diff': async (call) => {
    const diff = await call.document.publishedDiff(call.params.edition, call.query)
    return diff.ok ? sharedJson(call, diff.value) : diff
  },

  'POST /public/v1/documents/{id}/{edition}/suggestions': async ({ document, params, body, caller }) => {
    const actor = { kind: 'guest', name: body.name ?? '' } as const
    const suggested = await document.suggest(params.edition, body, { ...caller, actor })
    return suggested.ok ? ok({ id: suggested.value.id, state: 'open' }) : suggested
  },

  'GET /read/{id}': async ({ document, params: { id } }) => {
    const view = await document.read()
    if (!view.ok) return view
    const [first] = view.value.publications
    if (!first) return fail({ code: 'NOT_FOUND', what: 'document', id })
    const location = `/read/${encodeURIComponent(id)}/${encodeURIComponent(first.edition)}`
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
  },

  'GET /read/{id}/{edition}': async (call) => {
    const settings = await call.document.guestSettings()
    if (!settings.ok) return settings
    const published = await wholePublished(call)
    if (!published.ok) return published
    const listed = settings.value.visibility === 'public'
    const markup = await readPage({ published: published.value, url: call.url, listed })
    return shared(call, call.params.id, markup, HTML_TYPE, { 'content-security-policy': STATIC_PAGE })
  },

  'GET /embed/{id}/{edition}': async (call) => {
    const published = await call.document.published(call.params.edition, { limit: 1 })
    if (!published.ok) return published
    const markup = await embedPage(published.value, call.query.as === 'page')
    return shared(call, call.params.id, markup, HTML_TYPE, {
      'content-security-policy': FRAMED_PAGE,
    })
  },

  'GET /api/openapi.json': async () =>
    new Response(openApiText(), {
      headers: { 'content-type': JSON_TYPE, 'cache-control': 'public, max-age=300' },
    }),

  'GET /healthz': async () => ok({ ok: true }),
} satisfies Partial<Handlers>

type OneEdition = Pick<Call<'GET /read/{id}/{edition}'>, 'document' | 'params' | 'request'>

function sharedJson(call: OneEdition, value: unknown): Promise<Response> {
  return shared(call, call.params.id, JSON.stringify(value), JSON_TYPE)
}

/** All pairs of one publication: pages after the first name its revision, should another be published meanwhile. */
async function wholePublished({ document, params: { edition } }: OneEdition): Promise<Result<PublishedPage>> {
  const first = await document.published(edition, { limit: LIMITS.pageSize })
  if (!first.ok) return first
  const pairs: PublishedPair[] = [...first.value.pairs]
  const { revision } = first.value
  let cursor = first.value.nextCursor
  while (cursor !== null) {
    const next = await document.published(edition, { limit: LIMITS.pageSize, cursor, revision })
    if (!next.ok) return next
    pairs.push(...next.value.pairs)
    cursor = next.value.nextCursor
  }
  return ok({ ...first.value, pairs, nextCursor: null })
}
