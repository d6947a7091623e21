import { z } from 'zod'
import { created, endpoint, json, nothing } from '../endpoint.ts'
import { pageOf, pageQuery } from '../schemas/paging.ts'
import { documentId, editionId, revisionInAddress } from '../schemas/primitives.ts'
import { approval, approvalRequest, pairReading, progress, stretchesRequest } from '../schemas/reading.ts'

const edition = { id: documentId, edition: editionId }

/** What was read and found good, and what was approved. */
export const readingEndpoints = {
  'GET /api/documents/{id}/editions/{edition}/readings': endpoint({
    summary: 'Pairs of which anything was read: what still reads so, and what changed since',
    scope: 'document',
    action: 'document.read',
    params: edition,
    query: {
      ...pageQuery,
      since: z.coerce
        .number<number>()
        .int()
        .min(0)
        .exactOptional()
        .meta({ description: 'Only what changed after this event.' }),
    },
    answer: json(pageOf(pairReading)),
  }),
  'POST /api/documents/{id}/editions/{edition}/readings': endpoint({
    summary: 'Say that you read words and found them good',
    scope: 'document',
    action: 'segment.confirm',
    params: edition,
    body: stretchesRequest,
    answer: json(progress),
  }),
  'POST /api/documents/{id}/editions/{edition}/readings/withdrawal': endpoint({
    summary: 'Take back that you read words',
    scope: 'document',
    action: 'segment.confirm',
    params: edition,
    body: stretchesRequest,
    answer: json(progress),
  }),
  'POST /api/documents/{id}/editions/{edition}/approvals': endpoint({
    summary: 'Approve an edition as it is at a revision; tells what is still open',
    scope: 'document',
    action: 'edition.approve',
    params: edition,
    body: approvalRequest,
    answer: created(approval),
  }),
  'DELETE /api/documents/{id}/editions/{edition}/approvals/{number}': endpoint({
    summary: 'Take your own approval back',
    scope: 'document',
    action: 'edition.approve',
    params: { ...edition, number: revisionInAddress },
    answer: nothing,
  }),
}
