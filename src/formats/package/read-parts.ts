import {
  LIMITS,
  type Actor,
  type Anchor,
  type Body,
  type Edition,
  type Label,
  type Paragraph,
  type Publication,
} from '../../domain/index.ts'
import { person } from './named.ts'
import { utf8Excess, utf8Length } from '../utf8-length.ts'
import {
  anyText,
  Fields,
  instant,
  line,
  list,
  matching,
  oneOf,
  text,
  whole,
  type Place,
  type Reader,
} from './json.ts'
import { checkLimit, invalid } from './package-error.ts'

export const pairId = matching(/^p[1-9]\d{0,9}$/, 'not-a-pair-id')
export const correctionId = matching(/^c[1-9]\d{0,9}$/, 'not-a-correction-id')
export const batchId = matching(/^b[1-9]\d{0,9}$/, 'not-a-batch-id')
export const editionId = matching(/^(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-an-edition-id')
export const revisionNumber = whole(1)

/**
 * An author. Whoever it was where the package was written, here it is a name;
 * only what the program itself did stays so.
 */
export function readActor(place: Place): Actor {
  const fields = new Fields(place)
  const kind = fields.required('kind', oneOf(['member', 'guest', 'name', 'system']))
  const name = fields.required('name', text('nameLength'))
  fields.derived('id')
  fields.end()
  return { kind: kind === 'system' ? 'system' : 'name', name }
}

/** The same where it is counted who did a thing. */
export function readPerson(place: Place): Actor {
  const { kind, name } = readActor(place)
  const id =
    typeof place.value === 'object' && place.value !== null && 'id' in place.value
      ? place.value.id
      : undefined
  return person({ kind, name, ...(typeof id === 'string' ? { id } : {}) })
}

/** A stretch of a text; whether its quote stands there is for `checkAnchor`. */
export const anchorQuoting =
  (quote: Reader<string>): Reader<Anchor> =>
  (place) => {
    const fields = new Fields(place)
    const anchor = {
      pair: fields.required('pair', pairId),
      edition: fields.required('edition', editionId),
      revision: fields.required('revision', revisionNumber),
      start: fields.required('start', whole(0)),
      end: fields.required('end', whole(0)),
      quote: fields.required('quote', quote),
    }
    fields.end()
    if (anchor.start > anchor.end) invalid(place.path, 'out-of-range')
    return anchor
  }

export function readEdition(place: Place): Edition {
  const fields = new Fields(place)
  const edition = {
    id: fields.required('id', editionId),
    lang: fields.required('lang', languageTag),
    title: fields.required('title', line('titleLength')),
    role: fields.required('role', oneOf(['source', 'translation'])),
  }
  fields.end()
  return edition
}

function languageTag(place: Place): string {
  const tag = matching(/^[a-zA-Z0-9-]{1,35}$/, 'not-a-language')(place)
  try {
    Intl.getCanonicalLocales(tag)
    return tag
  } catch {
    return invalid(place.path, 'not-a-language')
  }
}

export function readLabel(place: Place): Label {
  const fields = new Fields(place)
  const label = {
    revision: fields.required('revision', revisionNumber),
    label: fields.required('label', line('labelLength')),
  }
  fields.end()
  return label
}

export function readPublication(place: Place): Publication {
  const fields = new Fields(place)
  const publication = {
    edition: fields.required('edition', editionId),
    revision: fields.required('revision', revisionNumber),
    at: fields.required('at', instant),
    by: fields.required('by', readActor),
  }
  fields.end()
  return publication
}

/** A body within the limits of the domain, its paragraphs as `Body` describes them. */
export function readBody(place: Place): Body {
  const body = list(readParagraph)(place)
  let bytes = 0
  for (const [k, { text: words, gap, lead }] of body.entries()) {
    if (k > 0 && lead !== undefined) invalid(`${place.path}[${k}].lead`, 'not-first')
    bytes += utf8Length(words) + utf8Length(gap) + utf8Length(lead ?? '')
  }
  checkLimit('bodyBytes', LIMITS.bodyBytes, bytes, place.path)
  return body
}

function readParagraph(place: Place): Paragraph {
  const fields = new Fields(place)
  const kind = fields.required('kind', oneOf(['heading', 'text', 'item', 'quote']))
  const words = fields.required('text', paragraphText)
  const gap = fields.required('gap', whiteSpace)
  const lead = fields.optional('lead', whiteSpace)
  fields.end()
  return { kind, text: words, gap, ...lead }
}

function paragraphText(place: Place): string {
  const words = anyText(place)
  if (words.trim() === '') invalid(place.path, 'empty')
  if (/^[\r\n]|[\r\n]$/.test(words)) invalid(place.path, 'line-break-at-the-edge')
  const actual = utf8Excess(words, LIMITS.paragraphBytes)
  if (actual !== null) checkLimit('paragraphBytes', LIMITS.paragraphBytes, actual, place.path)
  return words
}

function whiteSpace(place: Place): string {
  const space = text('gapLength')(place)
  if (space.trim() !== '') invalid(place.path, 'not-white-space')
  return space
}
