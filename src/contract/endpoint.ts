import { z } from 'zod'
import type { Action } from '../domain/index.ts'

/** Whose role counts for the action: in the workspace, in the document `{id}`, or nobody's: `{id}` as the public sees it. */
export type Scope = 'workspace' | 'document' | 'public'

/** What a request is answered with when all goes well. */
export type Answer<A> =
  | { readonly status: 200 | 201; readonly json: z.ZodType<A> }
  /** Anything else than JSON, by its media type. */
  | { readonly status: 200; readonly media: readonly string[] }
  | { readonly status: 101 | 204 | 303 }

type Shape = Readonly<Record<string, z.ZodType>>

/** One thing that can be asked of the server. */
export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType | null = z.ZodType | null,
  A = unknown,
> {
  readonly summary: string
  readonly scope: Scope
  /** Looked up in the domain's table of permissions. */
  readonly action: Action
  readonly params: P
  readonly query: Q
  /** null: the request has none. */
  readonly body: B
  /** The body may be as large as whole files. */
  readonly large: boolean
  /** The schema only describes the body: the reader of its format checks it, more closely than a schema can. */
  readonly bodyHasReader: boolean
  readonly answer: Answer<A>
}

interface Description<P extends Shape, Q extends Shape, B extends z.ZodType | null, A> {
  summary: string
  scope: Scope
  action: Action
  params?: P
  query?: Q
  body?: B
  large?: boolean
  bodyHasReader?: boolean
  answer: Answer<A>
}

/** Unknown query parameters are ignored, unknown fields of a body are not. */
export function endpoint<
  P extends Shape = Record<never, never>,
  Q extends Shape = Record<never, never>,
  B extends z.ZodType | null = null,
  A = null,
>(description: Description<P, Q, B, A>): Endpoint<z.ZodObject<P>, z.ZodObject<Q>, B, A> {
  return {
    summary: description.summary,
    scope: description.scope,
    action: description.action,
    params: z.object(description.params ?? ({} as P)),
    query: z.object(description.query ?? ({} as Q)),
    body: description.body ?? (null as B),
    large: description.large ?? false,
    bodyHasReader: description.bodyHasReader ?? false,
    answer: description.answer,
  }
}

export const json = <A>(schema: z.ZodType<A>): Answer<A> => ({ status: 200, json: schema })
export const created = <A>(schema: z.ZodType<A>): Answer<A> => ({ status: 201, json: schema })
export const nothing: Answer<null> = { status: 204 }
export const media = (...types: readonly string[]): Answer<null> => ({ status: 200, media: types })
