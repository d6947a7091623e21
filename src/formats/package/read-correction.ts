import {
  CATEGORIES,
  correctionState,
  LIMITS,
  type Correction,
  type Decision,
  type ProposedChange,
} from '../../domain/index.ts'
import type { Change } from '../../text/diff/index.ts'
import { utf8Excess } from '../utf8-length.ts'
import { anyText, Fields, instant, list, oneOf, text, whole, type Place } from './json.ts'
import { checkLimit, invalid } from './package-error.ts'
import { batchId, correctionId, editionId, pairId, readActor, revisionNumber } from './read-parts.ts'

const CHANGE_STATES = ['open', 'accepted', 'rejected', 'withdrawn', 'carried'] as const
const CORRECTION_STATES = [...CHANGE_STATES, 'partly-accepted'] as const

/** A correction by itself; whether its quotes stand in the text is for `checkCorrections`. */
export function readCorrection(place: Place): Correction {
  const fields = new Fields(place)
  const correction = {
    id: fields.required('id', correctionId),
    pair: fields.required('pair', pairId),
    edition: fields.required('edition', editionId),
    base: fields.required('base', revisionNumber),
    author: fields.required('author', readActor),
    at: fields.required('at', instant),
    changes: fields.required('changes', list(readChange, 'changes')),
    state: fields.required('state', oneOf(CORRECTION_STATES)),
    ...fields.optional('category', oneOf(CATEGORIES)),
    ...fields.optional('reason', text('reasonLength')),
    ...fields.optional('carriedFrom', correctionId),
    ...fields.optional('batch', batchId),
  }
  fields.end()
  checkChanges(correction.changes, fields.pathOf('changes'))
  if (correction.state !== correctionState(correction.changes)) {
    invalid(fields.pathOf('state'), 'not-what-its-changes-say')
  }
  return correction
}

function readChange(place: Place): ProposedChange {
  const fields = new Fields(place)
  const change = {
    ...readEdit(fields),
    id: fields.required('id', whole(0)),
    state: fields.required('state', oneOf(CHANGE_STATES)),
    ...fields.optional('decision', readDecision),
    ...fields.optional('carriedTo', correctionId),
  }
  fields.derived('standing')
  fields.end()
  checkState(change, place.path)
  return change
}

function readDecision(place: Place): Decision {
  const fields = new Fields(place)
  const decision = {
    by: fields.required('by', readActor),
    at: fields.required('at', instant),
    ...fields.optional('reason', text('reasonLength')),
    ...fields.optional('replacement', words),
    ...fields.optional('revision', revisionNumber),
    ...fields.optional('undo', readUndo),
  }
  fields.end()
  return decision
}

function readUndo(place: Place): Change {
  const fields = new Fields(place)
  const undo = readEdit(fields)
  fields.end()
  return undo
}

function readEdit(fields: Fields): Change {
  return {
    start: fields.required('start', whole(0)),
    end: fields.required('end', whole(0)),
    quote: fields.required('quote', words),
    replacement: fields.required('replacement', words),
    ...fields.optional('group', whole(0)),
  }
}

function words(place: Place): string {
  const value = anyText(place)
  const actual = utf8Excess(value, LIMITS.bodyBytes)
  if (actual !== null) checkLimit('bodyBytes', LIMITS.bodyBytes, actual, place.path)
  return value
}

/** What was decided says by whom, what was not does not; what was carried says where to. */
function checkState({ state, decision, carriedTo }: ProposedChange, path: string): void {
  const isDecided = state === 'accepted' || state === 'rejected'
  if (isDecided && !decision) invalid(`${path}.decision`, 'missing')
  if (state === 'open' && decision) invalid(`${path}.decision`, 'not-decided')
  if ((state === 'carried') !== (carriedTo !== undefined))
    invalid(`${path}.carriedTo`, 'not-what-its-state-says')
}

/** At least one, numbered upwards, in the order of the text and apart. */
function checkChanges(changes: readonly ProposedChange[], path: string): void {
  if (changes.length === 0) invalid(path, 'empty')
  for (const [k, change] of changes.entries()) {
    if (change.id <= (changes[k - 1]?.id ?? -1)) invalid(`${path}[${k}].id`, 'out-of-order')
    if (change.end < change.start) invalid(`${path}[${k}].end`, 'before-its-start')
    if (change.start < (changes[k - 1]?.end ?? 0)) invalid(`${path}[${k}].start`, 'overlaps')
  }
}
