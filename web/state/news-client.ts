import type { FeedView, NewFeed, NewWebhook, WebhookView } from '../../src/contract/index.ts'
import { call, type ApiResult } from './api-client.ts'

interface List<T> {
  readonly items: readonly T[]
}

/** One's own feeds of all documents and of single ones, newest first. */
export function listFeeds(): Promise<ApiResult<List<FeedView>>> {
  return call('GET', '/api/feeds')
}

/** @param document null: of all documents one may read. */
export function makeFeed(document: string | null): Promise<ApiResult<NewFeed>> {
  return call('POST', '/api/feeds', { body: document === null ? {} : { document } })
}

export function revokeFeed(id: string): Promise<ApiResult<null>> {
  return call('DELETE', `/api/feeds/${encodeURIComponent(id)}`)
}

/** @param document null: of the whole workspace. */
export function listWebhooks(document: string | null): Promise<ApiResult<List<WebhookView>>> {
  return call('GET', webhooksOf(document))
}

export function makeWebhook(document: string | null, url: string): Promise<ApiResult<NewWebhook>> {
  return call('POST', webhooksOf(document), { body: { url } })
}

export function removeWebhook(document: string | null, id: string): Promise<ApiResult<null>> {
  return call('DELETE', `${webhooksOf(document)}/${encodeURIComponent(id)}`)
}

function webhooksOf(document: string | null): string {
  return document === null ? '/api/webhooks' : `/api/documents/${encodeURIComponent(document)}/webhooks`
}
