import { z } from 'zod'
import type { Publication } from '../../domain/index.ts'
import { mirror } from '../mirror.ts'
import { actor } from './actor.ts'
import { editionId, instant, revisionNumber } from './primitives.ts'

export const publication = mirror<Publication>()(
  z
    .object({ edition: editionId, revision: revisionNumber, at: instant, by: actor })
    .meta({ id: 'Publication' }),
)

export const publishRequest = z.strictObject({ revision: revisionNumber }).meta({ id: 'PublishRequest' })
