import type { Page, ReportedRule } from '../../src/contract/index.ts'
import type { FindingReport } from '../../src/domain/index.ts'
import { call, type ApiResult } from './api-client.ts'

const ALL = '/api/finding-reports'

/** Newest first. @param rule only what this one said; null: all */
export function listReports(rule: string | null, cursor?: string): Promise<ApiResult<Page<FindingReport>>> {
  return call('GET', ALL, { query: { rule: rule ?? undefined, cursor, limit: 50 } })
}

/** The most often wrong first. */
export function listReportedRules(): Promise<ApiResult<{ readonly items: readonly ReportedRule[] }>> {
  return call('GET', `${ALL}/rules`)
}

export function removeReport(id: string): Promise<ApiResult<null>> {
  return call('DELETE', `${ALL}/${encodeURIComponent(id)}`)
}

/** Where the browser finds them as a file. */
export function reportsFile(rule: string | null): string {
  return rule === null ? `${ALL}/export` : `${ALL}/export?${new URLSearchParams({ rule })}`
}
