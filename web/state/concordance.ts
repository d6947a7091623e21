import type { ConcordanceHit, Page } from '../../src/contract/index.ts'
import { call, type ApiResult } from './api-client.ts'

/** Where the words stand in any document one may read, with what these read in the other language. @param from @param to BCP 47 */
export function concordance(
  words: string,
  from: string,
  to: string,
  signal?: AbortSignal,
): Promise<ApiResult<Page<ConcordanceHit>>> {
  return call('GET', '/api/concordance', {
    query: { q: words, from, to, limit: 30 },
    ...(signal && { signal }),
  })
}
