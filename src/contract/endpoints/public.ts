import { z } from 'zod'
import { created, endpoint, json, media } from '../endpoint.ts'
import { suggestion, suggestionReceipt } from '../schemas/guest.ts'
import { pageQuery } from '../schemas/paging.ts'
import { documentId, editionId, revisionInAddress } from '../schemas/primitives.ts'
import { publishedDiffPage, publishedPage } from '../schemas/published.ts'

const oneEdition = { id: documentId, edition: editionId }

/** What anybody may ask, from any site and without an account; no cookie is ever read here. */
export const publicEndpoints = {
  'GET /public/v1/documents/{id}/{edition}': endpoint({
    summary: 'The published text of an edition beside its source',
    scope: 'public',
    action: 'publication.read',
    params: oneEdition,
    query: { ...pageQuery, revision: revisionInAddress.exactOptional() },
    answer: json(publishedPage),
  }),
  'GET /public/v1/documents/{id}/{edition}/diff': endpoint({
    summary: 'What changed in the published text since an earlier published or labelled revision',
    scope: 'public',
    action: 'publication.read',
    params: oneEdition,
    query: { ...pageQuery, from: revisionInAddress, to: revisionInAddress.exactOptional() },
    answer: json(publishedDiffPage),
  }),
  'POST /public/v1/documents/{id}/{edition}/suggestions': endpoint({
    summary: 'Suggest another wording, where the document lets guests do so',
    scope: 'public',
    action: 'publication.suggest',
    params: oneEdition,
    body: suggestion,
    answer: created(suggestionReceipt),
  }),
  'GET /read/{id}': endpoint({
    summary: 'Leads to the reading page of whatever edition is published',
    scope: 'public',
    action: 'publication.read',
    params: { id: documentId },
    answer: { status: 303 },
  }),
  'GET /read/{id}/{edition}': endpoint({
    summary: 'The reading page: both texts, complete without script',
    scope: 'public',
    action: 'publication.read',
    params: oneEdition,
    answer: media('text/html'),
  }),
  'GET /embed/{id}/{edition}': endpoint({
    summary: 'The viewer as a page for an iframe',
    scope: 'public',
    action: 'publication.read',
    params: oneEdition,
    query: {
      as: z
        .enum(['page'])
        .exactOptional()
        .meta({ description: '`page`: with a title and margins, to be opened by itself.' }),
    },
    answer: media('text/html'),
  }),
  'GET /api/openapi.json': endpoint({
    summary: 'This description',
    scope: 'public',
    action: 'api.read',
    answer: json(z.looseObject({ openapi: z.string() })),
  }),
  'GET /healthz': endpoint({
    summary: 'Whether the server answers',
    scope: 'public',
    action: 'api.read',
    answer: json(z.object({ ok: z.literal(true) })),
  }),
}
