import { z } from 'zod'
import { created, endpoint, json, media, nothing } from '../endpoint.ts'
import { feedList, feedRequest, newFeed } from '../schemas/feed.ts'
import { documentId } from '../schemas/primitives.ts'
import { newWebhook, webhookList, webhookRequest } from '../schemas/webhook.ts'

const document = { id: documentId }
const one = { one: z.string().max(40) }

/** News that comes by itself: a feed to read, a webhook to be told by. */
export const newsEndpoints = {
  'GET /feeds/{token}': endpoint({
    summary: 'What waits for somebody, as an Atom feed; the address is the key',
    scope: 'public',
    action: 'feed.open',
    params: { token: z.string().max(100) },
    answer: media('application/atom+xml'),
  }),
  'GET /api/feeds': endpoint({
    summary: 'Your feeds, newest first, without their addresses',
    scope: 'workspace',
    action: 'feed.read',
    answer: json(feedList),
  }),
  'POST /api/feeds': endpoint({
    summary: 'Make an address for your feed, of one document or of all you may read',
    scope: 'workspace',
    action: 'feed.write',
    body: feedRequest,
    answer: created(newFeed),
  }),
  'DELETE /api/feeds/{one}': endpoint({
    summary: 'Revoke the address of a feed of yours',
    scope: 'workspace',
    action: 'feed.write',
    params: one,
    answer: nothing,
  }),
  'GET /api/webhooks': endpoint({
    summary: 'Who is told of what happens in the workspace, and how the last attempt went',
    scope: 'workspace',
    action: 'webhook.read',
    answer: json(webhookList),
  }),
  'POST /api/webhooks': endpoint({
    summary:
      'Tell an address of proposals, decisions and publications in all documents, signed (Standard Webhooks)',
    scope: 'workspace',
    action: 'webhook.write',
    body: webhookRequest,
    answer: created(newWebhook),
  }),
  'DELETE /api/webhooks/{one}': endpoint({
    summary: 'Tell an address no more',
    scope: 'workspace',
    action: 'webhook.write',
    params: one,
    answer: nothing,
  }),
  'GET /api/documents/{id}/webhooks': endpoint({
    summary: 'Who is told of what happens in this document',
    scope: 'document',
    action: 'webhook.read',
    params: document,
    answer: json(webhookList),
  }),
  'POST /api/documents/{id}/webhooks': endpoint({
    summary: 'Tell an address of what happens in this document, signed (Standard Webhooks)',
    scope: 'document',
    action: 'webhook.write',
    params: document,
    body: webhookRequest,
    answer: created(newWebhook),
  }),
  'DELETE /api/documents/{id}/webhooks/{one}': endpoint({
    summary: 'Tell an address no more of this document',
    scope: 'document',
    action: 'webhook.write',
    params: { ...document, ...one },
    answer: nothing,
  }),
}
