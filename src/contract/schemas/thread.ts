import { z } from 'zod'
import type { Comment, Mention, Resolution, Role, Thread, ThreadSubject } from '../../domain/index.ts'
import { mirror } from '../mirror.ts'
import type { CommentRequest, ThreadRequest } from '../talk-service.ts'
import { actor } from './actor.ts'
import { anchor, anchorStanding, pairAnchor, pairStanding } from './anchor.ts'
import { role } from './document.ts'
import { correctionId, instant, list, memberId, pairId, text } from './primitives.ts'

export const threadId = z.string().regex(/^t[1-9][0-9]{0,9}$/)

const subject = mirror<ThreadSubject>()(
  z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('words'), anchor }),
      z.strictObject({ kind: z.literal('pair'), anchor: pairAnchor }),
      z.strictObject({ kind: z.literal('correction'), correction: correctionId }),
    ])
    .meta({ id: 'ThreadSubject' }),
)

const mention = mirror<Mention>()(
  z
    .strictObject({ start: z.int().min(0), end: z.int().min(0), member: memberId.exactOptional() })
    .meta({ id: 'Mention' }),
)

export const resolution = mirror<Resolution>()(
  z.object({ by: actor, at: instant }).meta({ id: 'Resolution' }),
)

const comment = mirror<Comment>()(
  z
    .object({
      id: z.int().min(0),
      author: actor,
      at: instant,
      body: text('commentLength'),
      mentions: list(mention, 'mentions'),
      editedAt: instant.exactOptional(),
      deletedAt: instant.exactOptional(),
    })
    .meta({ id: 'Comment' }),
)

export const packagedThread = z
  .object({
    id: threadId,
    about: subject,
    state: z.enum(['open', 'resolved']),
    resolution: resolution.exactOptional(),
    comments: list(comment, 'comments'),
  })
  .meta({ id: 'PackagedThread' })

export const thread = mirror<Thread>()(
  z
    .object({
      ...packagedThread.shape,
      standing: z.union([anchorStanding, pairStanding]).exactOptional(),
      home: pairId.exactOptional(),
    })
    .meta({ id: 'Thread' }),
)

const commentFields = {
  body: text('commentLength').min(1),
  mentions: list(mention, 'mentions').exactOptional(),
}

export const commentRequest = mirror<CommentRequest>()(
  z.strictObject(commentFields).meta({ id: 'CommentRequest' }),
)

export const threadRequest = mirror<ThreadRequest>()(
  z.strictObject({ about: subject, ...commentFields }).meta({ id: 'ThreadRequest' }),
)

/** Somebody who may read a document, as those who may read it too see them. */
export interface PersonView {
  readonly id: string
  readonly name: string
  /** What they are there. */
  readonly role: Role
}

export const personView = mirror<PersonView>()(
  z.object({ id: memberId, name: text('nameLength'), role }).meta({ id: 'Person' }),
)
