import type { RejectionReasonsView } from '../../src/contract/index.ts'
import type { RejectionReasons } from '../../src/domain/index.ts'
import { call, type ApiResult } from './api-client.ts'

/** How long a list that was read is good enough to choose from, in ms. */
const FRESH_MS = 5 * 60_000

let known: { readonly at: number; readonly answer: Promise<ApiResult<RejectionReasonsView>> } | null = null

/** What the workspace offers to those who reject; null also where it could not be read. */
export async function offeredReasons(): Promise<RejectionReasons> {
  if (!known || Date.now() - known.at > FRESH_MS) known = { at: Date.now(), answer: readReasons() }
  const answer = await known.answer
  if (answer.ok) return answer.value.items
  known = null
  return null
}

/** As it stands now. */
export function readReasons(): Promise<ApiResult<RejectionReasonsView>> {
  return call('GET', '/api/rejection-reasons')
}

/** Puts a list in the place of the one that was seen; REASONS_CONFLICT has in `items` what stands there instead. */
export async function writeReasons(
  items: RejectionReasons,
  was: RejectionReasons,
): Promise<ApiResult<RejectionReasonsView>> {
  const answer = await call<RejectionReasonsView>('PUT', '/api/rejection-reasons', { body: { items, was } })
  known = null
  return answer
}
