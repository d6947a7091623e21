import { z } from 'zod'
import type { DocumentPackage, PackagedRevision } from '../../domain/index.ts'
import { mirror } from '../mirror.ts'
import { body } from './body.ts'
import { correction } from './correction.ts'
import { dismissal } from './dismissal.ts'
import { edition, label } from './document.ts'
import { packagedIssue } from './issue.ts'
import { editionId, instant, line, list, pairId } from './primitives.ts'
import { publication } from './publication.ts'
import { packagedGlossary } from './glossary.ts'
import { approval, reading } from './reading.ts'
import { reviewRules } from './review-rules.ts'
import { packagedThread } from './thread.ts'
import { lineageFields, revisionFields } from './revision.ts'

const packagedRevision = mirror<PackagedRevision>()(
  z
    .object({
      ...revisionFields,
      texts: z.array(z.object({ pair: pairId, edition: editionId, body })),
      structure: z.array(
        z.object({
          pair: pairId,
          alive: z.boolean(),
          position: z.number(),
          confidence: z.number().min(0).max(1).exactOptional(),
        }),
      ),
      lineage: z.array(z.object(lineageFields)),
    })
    .meta({ id: 'PackagedRevision' }),
)

export const documentPackage = mirror<DocumentPackage>()(
  z
    .object({
      format: z.literal('duizhao-document'),
      version: z.literal(1),
      exportedAt: instant,
      title: line('titleLength'),
      createdAt: instant,
      editions: list(edition, 'editions').min(1),
      revisions: z.array(packagedRevision).min(1),
      labels: z.array(label),
      corrections: z.array(correction),
      dismissals: list(dismissal, 'dismissals').exactOptional(),
      publications: z.array(publication),
      threads: z.array(packagedThread).exactOptional(),
      issues: z.array(packagedIssue).exactOptional(),
      rules: reviewRules.exactOptional(),
      glossaries: z.array(packagedGlossary).exactOptional(),
      readings: z.array(reading).exactOptional(),
      approvals: z.array(approval).exactOptional(),
    })
    .meta({ id: 'DocumentPackage' }),
)
