import { created, endpoint, json, nothing } from '../endpoint.ts'
import { pageOf, pageQuery } from '../schemas/paging.ts'
import { columnsInAddress, columnsRow, comparisonRow, pairPage } from '../schemas/pairs.ts'
import { documentId, editionId, pairId, revisionInAddress } from '../schemas/primitives.ts'
import { publication, publishRequest } from '../schemas/publication.ts'
import { labelRequest, revision, revisionDetail, revisionRequest } from '../schemas/revision.ts'

const document = { id: documentId }
const oneRevision = { id: documentId, number: revisionInAddress }
const oneEdition = { id: documentId, edition: editionId }

/** The text and its history. */
export const revisionEndpoints = {
  'GET /api/documents/{id}/pairs': endpoint({
    summary:
      'The pairs at a revision, in order; at the newest when `at` is absent; with `pair`, that one alone',
    scope: 'document',
    action: 'revision.read',
    params: document,
    query: { ...pageQuery, at: revisionInAddress.exactOptional(), pair: pairId.exactOptional() },
    answer: json(pairPage),
  }),
  'GET /api/documents/{id}/compare': endpoint({
    summary: 'The pairs at two revisions, in rows: pairs tied by merging or splitting share one',
    scope: 'document',
    action: 'revision.read',
    params: document,
    query: { ...pageQuery, from: revisionInAddress, to: revisionInAddress },
    answer: json(pageOf(comparisonRow)),
  }),
  'GET /api/documents/{id}/columns': endpoint({
    summary: 'Editions side by side, each at its own revision, such as `columns=zh@7,machine@1,house@5`',
    scope: 'document',
    action: 'revision.read',
    params: document,
    query: { ...pageQuery, columns: columnsInAddress },
    answer: json(pageOf(columnsRow)),
  }),
  'GET /api/documents/{id}/revisions': endpoint({
    summary: 'Revisions, newest first; with `pair`, those that touched it',
    scope: 'document',
    action: 'revision.read',
    params: document,
    query: { ...pageQuery, pair: pairId.exactOptional() },
    answer: json(pageOf(revision)),
  }),
  'GET /api/documents/{id}/revisions/{number}': endpoint({
    summary: 'What a revision did, pair by pair',
    scope: 'document',
    action: 'revision.read',
    params: oneRevision,
    query: pageQuery,
    answer: json(revisionDetail),
  }),
  'POST /api/documents/{id}/revisions': endpoint({
    summary: 'Write directly: edit, import, merge, split, realign or restore',
    scope: 'document',
    action: 'revision.write',
    params: document,
    body: revisionRequest,
    large: true,
    answer: created(revision),
  }),
  'PUT /api/documents/{id}/revisions/{number}/label': endpoint({
    summary: 'Name a revision, or take its name away',
    scope: 'document',
    action: 'label.write',
    params: oneRevision,
    body: labelRequest,
    answer: json(revision),
  }),
  'PUT /api/documents/{id}/publications/{edition}': endpoint({
    summary: 'Publish an edition at a revision',
    scope: 'document',
    action: 'publication.write',
    params: oneEdition,
    body: publishRequest,
    answer: json(publication),
  }),
  'DELETE /api/documents/{id}/publications/{edition}': endpoint({
    summary: 'Take an edition back from the public',
    scope: 'document',
    action: 'publication.write',
    params: oneEdition,
    answer: nothing,
  }),
}
