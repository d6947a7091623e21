import { z } from 'zod'
import type {
  Cut,
  ImportedPair,
  PairText,
  Revision,
  RevisionChange,
  RevisionCommand,
} from '../../domain/index.ts'
import type { RevisionDetail, RevisionRequest } from '../document-service.ts'
import { mirror } from '../mirror.ts'
import { actor, broughtHistory } from './actor.ts'
import { body, newPair } from './body.ts'
import { edition } from './document.ts'
import { nextCursor } from './paging.ts'
import { correctionId, editionId, instant, line, list, pairId, revisionNumber, text } from './primitives.ts'

export const revisionFields = {
  number: revisionNumber,
  at: instant,
  author: actor,
  kind: z.enum(['create', 'edit', 'import', 'correction', 'merge', 'split', 'realign', 'restore']),
  message: text('reasonLength'),
  editions: z.array(editionId),
  pairs: z.int().min(0),
  corrections: z.array(correctionId).exactOptional(),
  credits: z.array(actor).exactOptional(),
  restored: revisionNumber.exactOptional(),
}

export const revision = mirror<Revision>()(
  z.object({ ...revisionFields, label: text('labelLength').exactOptional() }).meta({ id: 'Revision' }),
)

const revisionChange = mirror<RevisionChange>()(
  z
    .object({
      pair: pairId,
      edition: editionId,
      before: z.string().nullable(),
      after: z.string().nullable(),
    })
    .meta({ id: 'RevisionChange' }),
)

export const lineageFields = { parents: z.array(pairId), children: z.array(pairId) }

export const revisionDetail = mirror<RevisionDetail>()(
  z
    .object({
      revision,
      changes: z.array(revisionChange),
      lineage: z.array(z.object(lineageFields)),
      nextCursor,
    })
    .meta({ id: 'RevisionDetail' }),
)

const pairText = mirror<PairText>()(
  z.strictObject({ pair: pairId, edition: editionId, text: text('bodyBytes') }).meta({ id: 'PairText' }),
)

const importedPair = mirror<ImportedPair>()(
  z
    .union([
      z.strictObject({ pair: pairId, body }),
      z.strictObject({ after: pairId.nullable(), born: newPair }),
    ])
    .meta({ id: 'ImportedPair' }),
)

const cut = mirror<Cut>()(
  z.record(editionId, z.strictObject({ pair: pairId, at: z.int().min(0) })).meta({ id: 'Cut' }),
)

const revisionCommand = mirror<RevisionCommand>()(
  z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('edit'), texts: list(pairText, 'pairsPerWrite').min(1) }),
      z.strictObject({
        kind: z.literal('import'),
        edition: editionId,
        pairs: list(importedPair, 'pairsPerWrite'),
        newEdition: edition.exactOptional(),
      }),
      z.strictObject({ kind: z.literal('merge'), pairs: list(pairId, 'pairsPerWrite').min(2) }),
      z.strictObject({
        kind: z.literal('split'),
        pair: pairId,
        at: z.record(editionId, z.int().min(0)),
      }),
      z.strictObject({
        kind: z.literal('realign'),
        pairs: list(pairId, 'pairsRealigned').min(1),
        cuts: list(cut, 'pairsRealigned'),
      }),
      z.strictObject({
        kind: z.literal('restore'),
        to: revisionNumber,
        pairs: list(pairId, 'pairsPerWrite').min(1).exactOptional(),
      }),
    ])
    .meta({ id: 'RevisionCommand' }),
)

export const revisionRequest = z
  .strictObject({
    base: revisionNumber,
    command: revisionCommand,
    message: text('reasonLength'),
    label: line('labelLength').exactOptional(),
    history: broughtHistory.exactOptional(),
  })
  .meta({ id: 'RevisionRequest' }) satisfies z.ZodType<RevisionRequest>

/** null takes the label away. */
export const labelRequest = z
  .strictObject({ label: line('labelLength').nullable() })
  .meta({ id: 'LabelRequest' })
