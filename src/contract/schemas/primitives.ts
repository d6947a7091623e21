import { z } from 'zod'
import { LIMITS } from '../../domain/index.ts'

type Limit = keyof typeof LIMITS

/**
 * The message of a schema's `max` is the name of the limit, so that exceeding
 * it becomes LIMIT_EXCEEDED with that name. Lengths here count UTF-16 code
 * units; where the domain counts bytes, these bounds are the coarse outer ones
 * and the object checks the exact ones.
 */
export const bounded = (limit: Limit) => z.string().max(LIMITS[limit], limit)

/** Half a surrogate pair has no UTF-8: what keeps it would keep something else, and say nothing. A NUL ends texts in many programs. */
export const text = (limit: Limit) =>
  bounded(limit)
    .refine((given) => given.isWellFormed(), 'not-well-formed')
    .refine((given) => !given.includes('\0'), 'nul-character')

export const line = (limit: Limit) => text(limit).trim().min(1)

export const list = <S extends z.ZodType>(item: S, limit: Limit) => z.array(item).max(LIMITS[limit], limit)

export const documentId = z.string().regex(/^[a-z0-9]{4,40}$/)
export const editionId = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
export const pairId = z.string().regex(/^p[1-9][0-9]{0,9}$/)
export const correctionId = z.string().regex(/^c[1-9][0-9]{0,9}$/)
export const batchId = z.string().regex(/^b[1-9][0-9]{0,9}$/)
export const memberId = z.string().regex(/^[a-z0-9]{4,40}$/)

/** From 1. */
export const revisionNumber = z.int().min(1)
/** In a path or a query, where every value is a string. */
export const revisionInAddress = z.coerce.number<number>().int().min(1)

/** ISO 8601, UTC. */
export const instant = z.iso.datetime()

/** BCP 47. */
export const languageTag = z.string().max(35).refine(isLanguageTag, 'not a BCP 47 language tag')

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
