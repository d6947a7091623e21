import { z } from 'zod'
import { isReason, LIMITS, type RejectionReasons } from '../../domain/index.ts'
import { mirror } from '../mirror.ts'
import { line, list } from './primitives.ts'

const reason = line('rejectionReasonLength').refine(isReason, 'not one line of words')

const reasons = list(reason, 'rejectionReasons')
  .refine((items) => new Set(items).size === items.length, 'the same reason twice')
  .nullable()

/** What a workspace offers to those who reject a correction. */
export interface RejectionReasonsView {
  /** null: nothing was chosen, and the interface offers its own. */
  readonly items: RejectionReasons
}

export const rejectionReasons = mirror<RejectionReasonsView>()(
  z.object({ items: z.array(z.string()).nullable() }).meta({ id: 'RejectionReasons' }),
)

/** `was`: the list that was seen; when another stands there by now, nothing is written. */
export const rejectionReasonsWrite = z
  .strictObject({
    items: reasons,
    was: z.array(z.string().max(LIMITS.rejectionReasonLength)).max(LIMITS.rejectionReasons).nullable(),
  })
  .meta({ id: 'RejectionReasonsWrite' })
