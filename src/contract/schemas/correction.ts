import { z } from 'zod'
import {
  CATEGORIES,
  type Category,
  type Correction,
  type Decision,
  type ProposedChange,
  type Verdict,
} from '../../domain/index.ts'
import type {
  Amendment,
  BatchOutcome,
  BatchRequest,
  BatchUndoRequest,
  CorrectionRequest,
  DecisionOutcome,
  DecisionRequest,
} from '../document-service.ts'
import { mirror } from '../mirror.ts'
import { actor } from './actor.ts'
import {
  batchId,
  correctionId,
  editionId,
  instant,
  list,
  pairId,
  revisionNumber,
  text,
} from './primitives.ts'
import { revision } from './revision.ts'

export const category = mirror<Category>()(z.enum(CATEGORIES).meta({ id: 'Category' }))

const CHANGE_STATES = ['open', 'accepted', 'rejected', 'withdrawn', 'carried'] as const

const offset = z.int().min(0)
const changeId = z.int().min(0)

const changeFields = {
  start: offset,
  end: offset,
  quote: z.string(),
  replacement: text('bodyBytes'),
  group: z.int().exactOptional(),
}

const standing = z.discriminatedUnion('state', [
  z.object({ state: z.literal('clean'), change: z.object(changeFields) }),
  z.object({ state: z.literal('applied') }),
  z.object({
    state: z.literal('conflict'),
    at: z.object({ start: offset, end: offset }),
    theirs: z.string(),
  }),
  z.object({ state: z.literal('orphaned') }),
])

const decision = mirror<Decision>()(
  z
    .object({
      by: actor,
      at: instant,
      reason: text('reasonLength').exactOptional(),
      replacement: text('bodyBytes').exactOptional(),
      revision: revisionNumber.exactOptional(),
      undo: z.object(changeFields).exactOptional(),
    })
    .meta({ id: 'Decision' }),
)

const proposedChange = mirror<ProposedChange>()(
  z
    .object({
      ...changeFields,
      id: changeId,
      state: z.enum(CHANGE_STATES),
      decision: decision.exactOptional(),
      standing: standing.exactOptional(),
      carriedTo: correctionId.exactOptional(),
    })
    .meta({ id: 'ProposedChange' }),
)

export const correction = mirror<Correction>()(
  z
    .object({
      id: correctionId,
      pair: pairId,
      edition: editionId,
      base: revisionNumber,
      author: actor,
      at: instant,
      changes: list(proposedChange, 'changes'),
      state: z.enum([...CHANGE_STATES, 'partly-accepted']),
      category: category.exactOptional(),
      reason: text('reasonLength').exactOptional(),
      carriedFrom: correctionId.exactOptional(),
      batch: batchId.exactOptional(),
    })
    .meta({ id: 'Correction' }),
)

export const correctionRequest = mirror<CorrectionRequest>()(
  z
    .strictObject({
      base: revisionNumber,
      pair: pairId,
      edition: editionId,
      text: text('bodyBytes'),
      category: category.exactOptional(),
      reason: text('reasonLength').exactOptional(),
    })
    .meta({ id: 'CorrectionRequest' }),
)

export const amendment = mirror<Amendment>()(
  z
    .strictObject({
      reason: text('reasonLength').exactOptional(),
      category: category.exactOptional(),
      text: text('bodyBytes').exactOptional(),
      replacements: list(
        z.strictObject({ change: changeId, replacement: text('bodyBytes') }),
        'changes',
      ).exactOptional(),
    })
    .meta({ id: 'Amendment' }),
)

const verdict = mirror<Verdict>()(
  z
    .discriminatedUnion('verdict', [
      z.strictObject({
        change: changeId,
        verdict: z.literal('accept'),
        replacement: text('bodyBytes').exactOptional(),
      }),
      z.strictObject({
        change: changeId,
        verdict: z.literal('reject'),
        reason: text('reasonLength').exactOptional(),
      }),
    ])
    .meta({ id: 'Verdict' }),
)

export const decisionRequest = mirror<DecisionRequest>()(
  z
    .strictObject({
      base: revisionNumber.exactOptional(),
      verdicts: list(verdict, 'changes').min(1),
      message: text('reasonLength').exactOptional(),
    })
    .meta({ id: 'DecisionRequest' }),
)

export const undoRequest = z
  .strictObject({ changes: list(changeId, 'changes').min(1) })
  .meta({ id: 'UndoRequest' })

export const decisionOutcome = mirror<DecisionOutcome>()(
  z.object({ correction, revision: revision.nullable() }).meta({ id: 'DecisionOutcome' }),
)

export const batchRequest = mirror<BatchRequest>()(
  z
    .strictObject({
      decisions: list(
        z.strictObject({ correction: correctionId, verdicts: list(verdict, 'changes').min(1) }),
        'decisionsPerWrite',
      ).min(1),
      message: text('reasonLength').exactOptional(),
    })
    .meta({ id: 'BatchRequest' }),
)

export const batchUndoRequest = mirror<BatchUndoRequest>()(
  z
    .strictObject({
      decisions: list(
        z.strictObject({ correction: correctionId, changes: list(changeId, 'changes').min(1) }),
        'decisionsPerWrite',
      ).min(1),
    })
    .meta({ id: 'BatchUndoRequest' }),
)

export const batchOutcome = mirror<BatchOutcome>()(
  z
    .object({
      revision: revision.nullable(),
      done: z.array(correctionId),
      skipped: z.array(
        z.object({
          correction: correctionId,
          why: z.enum([
            'conflict',
            'orphaned',
            'decided',
            'missing',
            'own',
            'too-large',
            'held-back',
            'unchecked',
          ]),
        }),
      ),
    })
    .meta({ id: 'BatchOutcome' }),
)
