import { z } from 'zod'
import type { DocumentEvent, EventKind } from '../../domain/index.ts'
import { mirror } from '../mirror.ts'
import { actor } from './actor.ts'
import { instant } from './primitives.ts'

const eventKind = mirror<EventKind>()(
  z.enum([
    'document.created',
    'document.changed',
    'document.imported',
    'revision.made',
    'revision.labelled',
    'correction.proposed',
    'correction.amended',
    'correction.decided',
    'correction.withdrawn',
    'correction.reopened',
    'correction.carried',
    'finding.dismissed',
    'finding.restored',
    'comment.made',
    'comment.edited',
    'comment.deleted',
    'thread.resolved',
    'thread.reopened',
    'issue.marked',
    'issue.amended',
    'issue.withdrawn',
    'issue.resolved',
    'issue.reopened',
    'edition.published',
    'edition.unpublished',
    'glossary.changed',
    'edition.approved',
    'edition.reopened',
    'segment.confirmed',
    'segment.reopened',
  ]),
)

export const documentEvent = mirror<DocumentEvent>()(
  z
    .object({
      seq: z.int().min(1),
      at: instant,
      actor,
      kind: eventKind,
      about: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    })
    .meta({ id: 'DocumentEvent' }),
)

/** What the live room sends, one message an event. The client may send `ping`; the answer is `pong`. */
export type LiveEvent = Pick<DocumentEvent, 'seq' | 'kind' | 'about' | 'actor'>
