import { z } from 'zod'
import { mirror } from '../mirror.ts'
import type {
  PublishedDiffPage,
  PublishedDiffRow,
  PublishedPage,
  PublishedPair,
  PublishedVersion,
} from '../published.ts'
import { edition } from './document.ts'
import { nextCursor } from './paging.ts'
import { documentId, editionId, instant, pairId, revisionNumber } from './primitives.ts'

const publishedVersion = mirror<PublishedVersion>()(
  z.object({ revision: revisionNumber, label: z.string().nullable(), at: instant }),
)

const offset = z.int().min(0)

const publishedPair = mirror<PublishedPair>()(
  z
    .object({
      id: pairId,
      kind: z.enum(['heading', 'text', 'item', 'quote']),
      source: z.string(),
      target: z.string(),
      segments: z.array(z.tuple([offset, offset, offset, offset])),
    })
    .meta({ id: 'PublishedPair' }),
)

export const publishedPage = mirror<PublishedPage>()(
  z
    .object({
      format: z.literal(1),
      document: documentId,
      title: z.string(),
      source: edition,
      edition,
      revision: revisionNumber,
      publishedAt: instant,
      guestsMaySuggest: z.boolean(),
      versions: z.array(publishedVersion),
      pairs: z.array(publishedPair),
      nextCursor,
      credits: z.array(z.string()),
    })
    .meta({ id: 'PublishedPage' }),
)

const publishedDiffRow = mirror<PublishedDiffRow>()(
  z
    .object({
      pairs: z.array(pairId),
      after: pairId.nullable().exactOptional(),
      ops: z.array(z.tuple([z.enum(['=', '-', '+']), z.string()])),
      survival: z.number().min(0).max(1),
    })
    .meta({ id: 'PublishedDiffRow' }),
)

export const publishedDiffPage = mirror<PublishedDiffPage>()(
  z
    .object({
      format: z.literal(1),
      document: documentId,
      edition: editionId,
      from: revisionNumber,
      to: revisionNumber,
      rows: z.array(publishedDiffRow),
      nextCursor,
    })
    .meta({ id: 'PublishedDiffPage' }),
)
