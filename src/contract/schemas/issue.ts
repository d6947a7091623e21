import { z } from 'zod'
import {
  ISSUE_CATEGORIES,
  ISSUE_SEVERITIES,
  type Issue,
  type IssueCategory,
  type IssueSeverity,
} from '../../domain/index.ts'
import { mirror } from '../mirror.ts'
import type { IssueAmendment, IssueRequest } from '../talk-service.ts'
import { actor } from './actor.ts'
import { anchor, anchorStanding } from './anchor.ts'
import { instant, text, pairId } from './primitives.ts'
import { resolution } from './thread.ts'

export const issueId = z.string().regex(/^i[1-9][0-9]{0,9}$/)

export const issueState = z.enum(['open', 'withdrawn', 'resolved'])

const category = mirror<IssueCategory>()(z.enum(ISSUE_CATEGORIES).meta({ id: 'IssueCategory' }))
const severity = mirror<IssueSeverity>()(z.enum(ISSUE_SEVERITIES).meta({ id: 'IssueSeverity' }))

const requestFields = {
  anchor,
  source: anchor.exactOptional(),
  category,
  severity,
  note: text('reasonLength').exactOptional(),
}

export const packagedIssue = z
  .object({
    id: issueId,
    ...requestFields,
    author: actor,
    at: instant,
    state: issueState,
    closing: resolution.exactOptional(),
  })
  .meta({ id: 'PackagedIssue' })

export const issue = mirror<Issue>()(
  z
    .object({
      ...packagedIssue.shape,
      standing: z.object({ anchor: anchorStanding, source: anchorStanding.exactOptional() }).exactOptional(),
      home: pairId.exactOptional(),
    })
    .meta({ id: 'Issue' }),
)

export const issueRequest = mirror<IssueRequest>()(z.strictObject(requestFields).meta({ id: 'IssueRequest' }))

export const issueAmendment = mirror<IssueAmendment>()(
  z
    .strictObject({
      category: category.exactOptional(),
      severity: severity.exactOptional(),
      note: text('reasonLength').exactOptional(),
    })
    .meta({ id: 'IssueAmendment' }),
)
