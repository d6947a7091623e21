import { z } from 'zod'
import { LIMITS } from '../../domain/index.ts'
import type { Page } from '../document-service.ts'

/** What a list's address may carry. */
export const pageQuery = {
  cursor: z.string().min(1).max(200).exactOptional().meta({ description: 'From `nextCursor`; opaque.' }),
  limit: z.coerce.number<number>().int().min(1).max(LIMITS.pageSize).exactOptional(),
}

export const nextCursor = z.string().nullable().meta({ description: 'null on the last page.' })

export function pageOf<T>(item: z.ZodType<T, T>): z.ZodType<Page<T>, Page<T>> {
  return z.object({ items: z.array(item), nextCursor })
}
