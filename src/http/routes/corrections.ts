import { present } from '../caching.ts'
import type { Handlers } from '../handler.ts'

/** The queue. Where open corrections stand depends on the newest text, which is the present too. */
export const correctionHandlers = {
  'GET /api/documents/{id}/corrections': (call) => present(call, () => call.document.corrections(call.query)),

  'GET /api/documents/{id}/corrections/{correction}': (call) =>
    present(call, () => call.document.correction(call.params.correction)),

  'GET /api/documents/{id}/corrections/{correction}/contact': ({ document, params }) =>
    document.contact(params.correction),

  'POST /api/documents/{id}/corrections': ({ document, body, caller }) => document.propose(body, caller),

  'POST /api/documents/{id}/corrections/batch': ({ document, body, caller }) =>
    document.proposeBatch(body, caller),

  'POST /api/documents/{id}/corrections/batch/{batch}/withdrawal': ({ document, params, caller }) =>
    document.withdrawBatch(params.batch, caller),

  'PATCH /api/documents/{id}/corrections/{correction}': ({ document, params, body, caller }) =>
    document.amend(params.correction, body, caller),

  'POST /api/documents/{id}/corrections/{correction}/withdrawal': ({ document, params, caller }) =>
    document.withdraw(params.correction, caller),

  'POST /api/documents/{id}/corrections/{correction}/decisions': ({ document, params, body, caller }) =>
    document.decide(params.correction, body, caller),

  'POST /api/documents/{id}/corrections/{correction}/undo': ({ document, params, body, caller }) =>
    document.undoDecision(params.correction, body.changes, caller),

  'POST /api/documents/{id}/decisions': ({ document, body, caller }) => document.decideBatch(body, caller),

  'POST /api/documents/{id}/decisions/undo': ({ document, body, caller }) => document.undoBatch(body, caller),
} satisfies Partial<Handlers>
