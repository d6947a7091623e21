import type { Dismissal, FindingReport, Result } from '../../domain/index.ts'
import { ok } from '../../domain/index.ts'
import { present } from '../caching.ts'
import { download } from '../download.ts'
import type { Call, Handlers } from '../handler.ts'

/** Of an export: more than a person tunes rules by, and bounded. */
const MOST_EXPORTED = 5_000
const PAGE = 250

/** What the checks noticed, and what people said about it. Where dismissals stand depends on the newest text. */
export const findingHandlers = {
  // Never tagged: checks go on after the event that called for them.
  'GET /api/documents/{id}/findings': ({ document, query }) => document.findings(query),

  'GET /api/documents/{id}/dismissals': (call) => present(call, () => call.document.dismissals(call.query)),

  'POST /api/documents/{id}/dismissals': ({ document, body, caller }) => document.dismiss(body, caller),

  'DELETE /api/documents/{id}/dismissals/{dismissal}': ({ document, params, caller }) =>
    document.undismiss(params.dismissal, caller),

  'POST /api/documents/{id}/finding-reports': (call) => report(call),

  'GET /api/finding-reports': ({ catalogue, principal, query }) =>
    catalogue.findingReports.list(principal.workspace, query),

  'GET /api/finding-reports/export': async ({ catalogue, principal }) => {
    const reports: FindingReport[] = []
    for (let cursor: string | null = ''; cursor !== null && reports.length < MOST_EXPORTED;) {
      const page: Awaited<ReturnType<typeof catalogue.findingReports.list>> =
        await catalogue.findingReports.list(principal.workspace, {
          limit: PAGE,
          ...(cursor !== '' && { cursor }),
        })
      if (!page.ok) return page
      reports.push(...page.value.items)
      cursor = page.value.nextCursor
    }
    const lines = reports.values().map((one) => `${JSON.stringify(one)}\n`)
    return download(lines, 'finding-reports.jsonl', 'application/x-ndjson')
  },
} satisfies Partial<Handlers>

/** The dismissal first: its id makes the example's, so that a retry after a failure in between keeps one. */
async function report(call: Call<'POST /api/documents/{id}/finding-reports'>): Promise<Result<Dismissal>> {
  const { document, catalogue, principal, params, caller } = call
  const { dismissal, ...example } = call.body
  const dismissed = await document.dismiss({ ...dismissal, reason: 'wrong' }, caller)
  if (!dismissed.ok) return dismissed
  const { id, at, note = '', author } = dismissed.value
  await catalogue.findingReports.keep(principal.workspace, {
    ...example,
    id: `${params.id}-${id}`,
    document: params.id,
    at,
    by: author.name,
    note,
  })
  return ok(dismissed.value)
}
