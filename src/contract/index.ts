export type { ColumnsRow } from './columns.ts'
export type {
  Amendment,
  BatchOutcome,
  BatchRequest,
  BatchUndoRequest,
  Caller,
  ComparisonRow,
  CorrectionRequest,
  CorrectionVerdicts,
  DecisionOutcome,
  DecisionRequest,
  DocumentService,
  NewDocument,
  Page,
  PairPage,
  RevisionDetail,
  RevisionRequest,
  SettingsChange,
  Visit,
} from './document-service.ts'
export type { Endpoint } from './endpoint.ts'
export { FAILURE_STATUS } from './failure-status.ts'
export type { PublishedPage, PublishedPair } from './published.ts'
export type {
  ProposalBatchOutcome,
  ProposalBatchRequest,
  SkippedItem,
  WithdrawnBatch,
} from './proposal-batch.ts'
export type {
  DismissalRequest,
  FindingCounts,
  FindingReportRequest,
  FindingsPage,
} from './finding-service.ts'
export type { GuestContact } from './guest-service.ts'
export { openApi } from './openapi.ts'
export type { CommentRequest, IssueAmendment, IssueRequest, ThreadRequest } from './talk-service.ts'
export type { StretchesRequest } from './reading-service.ts'
export { SESSION_HEADER } from './room.ts'
export { ROUTES, type Answered, type Api, type RouteKey } from './routes.ts'
export type { DocumentView } from './schemas/document.ts'
export { wireError, type WireError } from './schemas/failure.ts'
export type { ActivePage, GlossaryPage, ImportOutcome } from './schemas/glossary.ts'
export type { FeedView, NewFeed } from './schemas/feed.ts'
export type { RejectionReasonsView } from './schemas/rejection-reasons.ts'
export type { ReportedRule } from './schemas/finding-report.ts'
export type { NewWebhook, WebhookView } from './schemas/webhook.ts'
export type { QueueEntry } from './schemas/queue.ts'
export type { PersonView } from './schemas/thread.ts'
export type { ConcordanceHit, SearchHit } from './schemas/search.ts'
export type { InvitationView, MemberView, NewInvitation, SessionView } from './schemas/session.ts'
export type {
  Accepted,
  BlameRequest,
  BlameRun,
  LifeRequest,
  LifeStep,
  PairBlame,
  RevisionFacts,
  WordLife,
} from './word-history.ts'
