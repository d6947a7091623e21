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
    .object({ id: z.string(), document: documentId, at: instant, by: z.string(), note: z.string(), ...texts })
    .meta({ id: 'FindingReport' }),
)

export const findingReportRequest = mirror<FindingReportRequest>()(
  z.strictObject({ dismissal: dismissalRequest, ...texts }).meta({ id: 'FindingReportRequest' }),
)
