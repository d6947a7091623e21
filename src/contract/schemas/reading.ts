import { z } from 'zod'
import type { Approval, OpenWork, PairReading, Progress, Reading } from '../../domain/index.ts'
import { mirror } from '../mirror.ts'
import type { StretchesRequest } from '../reading-service.ts'
import { actor } from './actor.ts'
import { editionId, instant, list, pairId, revisionNumber } from './primitives.ts'

const offset = z.int().min(0)
const span = { start: offset, end: offset }
const readBy = { by: actor, revision: revisionNumber, at: instant }

export const reading = mirror<Reading>()(
  z
    .object({ pair: pairId, edition: editionId, ...readBy, spans: z.array(z.object(span)) })
    .meta({ id: 'Reading' }),
)

export const pairReading = mirror<PairReading>()(
  z
    .object({
      pair: pairId,
      read: z.array(z.object({ ...span, ...readBy, source: z.literal(true).exactOptional() })),
      changed: z.array(z.object({ ...span, ...readBy, was: z.string() })),
    })
    .meta({ id: 'PairReading' }),
)

const openWork = mirror<OpenWork>()(
  z.object({
    unread: z.int().min(0),
    changed: z.int().min(0),
    corrections: z.int().min(0),
    threads: z.int().min(0).exactOptional(),
  }),
)

const approvalFields = { edition: editionId, ...readBy, open: openWork }

export const approval = mirror<Approval>()(z.object(approvalFields).meta({ id: 'Approval' }))

export const progress = mirror<Progress>()(
  z
    .object({
      edition: editionId,
      characters: z.int().min(0),
      read: z.int().min(0),
      changed: z.int().min(0),
      approval: z.object({ ...approvalFields, since: z.int().min(0) }).exactOptional(),
    })
    .meta({ id: 'Progress' }),
)

export const stretchesRequest = mirror<StretchesRequest>()(
  z
    .strictObject({
      base: revisionNumber,
      stretches: list(z.strictObject({ pair: pairId, ...span }), 'stretchesPerWrite').min(1),
    })
    .meta({ id: 'StretchesRequest' }),
)

export const approvalRequest = z.strictObject({ revision: revisionNumber }).meta({ id: 'ApprovalRequest' })
