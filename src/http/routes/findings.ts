import { fail, ok, type Dismissal, type FindingReport, type Result } from '../../domain/index.ts'
import { reportLine } from '../../formats/finding-reports/index.ts'
import { present } from '../caching.ts'
import { download } from '../download.ts'
import type { Call, Handlers } from '../handler.ts'

type ExportCall = Pick<Call<'GET /api/finding-reports/export'>, 'catalogue' | 'principal' | 'query'>

/** How many are read at once for a file. */
const PAGE = 250

/** What the checks noticed, and what people said about it. Where dismissals stand depends on the newest text. */
export const findingHandlers = {
  // Never tagged: checks go on after the event that called for them.
  'GET /api/documents/{id}/findings': ({ document, query }) => document.findings(query),

  'GET /api/documents/{id}/dismissals': (call) => present(call, () => call.document.dismissals(call.query)),

  'POST /api/documents/{id}/dismissals': ({ document, body, caller }) => document.dismiss(body, caller),

  'DELETE /api/documents/{id}/dismissals/{dismissal}': async (call) => {
    const { document, catalogue, principal, params, caller } = call
    const restored = await document.undismiss(params.dismissal, caller)
    // What counts again is no example of a false alarm.
    if (restored.ok) await catalogue.findingReports.remove(principal.workspace, reportId(params))
    return restored
  },

  'POST /api/documents/{id}/finding-reports': (call) => report(call),

  'GET /api/finding-reports': ({ catalogue, principal, query }) =>
    catalogue.findingReports.list(principal.workspace, query),

  'GET /api/finding-reports/rules': async ({ catalogue, principal }) =>
    ok({ items: await catalogue.findingReports.rules(principal.workspace) }),

  'GET /api/finding-reports/export': async (call) => {
    const name = `finding-reports${call.query.rule === undefined ? '' : `-${call.query.rule}`}.jsonl`
    return download(reportLines(call), name, 'application/x-ndjson')
  },

  'DELETE /api/finding-reports/{report}': ({ catalogue, principal, params }) =>
    catalogue.findingReports.remove(principal.workspace, params.report),
} satisfies Partial<Handlers>

const reportId = ({ id, dismissal }: { readonly id: string; readonly dismissal: string }) =>
  `${id}-${dismissal}`

async function* reportLines({ catalogue, principal, query }: ExportCall): AsyncGenerator<string> {
  let cursor: string | null = null
  do {
    const more: { cursor?: string } = cursor === null ? {} : { cursor }
    const page: Result<{ items: FindingReport[]; nextCursor: string | null }> =
      await catalogue.findingReports.list(principal.workspace, { ...query, ...more, limit: PAGE })
    if (!page.ok) throw new Error(`bug: the cursor ${cursor} was refused with ${page.error.code}`)
    yield* page.value.items.map(reportLine)
    cursor = page.value.nextCursor
  } while (cursor !== null)
}

/** The dismissal first: its id makes the example's, so that a retry after a failure in between keeps one. */
async function report(call: Call<'POST /api/documents/{id}/finding-reports'>): Promise<Result<Dismissal>> {
  const { document, catalogue, principal, params, caller } = call
  const { dismissal, ...example } = call.body
  const { rule, end } = example.finding
  if (rule !== dismissal.rule || end > example.target.length) {
    return fail({ code: 'INVALID_INPUT', path: 'finding', problem: 'not of this rule and this text' })
  }
  const room = await catalogue.findingReports.room(principal.workspace)
  if (!room.ok) return room
  const dismissed = await document.dismiss({ ...dismissal, reason: 'wrong' }, caller)
  if (!dismissed.ok) return dismissed
  const { id, at, note = '', author } = dismissed.value
  await catalogue.findingReports.keep(principal.workspace, {
    ...example,
    id: reportId({ id: params.id, dismissal: id }),
    document: params.id,
    at,
    by: author.name,
    note,
  })
  return ok(dismissed.value)
}
