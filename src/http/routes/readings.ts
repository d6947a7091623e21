import { present } from '../caching.ts'
import type { Handlers } from '../handler.ts'

/** What was read and found good, and what was approved. */
export const readingHandlers = {
  'GET /api/documents/{id}/editions/{edition}/readings': (call) =>
    present(call, () => call.document.readings(call.params.edition, call.query)),

  'POST /api/documents/{id}/editions/{edition}/readings': ({ document, params, body, caller }) =>
    document.confirm(params.edition, body, caller),

  'POST /api/documents/{id}/editions/{edition}/readings/withdrawal': ({ document, params, body, caller }) =>
    document.takeBack(params.edition, body, caller),

  'POST /api/documents/{id}/editions/{edition}/approvals': ({ document, params, body, caller }) =>
    document.approve(params.edition, body.revision, caller),

  'DELETE /api/documents/{id}/editions/{edition}/approvals/{number}': ({ document, params, caller }) =>
    document.withdrawApproval(params.edition, params.number, caller),
} satisfies Partial<Handlers>
