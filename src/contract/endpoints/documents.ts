import { z } from 'zod'
import { created, endpoint, json, media, nothing } from '../endpoint.ts'
import { documentChange, documentSummary, documentView, newDocument } from '../schemas/document.ts'
import { documentEvent } from '../schemas/event.ts'
import { documentPackage } from '../schemas/package.ts'
import { pageOf, pageQuery } from '../schemas/paging.ts'
import { documentId, editionId, revisionInAddress } from '../schemas/primitives.ts'
import { visit } from '../schemas/visit.ts'

const document = { id: documentId }

/** Documents as wholes: list, make, change, follow, take away. */
export const documentEndpoints = {
  'GET /api/documents': endpoint({
    summary: 'Documents you may see, the latest changed first; to a guest, the public ones',
    scope: 'workspace',
    action: 'document.list',
    query: pageQuery,
    answer: json(pageOf(documentSummary)),
  }),
  'POST /api/documents': endpoint({
    summary: 'Make a document from aligned pairs',
    scope: 'workspace',
    action: 'document.create',
    body: newDocument,
    large: true,
    answer: created(documentView),
  }),
  'POST /api/documents/import': endpoint({
    summary: 'Make a document from a package, with its history',
    scope: 'workspace',
    action: 'document.create',
    body: documentPackage,
    large: true,
    bodyHasReader: true,
    answer: created(documentView),
  }),
  'GET /api/documents/{id}': endpoint({
    summary: 'A document as it stands, without its text',
    scope: 'document',
    action: 'document.read',
    params: document,
    answer: json(documentView),
  }),
  'PATCH /api/documents/{id}': endpoint({
    summary: 'Change the title or who may see it, or add an edition',
    scope: 'document',
    action: 'document.settings',
    params: document,
    body: documentChange,
    answer: json(documentView),
  }),
  'DELETE /api/documents/{id}': endpoint({
    summary: 'Delete a document with all its history',
    scope: 'document',
    action: 'document.delete',
    params: document,
    answer: nothing,
  }),
  'GET /api/documents/{id}/events': endpoint({
    summary: 'What happened after an event, oldest first',
    scope: 'document',
    action: 'document.read',
    params: document,
    query: { after: z.coerce.number<number>().int().min(0).default(0), limit: pageQuery.limit },
    answer: json(pageOf(documentEvent)),
  }),
  'GET /api/documents/{id}/live': endpoint({
    summary:
      'A WebSocket that tells of every event as it happens; send `ping` to keep it open, open another when it closes with 4000',
    scope: 'document',
    action: 'document.read',
    params: document,
    answer: { status: 101 },
  }),
  'GET /api/documents/{id}/visit': endpoint({
    summary: 'Where you last looked; zeros: never',
    scope: 'document',
    action: 'document.read',
    params: document,
    answer: json(visit),
  }),
  'PUT /api/documents/{id}/visit': endpoint({
    summary: 'Remember where you looked',
    scope: 'document',
    action: 'document.read',
    params: document,
    body: visit,
    answer: json(visit),
  }),
  'GET /api/documents/{id}/export': endpoint({
    summary: 'A file: an edition, or the pairs, as text, Markdown or a page of columns; or all as a package',
    scope: 'document',
    action: 'document.export',
    params: document,
    query: {
      format: z.enum(['text', 'markdown', 'html', 'package']),
      edition: editionId.exactOptional().meta({ description: 'The pairs of all editions when absent.' }),
      at: revisionInAddress.exactOptional().meta({ description: 'The newest revision when absent.' }),
    },
    answer: media('text/plain', 'text/markdown', 'text/html', 'application/json'),
  }),
}
