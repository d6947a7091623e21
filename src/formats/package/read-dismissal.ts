import { DISMISSAL_REASONS, type Dismissal } from '../../domain/index.ts'
import { anyText, boolean, Fields, instant, line, matching, oneOf, text, whole, type Place } from './json.ts'
import { invalid } from './package-error.ts'
import { editionId, pairId, readActor, revisionNumber } from './read-parts.ts'

/** A finding that somebody dismissed. Where it is now follows from the rest. */
export function readDismissal(place: Place): Dismissal {
  const fields = new Fields(place)
  const dismissal: Dismissal = {
    id: fields.required('id', matching(/^d[1-9]\d{0,9}$/, 'not-a-dismissal-id')),
    rule: fields.required('rule', matching(/^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-a-rule')),
    phrase: fields.required('phrase', line('phraseLength')),
    everywhere: fields.required('everywhere', boolean),
    anchor: fields.required('anchor', readAnchor),
    ...fields.optional('reason', oneOf(DISMISSAL_REASONS)),
    ...fields.optional('note', text('reasonLength')),
    author: fields.required('author', readActor),
    at: fields.required('at', instant),
  }
  fields.derived('standing')
  fields.end()
  return dismissal
}

function readAnchor(place: Place): Dismissal['anchor'] {
  const fields = new Fields(place)
  const anchor = {
    pair: fields.required('pair', pairId),
    edition: fields.required('edition', editionId),
    revision: fields.required('revision', revisionNumber),
    start: fields.required('start', whole(0)),
    end: fields.required('end', whole(1)),
    quote: fields.required('quote', anyText),
  }
  fields.end()
  if (anchor.start >= anchor.end) invalid(place.path, 'empty')
  return anchor
}
