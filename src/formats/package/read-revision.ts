import type { PackagedRevision } from '../../domain/index.ts'
import { boolean, distinct, Fields, finite, instant, list, oneOf, text, whole, type Place } from './json.ts'
import { invalid } from './package-error.ts'
import { correctionId, editionId, pairId, readActor, readBody, revisionNumber } from './read-parts.ts'

const KINDS = ['create', 'edit', 'import', 'correction', 'merge', 'split', 'realign', 'restore'] as const

/** A revision by itself; whether it fits the ones before is for `checkHistory`. */
export function readRevision(place: Place): PackagedRevision {
  const fields = new Fields(place)
  const revision = {
    number: fields.required('number', revisionNumber),
    at: fields.required('at', instant),
    author: fields.required('author', readActor),
    kind: fields.required('kind', oneOf(KINDS)),
    message: fields.required('message', text('reasonLength')),
    editions: fields.required('editions', distinct(editionId)),
    pairs: fields.required('pairs', whole(0)),
    ...fields.optional('corrections', distinct(correctionId)),
    ...fields.optional('credits', list(readActor)),
    ...fields.optional('restored', revisionNumber),
    texts: fields.required('texts', list(readText)),
    structure: fields.required('structure', list(readStructure)),
    lineage: fields.required('lineage', list(readLineage)),
  }
  fields.end()
  return revision
}

function readText(place: Place): PackagedRevision['texts'][number] {
  const fields = new Fields(place)
  const row = {
    pair: fields.required('pair', pairId),
    edition: fields.required('edition', editionId),
    body: fields.required('body', readBody),
  }
  fields.end()
  return row
}

function readStructure(place: Place): PackagedRevision['structure'][number] {
  const fields = new Fields(place)
  const row = {
    pair: fields.required('pair', pairId),
    alive: fields.required('alive', boolean),
    position: fields.required('position', finite),
    ...fields.optional('confidence', share),
  }
  fields.end()
  return row
}

function share(place: Place): number {
  const value = finite(place)
  return value >= 0 && value <= 1 ? value : invalid(place.path, 'out-of-range')
}

function readLineage(place: Place): PackagedRevision['lineage'][number] {
  const fields = new Fields(place)
  const row = {
    parents: fields.required('parents', distinct(pairId)),
    children: fields.required('children', distinct(pairId)),
  }
  fields.end()
  if (row.parents.length === 0 || row.children.length === 0) invalid(place.path, 'empty')
  return row
}
