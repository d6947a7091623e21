import { present } from '../caching.ts'
import type { Handlers } from '../handler.ts'

/** Errors that people mark in the text. */
export const issueHandlers = {
  'GET /api/documents/{id}/issues': (call) => present(call, () => call.document.issues(call.query)),

  'POST /api/documents/{id}/issues': ({ document, body, caller }) => document.markIssue(body, caller),

  'PATCH /api/documents/{id}/issues/{issue}': ({ document, params, body, caller }) =>
    document.amendIssue(params.issue, body, caller),

  'POST /api/documents/{id}/issues/{issue}/withdrawal': ({ document, params, caller }) =>
    document.withdrawIssue(params.issue, caller),

  'PUT /api/documents/{id}/issues/{issue}/state': ({ document, params, body, caller }) =>
    document.settleIssue(params.issue, body.state, caller),
} satisfies Partial<Handlers>
