import { z } from 'zod'
import { mirror } from '../mirror.ts'
import type { ProposalBatchOutcome, ProposalBatchRequest, WithdrawnBatch } from '../proposal-batch.ts'
import { category } from './correction.ts'
import { batchId, correctionId, editionId, list, pairId, revisionNumber, text } from './primitives.ts'

const why = { category: category.exactOptional(), reason: text('reasonLength').exactOptional() }

const place = { pair: pairId, edition: editionId }

export const proposalBatchRequest = mirror<ProposalBatchRequest>()(
  z
    .strictObject({
      base: revisionNumber,
      items: list(z.strictObject({ ...place, text: text('bodyBytes'), ...why }), 'proposalsPerWrite').min(1),
      ...why,
      batch: batchId.exactOptional(),
    })
    .meta({ id: 'ProposalBatchRequest' }),
)

export const proposalBatchOutcome = mirror<ProposalBatchOutcome>()(
  z
    .object({
      batch: batchId.nullable(),
      proposed: z.array(z.object({ ...place, correction: correctionId })),
      skipped: z.array(
        z.object({ ...place, why: z.enum(['no-change', 'proposed', 'missing', 'too-large']) }),
      ),
    })
    .meta({ id: 'ProposalBatchOutcome' }),
)

export const withdrawnBatch = mirror<WithdrawnBatch>()(
  z
    .object({ withdrawn: z.array(correctionId), decided: z.array(correctionId) })
    .meta({ id: 'WithdrawnBatch' }),
)
