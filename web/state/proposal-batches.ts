import type { ProposalBatchOutcome, ProposalBatchRequest, WithdrawnBatch } from '../../src/contract/index.ts'
import { call, type ApiResult } from './api-client.ts'

const at = (document: string) => `/api/documents/${encodeURIComponent(document)}/corrections/batch`

/** Many corrections at once. The key makes a request that is sent again count once. */
export function proposeBatch(
  document: string,
  input: ProposalBatchRequest,
  idempotencyKey: string,
): Promise<ApiResult<ProposalBatchOutcome>> {
  return call('POST', at(document), { body: input, idempotencyKey })
}

/** Takes back what is still open of a batch of one's own. */
export function withdrawBatch(document: string, batch: string): Promise<ApiResult<WithdrawnBatch>> {
  return call('POST', `${at(document)}/${encodeURIComponent(batch)}/withdrawal`)
}
