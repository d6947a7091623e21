import type { z } from 'zod'
import type { Principal } from '../auth/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { Answered, Caller, DocumentService, ROUTES, RouteKey } from '../contract/index.ts'
import type { Result } from '../domain/index.ts'
import type { Env } from '../env.ts'
import type { Words } from './words.ts'

/** A request that was found to be allowed and well-formed. */
export interface Call<K extends RouteKey> {
  readonly params: z.output<(typeof ROUTES)[K]['params']>
  readonly query: z.output<(typeof ROUTES)[K]['query']>
  readonly body: Body<(typeof ROUTES)[K]['body']>
  readonly principal: Principal
  /** Who asks, as the document's object wants to hear it. */
  readonly caller: Caller
  readonly catalogue: Catalogue
  /** The object of the document in the address. */
  readonly document: DocumentService
  readonly words: Words
  readonly request: Request
  readonly url: URL
  readonly env: Env
  readonly context: ExecutionContext
  readonly now: Date
}

type Body<B> = B extends z.ZodType ? z.output<B> : null

/** The answer, with the headers it wants. A `Response` is for what is not JSON. */
export type Outcome<T> = (Result<T> & { readonly headers?: Readonly<Record<string, string>> }) | Response

export type Handler<K extends RouteKey> = (call: Call<K>) => Promise<Outcome<Answered<K>>>

/** One handler a route: the compiler misses none. */
export type Handlers = { readonly [K in RouteKey]: Handler<K> }
