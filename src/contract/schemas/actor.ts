import { z } from 'zod'
import type { Actor } from '../../domain/index.ts'
import { mirror } from '../mirror.ts'
import { line, text } from './primitives.ts'

export const actor = mirror<Actor>()(
  z
    .object({
      kind: z.enum(['member', 'guest', 'name', 'system']),
      id: z.string().max(40).exactOptional(),
      name: text('nameLength'),
    })
    .meta({ id: 'Actor' }),
)

/** Somebody who is not here: history brought along names people, it never claims to be an account. */
const namedActor = z.strictObject({ kind: z.literal('name'), name: line('nameLength') })

/** Who made a revision and when, where that was not the caller now. */
export const broughtHistory = z.strictObject({ author: namedActor, at: z.iso.datetime() })
