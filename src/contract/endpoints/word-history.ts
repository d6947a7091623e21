import { z } from 'zod'
import { endpoint, json } from '../endpoint.ts'
import { pageQuery } from '../schemas/paging.ts'
import { documentId, editionId, revisionInAddress } from '../schemas/primitives.ts'
import { pairBlame, wordLife } from '../schemas/word-history.ts'

/** Pairs that share a row, such as `p4+p5`. */
const tiedPairs = z
  .string()
  .max(1_000)
  .regex(/^p[1-9][0-9]{0,9}(?:\+p[1-9][0-9]{0,9})*$/)
const params = { id: documentId, pair: tiedPairs }
const query = { edition: editionId, at: revisionInAddress.exactOptional() }
const offset = z.coerce.number<number>().int().min(0)

/** Who wrote which words, and how they came to read as they do. */
export const wordHistoryEndpoints = {
  'GET /api/documents/{id}/pairs/{pair}/blame': endpoint({
    summary: 'Who wrote each word of a pair, at a revision; at the newest when `at` is absent',
    scope: 'document',
    action: 'revision.read',
    params,
    query,
    answer: json(pairBlame),
  }),
  'GET /api/documents/{id}/pairs/{pair}/life': endpoint({
    summary:
      'The life of the words from `start` to `end`: each step at which they read differently, newest first',
    scope: 'document',
    action: 'revision.read',
    params,
    query: { ...pageQuery, ...query, start: offset, end: offset },
    answer: json(wordLife),
  }),
}
