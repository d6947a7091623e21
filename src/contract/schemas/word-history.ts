import { z } from 'zod'
import { mirror } from '../mirror.ts'
import type {
  Accepted,
  BlameRun,
  LifeStep,
  PairBlame,
  RevisionFacts,
  Worded,
  WordLife,
} from '../word-history.ts'
import { actor } from './actor.ts'
import { category } from './correction.ts'
import { nextCursor } from './paging.ts'
import { correctionId, pairId, revisionNumber, text } from './primitives.ts'
import { revisionFields } from './revision.ts'

const { number, at, author, kind, message, restored } = revisionFields

const revisionFacts = mirror<RevisionFacts>()(
  z
    .object({ number, at, author, kind, message, restored, label: text('labelLength').exactOptional() })
    .meta({ id: 'RevisionFacts' }),
)

const accepted = mirror<Accepted>()(
  z
    .object({
      id: correctionId,
      author: actor,
      category: category.exactOptional(),
      reason: text('reasonLength').exactOptional(),
      by: actor,
      reworded: z.literal(true).exactOptional(),
    })
    .meta({ id: 'Accepted' }),
)

const span = { start: z.int().min(0), end: z.int().min(0) }

const blameRun = mirror<BlameRun>()(
  z
    .object({ ...span, revision: revisionNumber.nullable(), correction: correctionId.exactOptional() })
    .meta({ id: 'BlameRun' }),
)

export const pairBlame = mirror<PairBlame>()(
  z
    .object({
      text: z.string(),
      runs: z.array(blameRun),
      revisions: z.array(revisionFacts),
      corrections: z.array(accepted),
      limited: z.boolean(),
    })
    .meta({ id: 'PairBlame' }),
)

const worded = mirror<Worded>()(z.object({ words: z.string(), pair: pairId }).meta({ id: 'Worded' }))

const lifeStep = mirror<LifeStep>()(
  z
    .object({
      revision: revisionFacts,
      corrections: z.array(accepted),
      after: worded,
      before: worded.nullable(),
    })
    .meta({ id: 'LifeStep' }),
)

export const wordLife = mirror<WordLife>()(
  z.object({ items: z.array(lifeStep), nextCursor, span: z.object(span) }).meta({ id: 'WordLife' }),
)
