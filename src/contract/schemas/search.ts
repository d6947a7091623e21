import { z } from 'zod'
import type { Edition, Excerpt } from '../../domain/index.ts'
import { mirror } from '../mirror.ts'
import { documentId, editionId, pairId } from './primitives.ts'

const span = z.object({ start: z.int().min(0), end: z.int().min(0) })

/** A text or a stretch of it, and where in it the words stand that were looked for. */
const excerpt = mirror<Excerpt>()(
  z
    .object({
      text: z.string(),
      spans: z.array(span),
      cut: z.object({ before: z.boolean(), after: z.boolean() }),
    })
    .meta({ id: 'Excerpt' }),
)

/** A pair that reads what was looked for, in one of its editions. */
export interface SearchHit {
  readonly document: { readonly id: string; readonly title: string }
  readonly pair: string
  readonly edition: string
  readonly role: Edition['role']
  readonly lang: string
  readonly excerpt: Excerpt
}

const role = z.enum(['source', 'translation'])

const hitFields = {
  document: z.object({ id: documentId, title: z.string() }),
  pair: pairId,
  edition: editionId,
  role,
  lang: z.string(),
  excerpt,
}

export const searchHit = mirror<SearchHit>()(z.object(hitFields).meta({ id: 'SearchHit' }))

/** The same with what the pair reads in other languages. */
export interface ConcordanceHit extends SearchHit {
  readonly renderings: readonly Rendering[]
}

export interface Rendering {
  readonly edition: string
  readonly role: Edition['role']
  readonly lang: string
  /** Perhaps cut short. */
  readonly text: string
}

export const concordanceHit = mirror<ConcordanceHit>()(
  z
    .object({
      ...hitFields,
      renderings: z.array(
        mirror<Rendering>()(
          z
            .object({ edition: editionId, role, lang: z.string(), text: z.string() })
            .meta({ id: 'Rendering' }),
        ),
      ),
    })
    .meta({ id: 'ConcordanceHit' }),
)
