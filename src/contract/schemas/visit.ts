import { z } from 'zod'
import type { Visit } from '../document-service.ts'
import { mirror } from '../mirror.ts'

/** Zeros: never. */
export const visit = mirror<Visit>()(
  z.strictObject({ seq: z.int().min(0), revision: z.int().min(0) }).meta({ id: 'Visit' }),
)
