import {
  PARTS_OF_SPEECH,
  termProblem,
  tidyTerm,
  type PackagedGlossary,
  type TermContent,
} from '../../domain/index.ts'
import { Fields, instant, list, matching, oneOf, text, type Place } from './json.ts'
import { invalid } from './package-error.ts'
import { readActor } from './read-parts.ts'

const language = matching(/^[a-z]{2,8}$/, 'not-a-language')
const renderings = list(text('termLength'), 'renderings')

/** The document's own terms, each pair of languages once. */
export function readGlossaries(place: Place): PackagedGlossary[] {
  const glossaries = list(readGlossary)(place)
  const seen = new Set<string>()
  for (const [k, { from, to }] of glossaries.entries()) {
    if (seen.has(`${from} ${to}`)) invalid(`${place.path}[${k}]`, 'duplicate')
    seen.add(`${from} ${to}`)
  }
  return glossaries
}

function readGlossary(place: Place): PackagedGlossary {
  const fields = new Fields(place)
  const glossary = {
    from: fields.required('from', language),
    to: fields.required('to', language),
    terms: fields.required('terms', list(readTerm, 'terms')),
  }
  fields.end()
  return glossary
}

function readTerm(place: Place): PackagedGlossary['terms'][number] {
  const fields = new Fields(place)
  const content: TermContent = {
    source: fields.required('source', text('termLength')),
    approved: fields.required('approved', renderings),
    admitted: fields.required('admitted', renderings),
    forbidden: fields.required('forbidden', renderings),
    ...fields.optional('pos', oneOf(PARTS_OF_SPEECH)),
    ...fields.optional('note', text('reasonLength')),
  }
  const author = fields.required('author', readActor)
  const at = fields.required('at', instant)
  fields.end()
  const tidy = tidyTerm(content)
  const problem = termProblem(tidy)
  if (problem) invalid(place.path, problem)
  return { ...tidy, author, at }
}
