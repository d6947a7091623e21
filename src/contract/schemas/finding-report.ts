import { z } from 'zod'
import type { FindingReport } from '../../domain/index.ts'
import type { FindingReportRequest } from '../finding-service.ts'
import { mirror } from '../mirror.ts'
import { dismissalRequest } from './dismissal.ts'
import { finding } from './finding.ts'
import { documentId, instant, languageTag, text } from './primitives.ts'

const texts = {
  sourceLang: languageTag,
  targetLang: languageTag,
  source: text('bodyBytes'),
  target: text('bodyBytes'),
  finding,
}

export const findingReport = mirror<FindingReport>()(
  z
    .object({
      id: z.string(),
      document: documentId,
      title: z.string().nullable(),
      at: instant,
      by: z.string(),
      note: z.string(),
      ...texts,
    })
    .meta({ id: 'FindingReport' }),
)

/** The document's id and the dismissal's. */
export const findingReportId = z.string().regex(/^[a-z0-9]{4,40}-d[1-9][0-9]{0,9}$/)

/** How many reports say that a rule was wrong. */
export interface ReportedRule {
  readonly rule: string
  readonly count: number
}

export const reportedRules = z.object({
  items: z.array(
    mirror<ReportedRule>()(z.object({ rule: z.string(), count: z.int() }).meta({ id: 'ReportedRule' })),
  ),
})

export const findingReportRequest = mirror<FindingReportRequest>()(
  z.strictObject({ dismissal: dismissalRequest, ...texts }).meta({ id: 'FindingReportRequest' }),
)
