import type { Api, Page, QueueEntry } from '../../src/contract/index.ts'
import { call, type ApiResult } from './api-client.ts'

/** What the queue across documents is narrowed to, and in which order. */
export type QueueQuery = Omit<Api['GET /api/queue']['query'], 'cursor' | 'limit'>

const PAGE = 50

export function listQueue(query: QueueQuery, cursor?: string): Promise<ApiResult<Page<QueueEntry>>> {
  return call('GET', '/api/queue', { query: { ...query, cursor, limit: PAGE } })
}

export interface QueueSize {
  readonly count: number
  /** Whether there is no more than that. */
  readonly exact: boolean
}

export function countQueue(): Promise<ApiResult<QueueSize>> {
  return call('GET', '/api/queue/count')
}
