import type { ConcordanceHit, Page } from '../../src/contract/index.ts'
import { call, type ApiResult } from './api-client.ts'

export interface SearchRequest {
  readonly words: string
  /** BCP 47, any of its kind; all languages when absent. */
  readonly from?: string
  /** Language of the counterparts; every other edition when absent. */
  readonly to?: string
  /** From the page before. */
  readonly cursor?: string
  readonly signal?: AbortSignal
}

const PAGE = 30

/** Where the words stand in any document one may read, each with what its pair reads in other editions. */
export function searchPairs({
  words,
  from,
  to,
  cursor,
  signal,
}: SearchRequest): Promise<ApiResult<Page<ConcordanceHit>>> {
  return call('GET', '/api/concordance', {
    query: { q: words, from, to, cursor, limit: PAGE },
    ...(signal && { signal }),
  })
}
