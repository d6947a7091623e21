import { HELD_BACK, RULE_ID, type ReviewRules } from '../../domain/index.ts'
import { boolean, distinct, Fields, matching, oneOf, type Place } from './json.ts'

/** How the document was reviewed. */
export function readRules(place: Place): ReviewRules {
  const fields = new Fields(place)
  const rules = {
    forbidOwnAcceptance: fields.required('forbidOwnAcceptance', boolean),
    mutedRules: fields.required('mutedRules', distinct(matching(RULE_ID, 'not-a-rule-id'))),
    heldBack: fields.required('heldBack', oneOf(HELD_BACK)),
  }
  fields.end()
  return rules
}
