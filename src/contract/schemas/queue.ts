import { z } from 'zod'
import type { QueueChange, QueueItem, QueueKind, Role } from '../../domain/index.ts'
import { mirror } from '../mirror.ts'
import { actor } from './actor.ts'
import { category } from './correction.ts'
import { role } from './document.ts'
import { documentId, editionId, instant, pairId } from './primitives.ts'

const queueKind = mirror<QueueKind>()(z.enum(['correction', 'thread']).meta({ id: 'QueueKind' }))

const queueChange = mirror<QueueChange>()(
  z
    .object({ before: z.string(), quote: z.string(), replacement: z.string(), after: z.string() })
    .meta({ id: 'QueueChange' }),
)

/** Something that waits in one of the documents, with what the asker is there. */
export interface QueueEntry extends QueueItem {
  readonly document: { readonly id: string; readonly title: string }
  readonly role: Role
  /** How its paragraph begins now; empty: nothing is there, or the index was not told of it yet. */
  readonly opening: string
}

export const queueEntry = mirror<QueueEntry>()(
  z
    .object({
      kind: queueKind,
      id: z.string(),
      pair: pairId,
      edition: editionId,
      lang: z.string(),
      author: actor,
      at: instant,
      category: category.exactOptional(),
      words: z.string().exactOptional(),
      changes: z.array(queueChange),
      more: z.int().min(0),
      document: z.object({ id: documentId, title: z.string() }),
      role,
      opening: z.string(),
    })
    .meta({ id: 'QueueEntry' }),
)

export const queueCount = z
  .object({
    count: z.int().min(0),
    exact: z.boolean().meta({ description: 'Whether there is no more than that.' }),
  })
  .meta({ id: 'QueueCount' })

const yes = z.literal('yes').exactOptional()

/** What the queue can be narrowed to. */
export const queueQuery = {
  document: documentId.exactOptional(),
  lang: z.string().min(2).max(35).exactOptional().meta({ description: 'Of the edition; any of its kind.' }),
  kind: queueKind.exactOptional(),
  category: category.exactOptional(),
  author: z.string().min(1).max(80).exactOptional().meta({ description: 'By name.' }),
  mine: yes.meta({ description: 'Only what you proposed.' }),
  mentioned: yes.meta({ description: 'Only where you are mentioned.' }),
  q: z.string().max(200).exactOptional().meta({ description: 'Words in it.' }),
}
