import { idOfRetry, issueFeed, makerOf, newWebhookSecret, openFeed } from '../../auth/index.ts'
import type { WebhookPlace } from '../../catalogue/index.ts'
import type { NewWebhook } from '../../contract/index.ts'
import { fail, isPublicTarget, isTarget, ok } from '../../domain/index.ts'
import { personal } from '../caching.ts'
import type { Call, Handlers, Outcome } from '../handler.ts'
import { atomFeed } from '../pages/atom-feed.ts'

const ENTRIES = 50

/** News that comes by itself. */
export const newsHandlers = {
  'GET /feeds/{token}': async (call) => {
    const { catalogue, params, words, url } = call
    const feed = await openFeed(catalogue, params.token)
    if (!feed) return fail({ code: 'NOT_FOUND', what: 'feed', id: '' })
    const { asker, document } = feed
    const page = await catalogue.queue.list(asker, { limit: ENTRIES, ...(document !== null && { document }) })
    if (!page.ok) return page
    return personal(call, atomFeed(page.value.items, url, words), 'application/atom+xml; charset=utf-8')
  },

  'GET /api/feeds': async ({ catalogue, principal: { member } }) =>
    ok({ items: member ? await catalogue.feeds.list(member.id) : [] }),

  'POST /api/feeds': async ({ catalogue, principal: { member, workspace }, body, caller, url, now }) => {
    if (!member) return fail({ code: 'UNAUTHENTICATED' })
    const { document = null } = body
    const owner = { workspace, member: member.id }
    const made = await issueFeed(catalogue, owner, document, caller.idempotencyKey ?? null, now)
    if (!made.ok) return made
    const { id, token } = made.value
    return ok({ id, document, createdAt: now.toISOString(), url: new URL(`/feeds/${token}`, url).href })
  },

  'DELETE /api/feeds/{one}': async ({ catalogue, principal: { member }, params }) =>
    member
      ? catalogue.feeds.revoke(member.id, params.one)
      : fail({ code: 'NOT_FOUND', what: 'feed', id: params.one }),

  'GET /api/webhooks': async (call) => ok({ items: await call.catalogue.webhooks.list(workspaceOf(call)) }),

  'POST /api/webhooks': (call) => makeWebhook(call, workspaceOf(call)),

  'DELETE /api/webhooks/{one}': (call) => call.catalogue.webhooks.remove(workspaceOf(call), call.params.one),

  'GET /api/documents/{id}/webhooks': async (call) =>
    ok({ items: await call.catalogue.webhooks.list(documentOf(call)) }),

  'POST /api/documents/{id}/webhooks': (call) => makeWebhook(call, documentOf(call)),

  'DELETE /api/documents/{id}/webhooks/{one}': (call) =>
    call.catalogue.webhooks.remove(documentOf(call), call.params.one),
} satisfies Partial<Handlers>

function workspaceOf({ principal }: Pick<Call<'GET /api/webhooks'>, 'principal'>): WebhookPlace {
  return { workspace: principal.workspace, document: null }
}

function documentOf({
  principal,
  params,
}: Pick<Call<'GET /api/documents/{id}/webhooks'>, 'principal' | 'params'>): WebhookPlace {
  return { workspace: principal.workspace, document: params.id }
}

async function makeWebhook(
  {
    catalogue,
    principal,
    body,
    caller,
    env,
    now,
  }: Pick<Call<'POST /api/webhooks'>, 'catalogue' | 'principal' | 'body' | 'caller' | 'env' | 'now'>,
  place: WebhookPlace,
): Promise<Outcome<NewWebhook>> {
  const allowed = env.WEBHOOK_TARGETS === 'any' ? isTarget(body.url) : isPublicTarget(body.url)
  if (!allowed) return fail({ code: 'INVALID_INPUT', path: 'url', problem: 'not a public https address' })
  const secret = newWebhookSecret()
  const id = await idOfRetry(makerOf(principal), caller.idempotencyKey ?? null)
  const hook = { id, url: body.url, secret, createdAt: now.toISOString() }
  const made = await catalogue.webhooks.make(place, hook)
  return made.ok ? ok({ ...made.value, secret }) : made
}
