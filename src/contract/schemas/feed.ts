import { z } from 'zod'
import { mirror } from '../mirror.ts'
import { documentId, instant } from './primitives.ts'

/** An address at which your news can be read without signing in. */
export interface FeedView {
  readonly id: string
  /** null: all documents you may read. */
  readonly document: string | null
  readonly createdAt: string
}

const feedFields = { id: z.string(), document: documentId.nullable(), createdAt: instant }

const feedView = mirror<FeedView>()(z.object(feedFields).meta({ id: 'Feed' }))
export const feedList = z.object({ items: z.array(feedView) })

export interface NewFeed extends FeedView {
  /** Whoever has it reads along; it is shown only in this answer. */
  readonly url: string
}

export const newFeed = mirror<NewFeed>()(z.object({ ...feedFields, url: z.url() }).meta({ id: 'NewFeed' }))

export const feedRequest = z
  .strictObject({ document: documentId.exactOptional() })
  .meta({ id: 'FeedRequest' })
