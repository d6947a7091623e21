import { DISMISSAL_REASONS, type Dismissal } from '../../domain/index.ts'
import { anyText, boolean, Fields, instant, line, matching, oneOf, text, type Place } from './json.ts'
import { invalid } from './package-error.ts'
import { anchorQuoting, readActor } from './read-parts.ts'

/** A finding that somebody dismissed. Where it is now follows from the rest. */
export function readDismissal(place: Place): Dismissal {
  const fields = new Fields(place)
  const dismissal: Dismissal = {
    id: fields.required('id', matching(/^d[1-9]\d{0,9}$/, 'not-a-dismissal-id')),
    rule: fields.required('rule', matching(/^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-a-rule')),
    phrase: fields.required('phrase', line('phraseLength')),
    everywhere: fields.required('everywhere', boolean),
    anchor: fields.required('anchor', anchorQuoting(anyText)),
    ...fields.optional('reason', oneOf(DISMISSAL_REASONS)),
    ...fields.optional('note', text('reasonLength')),
    author: fields.required('author', readActor),
    at: fields.required('at', instant),
  }
  fields.derived('standing')
  fields.end()
  const { start, end } = dismissal.anchor
  if (start === end) invalid(fields.pathOf('anchor'), 'empty')
  return dismissal
}
