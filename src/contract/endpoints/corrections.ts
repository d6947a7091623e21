import { z } from 'zod'
import { created, endpoint, json } from '../endpoint.ts'
import {
  amendment,
  batchOutcome,
  batchRequest,
  batchUndoRequest,
  correction,
  correctionRequest,
  decisionOutcome,
  decisionRequest,
  undoRequest,
} from '../schemas/correction.ts'
import { guestContact } from '../schemas/guest.ts'
import { pageOf, pageQuery } from '../schemas/paging.ts'
import { proposalBatchOutcome, proposalBatchRequest, withdrawnBatch } from '../schemas/proposal-batch.ts'
import { batchId, correctionId, documentId, editionId, pairId } from '../schemas/primitives.ts'

const document = { id: documentId }
const oneCorrection = { id: documentId, correction: correctionId }

/** The queue: proposing, and deciding. */
export const correctionEndpoints = {
  'GET /api/documents/{id}/corrections': endpoint({
    summary: 'Corrections, in the order of the text, then of time',
    scope: 'document',
    action: 'correction.read',
    params: document,
    query: {
      ...pageQuery,
      state: z.enum(['open', 'decided']).exactOptional(),
      pair: pairId.exactOptional(),
      edition: editionId.exactOptional(),
      batch: batchId.exactOptional(),
    },
    answer: json(pageOf(correction)),
  }),
  'POST /api/documents/{id}/corrections': endpoint({
    summary: 'Propose another wording of a pair',
    scope: 'document',
    action: 'correction.propose',
    params: document,
    body: correctionRequest,
    answer: created(correction),
  }),
  'POST /api/documents/{id}/corrections/batch': endpoint({
    summary: 'Propose many corrections at once; each is decided by itself',
    scope: 'document',
    action: 'correction.propose',
    params: document,
    body: proposalBatchRequest,
    large: true,
    answer: created(proposalBatchOutcome),
  }),
  'POST /api/documents/{id}/corrections/batch/{batch}/withdrawal': endpoint({
    summary: 'Withdraw what is still open of a batch of your own',
    scope: 'document',
    action: 'correction.propose',
    params: { ...document, batch: batchId },
    answer: json(withdrawnBatch),
  }),
  'GET /api/documents/{id}/corrections/{correction}': endpoint({
    summary: 'One correction, with where it stands now',
    scope: 'document',
    action: 'correction.read',
    params: oneCorrection,
    answer: json(correction),
  }),
  'GET /api/documents/{id}/corrections/{correction}/contact': endpoint({
    summary: 'The address that a guest left with a correction',
    scope: 'document',
    action: 'correction.contact',
    params: oneCorrection,
    answer: json(guestContact),
  }),
  'PATCH /api/documents/{id}/corrections/{correction}': endpoint({
    summary: 'Amend your own correction while it is open',
    scope: 'document',
    action: 'correction.propose',
    params: oneCorrection,
    body: amendment,
    answer: json(correction),
  }),
  'POST /api/documents/{id}/corrections/{correction}/withdrawal': endpoint({
    summary: 'Withdraw your own correction while it is open',
    scope: 'document',
    action: 'correction.propose',
    params: oneCorrection,
    answer: json(correction),
  }),
  'POST /api/documents/{id}/corrections/{correction}/decisions': endpoint({
    summary: 'Accept or reject changes, each alone',
    scope: 'document',
    action: 'correction.decide',
    params: oneCorrection,
    body: decisionRequest,
    answer: json(decisionOutcome),
  }),
  'POST /api/documents/{id}/corrections/{correction}/undo': endpoint({
    summary: 'Undo the decision about changes; an acceptance is taken back by a new revision',
    scope: 'document',
    action: 'correction.decide',
    params: oneCorrection,
    body: undoRequest,
    answer: json(decisionOutcome),
  }),
  'POST /api/documents/{id}/decisions': endpoint({
    summary: 'Decide many corrections at once, as one revision',
    scope: 'document',
    action: 'correction.decide',
    params: document,
    body: batchRequest,
    large: true,
    answer: json(batchOutcome),
  }),
  'POST /api/documents/{id}/decisions/undo': endpoint({
    summary: 'Undo many decisions at once, as one revision',
    scope: 'document',
    action: 'correction.decide',
    params: document,
    body: batchUndoRequest,
    large: true,
    answer: json(batchOutcome),
  }),
}
