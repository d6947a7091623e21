import { z } from 'zod'
import type { GuestContact, Suggestion } from '../guest-service.ts'
import { mirror } from '../mirror.ts'
import { line, pairId, revisionNumber, text } from './primitives.ts'

/** A reader's correction of published words. `name` is how the reader wants to be credited. */
export const suggestion = mirror<Suggestion>()(
  z
    .strictObject({
      pair: pairId,
      revision: revisionNumber,
      text: text('bodyBytes'),
      reason: text('reasonLength').exactOptional(),
      name: line('nameLength').exactOptional(),
      contact: line('contactLength').exactOptional(),
    })
    .meta({ id: 'Suggestion' }),
)

/** All that a guest learns of it. */
export const suggestionReceipt = z
  .object({ id: z.string(), state: z.literal('open') })
  .meta({ id: 'SuggestionReceipt' })

export const guestContact = mirror<GuestContact>()(
  z.object({ contact: z.string().nullable() }).meta({ id: 'GuestContact' }),
)
