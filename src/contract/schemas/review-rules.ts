import { z } from 'zod'
import { HELD_BACK, RULE_ID, type ReviewRules } from '../../domain/index.ts'
import { mirror } from '../mirror.ts'
import { list } from './primitives.ts'

const ruleFields = {
  forbidOwnAcceptance: z.boolean(),
  mutedRules: list(z.string().max(60).regex(RULE_ID), 'mutedRules'),
  heldBack: z.enum(HELD_BACK),
}

export const reviewRules = mirror<ReviewRules>()(z.object(ruleFields).meta({ id: 'ReviewRules' }))

/** What is not named stays. */
export const rulesChange = z.strictObject({
  forbidOwnAcceptance: ruleFields.forbidOwnAcceptance.exactOptional(),
  mutedRules: ruleFields.mutedRules.exactOptional(),
  heldBack: ruleFields.heldBack.exactOptional(),
})
