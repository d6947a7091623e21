import type { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { correctionEndpoints } from './endpoints/corrections.ts'
import { documentEndpoints } from './endpoints/documents.ts'
import { glossaryEndpoints } from './endpoints/glossary.ts'
import { findingEndpoints } from './endpoints/findings.ts'
import { issueEndpoints } from './endpoints/issues.ts'
import { newsEndpoints } from './endpoints/news.ts'
import { publicEndpoints } from './endpoints/public.ts'
import { readingEndpoints } from './endpoints/readings.ts'
import { rejectionReasonEndpoints } from './endpoints/rejection-reasons.ts'
import { revisionEndpoints } from './endpoints/revisions.ts'
import { searchEndpoints } from './endpoints/search.ts'
import { sessionEndpoints } from './endpoints/session.ts'
import { wordHistoryEndpoints } from './endpoints/word-history.ts'
import { threadEndpoints } from './endpoints/threads.ts'

/** Everything that can be asked of the server, by method and path: routes, OpenAPI and client types all come from here. */
export const ROUTES = {
  ...sessionEndpoints,
  ...documentEndpoints,
  ...revisionEndpoints,
  ...wordHistoryEndpoints,
  ...correctionEndpoints,
  ...rejectionReasonEndpoints,
  ...glossaryEndpoints,
  ...searchEndpoints,
  ...findingEndpoints,
  ...threadEndpoints,
  ...issueEndpoints,
  ...readingEndpoints,
  ...newsEndpoints,
  ...publicEndpoints,
}

/** Such as `GET /api/documents/{id}`. */
export type RouteKey = keyof typeof ROUTES

/**
 * The wire as types, for a client: `Api['GET /api/documents/{id}']['answer']`
 * is a `DocumentView`. `body` is null where there is none; `answer` is null
 * where the answer is not JSON.
 */
export type Api = { readonly [K in RouteKey]: Call<(typeof ROUTES)[K]> }

type Call<E> =
  E extends Endpoint<infer P, infer Q, infer B, infer A>
    ? {
        readonly params: z.input<P>
        readonly query: z.input<Q>
        readonly body: B extends z.ZodType ? z.input<B> : null
        readonly answer: A
      }
    : never

export type Answered<K extends RouteKey> = Api[K]['answer']
