import { z } from 'zod'
import type { Anchor, AnchorStanding, PairAnchor, PairStanding } from '../../domain/index.ts'
import { mirror } from '../mirror.ts'
import { editionId, pairId, revisionNumber, text } from './primitives.ts'

const offset = z.int().min(0)

export const anchor = mirror<Anchor>()(
  z
    .strictObject({
      pair: pairId,
      edition: editionId,
      revision: revisionNumber,
      start: offset,
      end: offset,
      quote: text('quoteLength'),
    })
    .meta({ id: 'Anchor' }),
)

export const pairAnchor = mirror<PairAnchor>()(
  z.strictObject({ pair: pairId, revision: revisionNumber }).meta({ id: 'PairAnchor' }),
)

const orphaned = z.object({ state: z.literal('orphaned') })

export const anchorStanding = mirror<AnchorStanding>()(
  z
    .union([z.object({ state: z.literal('here'), pair: pairId, start: offset, end: offset }), orphaned])
    .meta({ id: 'AnchorStanding' }),
)

export const pairStanding = mirror<PairStanding>()(
  z.union([z.object({ state: z.literal('here'), pair: pairId }), orphaned]).meta({ id: 'PairStanding' }),
)
