import { created, endpoint, json, media, nothing } from '../endpoint.ts'
import { dismissal, dismissalId, dismissalRequest, ruleId } from '../schemas/dismissal.ts'
import { findingsPage } from '../schemas/finding.ts'
import {
  findingReport,
  findingReportId,
  findingReportRequest,
  reportedRules,
} from '../schemas/finding-report.ts'
import { pageOf, pageQuery } from '../schemas/paging.ts'
import { documentId, editionId } from '../schemas/primitives.ts'

const document = { id: documentId }
const ofRule = { rule: ruleId.exactOptional().meta({ description: 'Only what this rule said.' }) }

/** What the checks noticed, and what people said about it. */
export const findingEndpoints = {
  'GET /api/documents/{id}/findings': endpoint({
    summary:
      'What the checks notice in the newest text of an edition, pair by pair, without what was dismissed',
    scope: 'document',
    action: 'finding.read',
    params: document,
    query: { ...pageQuery, edition: editionId },
    answer: json(findingsPage),
  }),
  'GET /api/documents/{id}/dismissals': endpoint({
    summary: 'Dismissed findings, oldest first, each with where it is now',
    scope: 'document',
    action: 'finding.read',
    params: document,
    query: pageQuery,
    answer: json(pageOf(dismissal)),
  }),
  'POST /api/documents/{id}/dismissals': endpoint({
    summary: 'Say that a finding is none, at one place or for its phrase in the whole document',
    scope: 'document',
    action: 'finding.dismiss',
    params: document,
    body: dismissalRequest,
    answer: created(dismissal),
  }),
  'DELETE /api/documents/{id}/dismissals/{dismissal}': endpoint({
    summary: 'Let a dismissed finding count again',
    scope: 'document',
    action: 'finding.dismiss',
    params: { id: documentId, dismissal: dismissalId },
    answer: nothing,
  }),
  'POST /api/documents/{id}/finding-reports': endpoint({
    summary: 'Report a finding as wrong: it is dismissed here, and kept as an example with its texts',
    scope: 'document',
    action: 'finding.report',
    params: document,
    body: findingReportRequest,
    answer: created(dismissal),
  }),
  'GET /api/finding-reports': endpoint({
    summary: 'Findings of the workspace that were reported as wrong, newest first',
    scope: 'workspace',
    action: 'finding-report.read',
    query: { ...pageQuery, ...ofRule },
    answer: json(pageOf(findingReport)),
  }),
  'GET /api/finding-reports/rules': endpoint({
    summary: 'The rules that were reported as wrong, the most often wrong first',
    scope: 'workspace',
    action: 'finding-report.read',
    answer: json(reportedRules),
  }),
  'GET /api/finding-reports/export': endpoint({
    summary: 'The same as a file, a JSON object a line, as `duizhao check --pairs` reads it; without names',
    scope: 'workspace',
    action: 'finding-report.read',
    query: ofRule,
    answer: media('application/x-ndjson'),
  }),
  'DELETE /api/finding-reports/{report}': endpoint({
    summary: 'Remove a report; the dismissal it came with stays',
    scope: 'workspace',
    action: 'finding-report.remove',
    params: { report: findingReportId },
    answer: nothing,
  }),
}
