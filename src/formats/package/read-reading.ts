import type { Approval, Reading } from '../../domain/index.ts'
import { Fields, instant, list, whole, type Place } from './json.ts'
import { invalid } from './package-error.ts'
import { editionId, pairId, readPerson, revisionNumber } from './read-parts.ts'

/** What somebody read; whether the text was so long is for `checkReferences`. */
export function readReading(place: Place): Reading {
  const fields = new Fields(place)
  const reading = {
    pair: fields.required('pair', pairId),
    edition: fields.required('edition', editionId),
    revision: fields.required('revision', revisionNumber),
    spans: fields.required('spans', list(readSpan)),
    by: fields.required('by', readPerson),
    at: fields.required('at', instant),
  }
  fields.end()
  if (reading.spans.length === 0) invalid(fields.pathOf('spans'), 'empty')
  reading.spans.forEach(({ start, end }, k) => {
    const path = `${fields.pathOf('spans')}[${k}]`
    if (end <= start) invalid(path, 'empty')
    if (start < (reading.spans[k - 1]?.end ?? 0)) invalid(path, 'overlaps')
  })
  return reading
}

function readSpan(place: Place): Reading['spans'][number] {
  const fields = new Fields(place)
  const span = { start: fields.required('start', whole(0)), end: fields.required('end', whole(0)) }
  fields.end()
  return span
}

export function readApproval(place: Place): Approval {
  const fields = new Fields(place)
  const approval = {
    edition: fields.required('edition', editionId),
    revision: fields.required('revision', revisionNumber),
    by: fields.required('by', readPerson),
    at: fields.required('at', instant),
    open: fields.required('open', readOpenWork),
  }
  fields.end()
  return approval
}

function readOpenWork(place: Place): Approval['open'] {
  const fields = new Fields(place)
  const open = {
    unread: fields.required('unread', whole(0)),
    changed: fields.required('changed', whole(0)),
    corrections: fields.required('corrections', whole(0)),
    ...fields.optional('threads', whole(0)),
  }
  fields.end()
  return open
}
