import { z } from 'zod'
import { LIMITS } from '../../domain/index.ts'
import { endpoint, json } from '../endpoint.ts'
import { pageOf, pageQuery } from '../schemas/paging.ts'
import { documentId } from '../schemas/primitives.ts'
import { queueCount, queueEntry, queueQuery } from '../schemas/queue.ts'
import { concordanceHit, searchHit } from '../schemas/search.ts'

const words = z.string().trim().min(1).max(LIMITS.searchLength, 'searchLength').meta({
  description:
    'Words in a row; a space beside Chinese parts what must be found apart; `*` lets a word go on.',
})
const language = z.string().min(2).max(35)

/** Across documents: what waits, and what stands where. Whoever asks finds what they may read. */
export const searchEndpoints = {
  'GET /api/queue': endpoint({
    summary: 'What waits in all documents you may read: open corrections, unresolved threads',
    scope: 'workspace',
    action: 'queue.read',
    query: {
      ...pageQuery,
      ...queueQuery,
      order: z.enum(['newest', 'oldest']).default('newest').meta({ description: 'By when it came here.' }),
    },
    answer: json(pageOf(queueEntry)),
  }),
  'GET /api/queue/count': endpoint({
    summary: 'How much waits in all documents you may read',
    scope: 'workspace',
    action: 'queue.read',
    query: queueQuery,
    answer: json(queueCount),
  }),
  'GET /api/search': endpoint({
    summary: 'Pairs that read these words now, in all documents you may read',
    scope: 'workspace',
    action: 'search.read',
    query: {
      ...pageQuery,
      q: words,
      lang: language.exactOptional().meta({ description: 'Any of its kind; every language when absent.' }),
      document: documentId.exactOptional(),
    },
    answer: json(pageOf(searchHit)),
  }),
  'GET /api/concordance': endpoint({
    summary: 'How these words were rendered elsewhere: pairs that read them in one language, with the others',
    scope: 'workspace',
    action: 'search.read',
    query: {
      ...pageQuery,
      q: words,
      from: language.exactOptional().meta({ description: 'Any language when absent.' }),
      to: language.exactOptional().meta({ description: 'Every other edition when absent.' }),
      document: documentId.exactOptional(),
    },
    answer: json(pageOf(concordanceHit)),
  }),
}
