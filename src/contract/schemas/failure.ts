import { z } from 'zod'
import type { Conflict, Failure, Thing } from '../../domain/index.ts'
import { mirror } from '../mirror.ts'
import { glossaryTerm } from './glossary.ts'

const thing = mirror<Thing>()(
  z.enum([
    'document',
    'edition',
    'pair',
    'revision',
    'correction',
    'change',
    'publication',
    'label',
    'member',
    'invitation',
    'link',
    'route',
    'comment',
    'feed',
    'webhook',
    'term',
    'glossary',
    'dismissal',
    'finding-report',
    'thread',
    'issue',
    'reading',
    'approval',
  ]),
)

const conflict = mirror<Conflict>()(
  z
    .object({
      pair: z.string(),
      edition: z.string(),
      base: z.string(),
      theirs: z.string(),
      yours: z.string(),
      regions: z.array(
        z.object({
          kind: z.enum(['unchanged', 'ours', 'theirs', 'both', 'conflict']),
          base: z.string(),
          ours: z.string(),
          theirs: z.string(),
        }),
      ),
    })
    .meta({ id: 'Conflict' }),
)

const failure = mirror<Failure>()(
  z
    .discriminatedUnion('code', [
      z.object({ code: z.literal('UNAUTHENTICATED') }),
      z.object({ code: z.literal('FORBIDDEN'), action: z.string() }),
      z.object({ code: z.literal('NOT_FOUND'), what: thing, id: z.string() }),
      z.object({ code: z.literal('INVALID_INPUT'), path: z.string(), problem: z.string() }),
      z.object({
        code: z.literal('LIMIT_EXCEEDED'),
        limit: z.string(),
        max: z.number(),
        actual: z.number(),
        path: z.string(),
      }),
      z.object({ code: z.literal('CONFLICT'), head: z.int(), conflicts: z.array(conflict) }),
      z.object({ code: z.literal('TERM_CONFLICT'), term: glossaryTerm }),
      z.object({ code: z.literal('REASONS_CONFLICT'), items: z.array(z.string()).nullable() }),
      z.object({ code: z.literal('WRONG_STATE'), what: thing, id: z.string(), state: z.string() }),
      z.object({ code: z.literal('OWN_CORRECTION'), correction: z.string() }),
      z.object({ code: z.literal('LINK_SPENT') }),
      z.object({ code: z.literal('KEY_REUSED') }),
      z.object({ code: z.literal('RATE_LIMITED'), retryAfterSeconds: z.number() }),
      z.object({ code: z.literal('NEWER_SCHEMA') }),
      z.object({ code: z.literal('UNAVAILABLE') }),
    ])
    .meta({ id: 'Failure' }),
)

/** A bug of ours. The log has the rest under the request's id. */
export interface InternalError {
  readonly code: 'INTERNAL'
}

/** What every failed request answers. `message` is a plain sentence; programs go by `code`. */
export interface WireError {
  readonly error: (Failure | InternalError) & { readonly message: string; readonly requestId: string }
}

export const wireError: z.ZodType<WireError> = z
  .object({
    error: z.intersection(
      z.union([failure, z.object({ code: z.literal('INTERNAL') })]),
      z.object({ message: z.string(), requestId: z.string() }),
    ),
  })
  .meta({ id: 'WireError' })
