import { z } from 'zod'
import { DISMISSAL_REASONS, type Dismissal } from '../../domain/index.ts'
import type { DismissalRequest } from '../finding-service.ts'
import { mirror } from '../mirror.ts'
import { actor } from './actor.ts'
import { editionId, instant, pairId, revisionNumber, text } from './primitives.ts'

const offset = z.int().min(0)
/** A rule's id: dismissals of rules that are no more stay. */
export const ruleId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const place = { pair: pairId, edition: editionId, revision: revisionNumber, start: offset, end: offset }

export const dismissalId = z.string().regex(/^d[1-9][0-9]{0,9}$/)

const fields = {
  rule: ruleId,
  phrase: text('phraseLength').min(1),
  everywhere: z.boolean(),
  reason: z.enum(DISMISSAL_REASONS).exactOptional(),
  note: text('reasonLength').exactOptional(),
}

const standing = z.discriminatedUnion('state', [
  z.object({ state: z.literal('here'), pair: pairId, start: offset, end: offset }),
  z.object({ state: z.literal('orphaned') }),
])

export const dismissal = mirror<Dismissal>()(
  z
    .object({
      ...fields,
      id: dismissalId,
      anchor: z.object({ ...place, quote: z.string() }),
      author: actor,
      at: instant,
      standing: standing.exactOptional(),
    })
    .meta({ id: 'Dismissal' }),
)

export const dismissalRequest = mirror<DismissalRequest>()(
  z.strictObject({ ...fields, anchor: z.strictObject(place) }).meta({ id: 'DismissalRequest' }),
)
