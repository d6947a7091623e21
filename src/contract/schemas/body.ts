import { z } from 'zod'
import { LIMITS, type Body, type NewPair, type Pair, type Paragraph } from '../../domain/index.ts'
import { mirror } from '../mirror.ts'
import { editionId, pairId, text } from './primitives.ts'

/** What separates paragraphs is white space, or it would be part of a text and lost from the comparison. */
const gap = text('gapLength').regex(/^\s*$/u)

const paragraph = mirror<Paragraph>()(
  z
    .object({
      kind: z.enum(['heading', 'text', 'item', 'quote']),
      text: text('paragraphBytes').min(1),
      gap,
      lead: gap.exactOptional(),
    })
    .meta({ id: 'Paragraph' }),
)

/** No paragraph is empty, so there are at most as many as a body has bytes. */
export const body = mirror<Body>()(z.array(paragraph).max(LIMITS.bodyBytes, 'bodyBytes').meta({ id: 'Body' }))

const pairFields = {
  texts: z.record(editionId, body),
  confidence: z.number().min(0).max(1).exactOptional(),
}

export const pair = mirror<Pair>()(z.object({ id: pairId, ...pairFields }).meta({ id: 'Pair' }))

export const newPair = mirror<NewPair>()(z.strictObject(pairFields).meta({ id: 'NewPair' }))
