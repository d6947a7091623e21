import { endpoint, json } from '../endpoint.ts'
import { rejectionReasons, rejectionReasonsWrite } from '../schemas/rejection-reasons.ts'

/** What those who reject a correction choose from. */
export const rejectionReasonEndpoints = {
  'GET /api/rejection-reasons': endpoint({
    summary: 'The reasons the workspace offers to those who reject; null: those of the interface',
    scope: 'workspace',
    action: 'rejection-reason.read',
    answer: json(rejectionReasons),
  }),
  'PUT /api/rejection-reasons': endpoint({
    summary: 'Offer other reasons in the place of those that were seen',
    scope: 'workspace',
    action: 'rejection-reason.write',
    body: rejectionReasonsWrite,
    answer: json(rejectionReasons),
  }),
}
