import { z } from 'zod'
import { created, endpoint, json } from '../endpoint.ts'
import { issue, issueAmendment, issueId, issueRequest, issueState } from '../schemas/issue.ts'
import { pageOf, pageQuery } from '../schemas/paging.ts'
import { documentId, editionId, pairId, revisionInAddress } from '../schemas/primitives.ts'

const document = { id: documentId }
const oneIssue = { id: documentId, issue: issueId }

/** Errors that people mark in the text. */
export const issueEndpoints = {
  'GET /api/documents/{id}/issues': endpoint({
    summary:
      'Issues, in the order of the text, each with where its words are at a revision (the newest, unless one is named)',
    scope: 'document',
    action: 'issue.read',
    params: document,
    query: {
      ...pageQuery,
      state: issueState.exactOptional(),
      pair: pairId.exactOptional(),
      edition: editionId.exactOptional(),
      at: revisionInAddress.exactOptional(),
    },
    answer: json(pageOf(issue)),
  }),
  'POST /api/documents/{id}/issues': endpoint({
    summary: 'Mark an error',
    scope: 'document',
    action: 'issue.write',
    params: document,
    body: issueRequest,
    answer: created(issue),
  }),
  'PATCH /api/documents/{id}/issues/{issue}': endpoint({
    summary: 'Amend your own issue while it is open',
    scope: 'document',
    action: 'issue.write',
    params: oneIssue,
    body: issueAmendment,
    answer: json(issue),
  }),
  'POST /api/documents/{id}/issues/{issue}/withdrawal': endpoint({
    summary: 'Withdraw your own issue while it is open',
    scope: 'document',
    action: 'issue.write',
    params: oneIssue,
    answer: json(issue),
  }),
  'PUT /api/documents/{id}/issues/{issue}/state': endpoint({
    summary: 'Resolve an issue, or open it again',
    scope: 'document',
    action: 'issue.resolve',
    params: oneIssue,
    body: z.strictObject({ state: z.enum(['open', 'resolved']) }).meta({ id: 'IssueSettlement' }),
    answer: json(issue),
  }),
}
