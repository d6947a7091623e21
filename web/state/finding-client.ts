import type { DismissalRequest, FindingReportRequest, FindingsPage, Page } from '../../src/contract/index.ts'
import type { Dismissal } from '../../src/domain/index.ts'
import { call, pages, type ApiResult } from './api-client.ts'

const at = (document: string, rest: string) => `/api/documents/${encodeURIComponent(document)}${rest}`

/** Everything that was dismissed in a document. */
export async function readDismissals(document: string): Promise<ApiResult<Dismissal[]>> {
  const all: Dismissal[] = []
  for await (const page of pages<Page<Dismissal>>(at(document, '/dismissals'), { query: { limit: 500 } })) {
    if (!page.ok) return page
    all.push(...page.value.items)
  }
  return { ok: true, value: all }
}

export function dismiss(document: string, body: DismissalRequest): Promise<ApiResult<Dismissal>> {
  return call('POST', at(document, '/dismissals'), { body, idempotencyKey: crypto.randomUUID() })
}

export function restoreFinding(document: string, dismissal: string): Promise<ApiResult<null>> {
  return call('DELETE', at(document, `/dismissals/${dismissal}`))
}

/** Keeps it as an example of what the rule gets wrong, and dismisses it. */
export function reportFinding(document: string, body: FindingReportRequest): Promise<ApiResult<Dismissal>> {
  return call('POST', at(document, '/finding-reports'), { body, idempotencyKey: crypto.randomUUID() })
}

/** What the checks of the server found last: its counts, and the first of the list. */
export function countFindings(document: string, edition: string): Promise<ApiResult<FindingsPage>> {
  return call('GET', at(document, '/findings'), { query: { edition, limit: 1 } })
}
