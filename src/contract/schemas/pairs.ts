import { z } from 'zod'
import type { ComparisonRow, PairPage } from '../document-service.ts'
import { mirror } from '../mirror.ts'
import { pair } from './body.ts'
import { nextCursor } from './paging.ts'
import { revisionNumber } from './primitives.ts'

export const pairPage = mirror<PairPage>()(
  z
    .object({ items: z.array(pair), nextCursor, at: revisionNumber, total: z.int().min(0) })
    .meta({ id: 'PairPage' }),
)

export const comparisonRow = mirror<ComparisonRow>()(
  z.object({ before: z.array(pair), after: z.array(pair) }).meta({ id: 'ComparisonRow' }),
)
