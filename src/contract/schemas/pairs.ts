import { z } from 'zod'
import { readColumns } from '../../domain/index.ts'
import type { ColumnsRow } from '../columns.ts'
import type { ComparisonRow, PairPage } from '../document-service.ts'
import { mirror } from '../mirror.ts'
import { body, pair } from './body.ts'
import { nextCursor } from './paging.ts'
import { pairId, revisionNumber } from './primitives.ts'

export const pairPage = mirror<PairPage>()(
  z
    .object({ items: z.array(pair), nextCursor, at: revisionNumber, total: z.int().min(0) })
    .meta({ id: 'PairPage' }),
)

export const comparisonRow = mirror<ComparisonRow>()(
  z.object({ before: z.array(pair), after: z.array(pair) }).meta({ id: 'ComparisonRow' }),
)

/** In an address: `machine@1,house@5`. */
export const columnsInAddress = z
  .string()
  .max(1_000)
  .refine((text) => readColumns(text) !== null, 'not columns, such as machine@1,house@5')

const columnPair = z.object({ pair: pairId, body, confidence: z.number().min(0).max(1).exactOptional() })

export const columnsRow = mirror<ColumnsRow>()(
  z.object({ cells: z.array(z.array(columnPair)) }).meta({ id: 'ColumnsRow' }),
)
