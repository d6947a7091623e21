import type { Page, StretchesRequest } from '../../src/contract/index.ts'
import type { Approval, PairReading, Progress } from '../../src/domain/index.ts'
import { call, pages, type ApiResult } from './api-client.ts'

const PAGES = { first: 500, next: 500 }

const of = (document: string, edition: string, rest: string) =>
  `/api/documents/${encodeURIComponent(document)}/editions/${encodeURIComponent(edition)}/${rest}`

/** What is known of the reading of an edition: of all pairs, or of those that changed after an event. */
export function readings(
  document: string,
  edition: string,
  since: number,
): AsyncGenerator<ApiResult<Page<PairReading>>> {
  return pages(of(document, edition, 'readings'), { query: { since }, sizes: PAGES })
}

export function confirmStretches(
  document: string,
  edition: string,
  input: StretchesRequest,
): Promise<ApiResult<Progress>> {
  return call('POST', of(document, edition, 'readings'), { body: input })
}

export function takeBackStretches(
  document: string,
  edition: string,
  input: StretchesRequest,
): Promise<ApiResult<Progress>> {
  return call('POST', of(document, edition, 'readings/withdrawal'), { body: input })
}

export function approve(document: string, edition: string, revision: number): Promise<ApiResult<Approval>> {
  return call('POST', of(document, edition, 'approvals'), { body: { revision } })
}

export function withdrawApproval(
  document: string,
  edition: string,
  revision: number,
): Promise<ApiResult<null>> {
  return call('DELETE', of(document, edition, `approvals/${revision}`))
}
