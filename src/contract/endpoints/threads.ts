import { z } from 'zod'
import { created, endpoint, json } from '../endpoint.ts'
import { pageOf, pageQuery } from '../schemas/paging.ts'
import { correctionId, documentId, pairId } from '../schemas/primitives.ts'
import { commentRequest, personView, thread, threadId, threadRequest } from '../schemas/thread.ts'

const document = { id: documentId }
const oneThread = { id: documentId, thread: threadId }
const oneComment = { ...oneThread, comment: z.coerce.number<number>().int().min(0) }
const state = z.enum(['open', 'resolved'])

/** What people say about the text. */
export const threadEndpoints = {
  'GET /api/documents/{id}/people': endpoint({
    summary: 'Who may read the document, and so may be mentioned in it',
    scope: 'document',
    action: 'people.read',
    params: document,
    query: pageQuery,
    answer: json(pageOf(personView)),
  }),
  'GET /api/documents/{id}/threads': endpoint({
    summary: 'Threads of comments, in the order of the text, then of time',
    scope: 'document',
    action: 'comment.read',
    params: document,
    query: {
      ...pageQuery,
      state: state.exactOptional(),
      pair: pairId.exactOptional(),
      correction: correctionId.exactOptional(),
      mentions: z.literal('me').exactOptional(),
    },
    answer: json(pageOf(thread)),
  }),
  'POST /api/documents/{id}/threads': endpoint({
    summary:
      'Start a thread on a pair, on words or on a correction; mentions of people who may not read are dropped',
    scope: 'document',
    action: 'comment.write',
    params: document,
    body: threadRequest,
    answer: created(thread),
  }),
  'GET /api/documents/{id}/threads/{thread}': endpoint({
    summary: 'One thread, with where it stands now',
    scope: 'document',
    action: 'comment.read',
    params: oneThread,
    answer: json(thread),
  }),
  'POST /api/documents/{id}/threads/{thread}/comments': endpoint({
    summary: 'Reply',
    scope: 'document',
    action: 'comment.write',
    params: oneThread,
    body: commentRequest,
    answer: created(thread),
  }),
  'PATCH /api/documents/{id}/threads/{thread}/comments/{comment}': endpoint({
    summary: 'Change your own comment',
    scope: 'document',
    action: 'comment.write',
    params: oneComment,
    body: commentRequest,
    answer: json(thread),
  }),
  'DELETE /api/documents/{id}/threads/{thread}/comments/{comment}': endpoint({
    summary: 'Take your own comment back; that something was there stays',
    scope: 'document',
    action: 'comment.write',
    params: oneComment,
    answer: json(thread),
  }),
  'PUT /api/documents/{id}/threads/{thread}/state': endpoint({
    summary: 'Resolve a thread, or open it again',
    scope: 'document',
    action: 'comment.write',
    params: oneThread,
    body: z.strictObject({ state }).meta({ id: 'ThreadState' }),
    answer: json(thread),
  }),
}
