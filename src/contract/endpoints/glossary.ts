import { z } from 'zod'
import { endpoint, json, media, nothing } from '../endpoint.ts'
import {
  activePage,
  glossaryImport,
  glossaryLanguages,
  glossaryPage,
  glossaryTerm,
  importOutcome,
  termChange,
  termId,
  termWrite,
} from '../schemas/glossary.ts'
import { pageOf, pageQuery } from '../schemas/paging.ts'
import { documentId } from '../schemas/primitives.ts'

const document = { id: documentId }
const list = { ...glossaryLanguages, ...pageQuery }
const file = { ...glossaryLanguages, format: z.enum(['csv', 'tbx']) }
const removal = {
  ...glossaryLanguages,
  version: z.coerce.number<number>().int().min(1).meta({ description: 'The version that is to go.' }),
}
const csvOrTbx = media('text/csv', 'application/x-tbx')

/** Own glossaries: the workspace's, and each document's, which goes before it. */
export const glossaryEndpoints = {
  'GET /api/glossary/terms': endpoint({
    summary: 'The terms of the workspace',
    scope: 'workspace',
    action: 'glossary.read',
    query: list,
    answer: json(glossaryPage),
  }),
  'PUT /api/glossary/terms/{term}': endpoint({
    summary: 'Add a term to the workspace’s glossary, or change it',
    scope: 'workspace',
    action: 'glossary.write',
    params: { term: termId },
    query: glossaryLanguages,
    body: termWrite,
    answer: json(glossaryTerm),
  }),
  'DELETE /api/glossary/terms/{term}': endpoint({
    summary: 'Take a term out of the workspace’s glossary',
    scope: 'workspace',
    action: 'glossary.write',
    params: { term: termId },
    query: removal,
    answer: nothing,
  }),
  'POST /api/glossary/import': endpoint({
    summary: 'Bring many terms into the workspace’s glossary, all or none',
    scope: 'workspace',
    action: 'glossary.write',
    query: glossaryLanguages,
    body: glossaryImport,
    large: true,
    answer: json(importOutcome),
  }),
  'GET /api/glossary/export': endpoint({
    summary: 'The workspace’s glossary as a file',
    scope: 'workspace',
    action: 'glossary.read',
    query: file,
    answer: csvOrTbx,
  }),
  'GET /api/glossary/changes': endpoint({
    summary: 'What was done to the workspace’s glossary, newest first',
    scope: 'workspace',
    action: 'glossary.read',
    query: list,
    answer: json(pageOf(termChange)),
  }),
  'GET /api/documents/{id}/glossary': endpoint({
    summary:
      'The terms that count in a document: its own, and those of the workspace that they do not replace',
    scope: 'document',
    action: 'glossary.read',
    params: document,
    query: list,
    answer: json(activePage),
  }),
  'GET /api/documents/{id}/glossary/terms': endpoint({
    summary: 'The document’s own terms',
    scope: 'document',
    action: 'glossary.read',
    params: document,
    query: list,
    answer: json(glossaryPage),
  }),
  'PUT /api/documents/{id}/glossary/terms/{term}': endpoint({
    summary: 'Add a term to the document’s glossary, or change it',
    scope: 'document',
    action: 'glossary.write',
    params: { ...document, term: termId },
    query: glossaryLanguages,
    body: termWrite,
    answer: json(glossaryTerm),
  }),
  'DELETE /api/documents/{id}/glossary/terms/{term}': endpoint({
    summary: 'Take a term out of the document’s glossary',
    scope: 'document',
    action: 'glossary.write',
    params: { ...document, term: termId },
    query: removal,
    answer: nothing,
  }),
  'POST /api/documents/{id}/glossary/import': endpoint({
    summary: 'Bring many terms into the document’s glossary, all or none',
    scope: 'document',
    action: 'glossary.write',
    params: document,
    query: glossaryLanguages,
    body: glossaryImport,
    large: true,
    answer: json(importOutcome),
  }),
  'GET /api/documents/{id}/glossary/export': endpoint({
    summary: 'The document’s glossary as a file',
    scope: 'document',
    action: 'glossary.read',
    params: document,
    query: file,
    answer: csvOrTbx,
  }),
  'GET /api/documents/{id}/glossary/changes': endpoint({
    summary: 'What was done to the document’s glossary, newest first',
    scope: 'document',
    action: 'glossary.read',
    params: document,
    query: list,
    answer: json(pageOf(termChange)),
  }),
}
