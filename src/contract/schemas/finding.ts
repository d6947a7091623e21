import { z } from 'zod'
import { MQM_CATEGORIES, SEVERITIES, type Finding } from '../../domain/index.ts'
import type { FindingsPage } from '../finding-service.ts'
import { mirror } from '../mirror.ts'
import { nextCursor } from './paging.ts'
import { pairId } from './primitives.ts'

const offset = z.int().min(0)

export const finding = mirror<Finding>()(
  z
    .object({
      rule: z.string(),
      category: z.enum(MQM_CATEGORIES),
      severity: z.enum(SEVERITIES),
      tier: z.enum(['precise', 'thorough']),
      start: offset,
      end: offset,
      sourceStart: offset.exactOptional(),
      sourceEnd: offset.exactOptional(),
      key: z.string(),
      params: z.record(z.string(), z.string()),
      replacements: z.array(z.string()),
    })
    .meta({ id: 'Finding' }),
)

const counts = z.object({ minor: z.int(), major: z.int(), critical: z.int() }).meta({ id: 'FindingCounts' })

export const findingsPage = mirror<FindingsPage>()(
  z
    .object({
      items: z.array(z.object({ pair: pairId, finding })),
      nextCursor,
      counts,
      checkedTo: z.int().min(0),
    })
    .meta({ id: 'FindingsPage' }),
)
