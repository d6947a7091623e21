export type { ColumnPair, ColumnsRequest, ColumnsRow } from './columns.ts'
export type {
  Amendment,
  BatchOutcome,
  BatchRequest,
  BatchUndoRequest,
  Caller,
  ComparisonRequest,
  ComparisonRow,
  CorrectionFilter,
  CorrectionRequest,
  CorrectionVerdicts,
  DecisionOutcome,
  DecisionRequest,
  DocumentService,
  NewDocument,
  Page,
  PageRequest,
  PairPage,
  PairsRequest,
  RevisionDetail,
  RevisionRequest,
  SettingsChange,
  Skipped,
  Visit,
} from './document-service.ts'
export type { Answer, Endpoint, Scope } from './endpoint.ts'
export { FAILURE_STATUS } from './failure-status.ts'
export type {
  PublishedDiffPage,
  PublishedDiffRow,
  PublishedPage,
  PublishedPair,
  PublishedVersion,
} from './published.ts'
export type {
  ProposalBatchOutcome,
  ProposalBatchRequest,
  ProposalItem,
  SkippedItem,
  WithdrawnBatch,
} from './proposal-batch.ts'
export type {
  DismissalRequest,
  FindingCounts,
  FindingReportRequest,
  FindingService,
  FindingsPage,
  FindingsRequest,
  FoundInPair,
} from './finding-service.ts'
export type { GuestContact, GuestService, Suggestion } from './guest-service.ts'
export { openApi } from './openapi.ts'
export type {
  CommentRequest,
  IssueAmendment,
  IssueFilter,
  IssueRequest,
  TalkService,
  ThreadFilter,
  ThreadRequest,
} from './talk-service.ts'
export type { ReadingService, ReadingsRequest, StretchesRequest } from './reading-service.ts'
export { ROUTES, type Answered, type Api, type RouteKey } from './routes.ts'
export type { DocumentView } from './schemas/document.ts'
export type { LiveEvent } from './schemas/event.ts'
export { wireError, type WireError } from './schemas/failure.ts'
export type { ActivePage, GlossaryPage, ImportOutcome } from './schemas/glossary.ts'
export type { FeedView, NewFeed } from './schemas/feed.ts'
export type { RejectionReasonsView } from './schemas/rejection-reasons.ts'
export type { ReportedRule } from './schemas/finding-report.ts'
export type { NewWebhook, WebhookView } from './schemas/webhook.ts'
export type { QueueEntry } from './schemas/queue.ts'
export type { PersonView } from './schemas/thread.ts'
export type { ConcordanceHit, Rendering, SearchHit } from './schemas/search.ts'
export type { InvitationView, MemberView, NewInvitation, SessionView } from './schemas/session.ts'
export type {
  Accepted,
  BlameRequest,
  BlameRun,
  LifeRequest,
  LifeStep,
  PairBlame,
  RevisionFacts,
  Worded,
  WordLife,
} from './word-history.ts'
