export { isPackageId, type Actor } from './actor.ts'
export type { Anchor, AnchorStanding, PairAnchor, PairStanding } from './anchor.ts'
export { bodyText, withBodyText, type Body, type Paragraph, type ParagraphKind } from './body.ts'
export { joinBodies, splitBody } from './body-pieces.ts'
export { readColumns, writeColumns, type Column } from './column.ts'
export type { Conflict } from './conflict.ts'
export {
  CATEGORIES,
  correctionState,
  type Category,
  type Correction,
  type Decision,
  type ProposedChange,
  type Verdict,
} from './correction.ts'
export { DISMISSAL_REASONS, type Dismissal, type DismissalReason } from './dismissal.ts'
export { divideBodies, type BodyCut } from './divide-bodies.ts'
export type { Document, DocumentSummary, Label } from './document.ts'
export type { Edition } from './edition.ts'
export type { DocumentEvent, EventKind } from './event.ts'
export type { Failure, FailureCode, Thing } from './failure.ts'
export {
  atLeastAsSevere,
  SEVERITIES,
  type Finding,
  MQM_CATEGORIES,
  type MqmCategory,
  type Severity,
  type Tier,
} from './finding.ts'
export type { FindingReport } from './finding-report.ts'
export { chooseLanguage, LANGUAGES, type Language } from './interface-language.ts'
export {
  ISSUE_CATEGORIES,
  ISSUE_SEVERITIES,
  type Issue,
  type IssueCategory,
  type IssueSeverity,
  type IssueState,
} from './issue.ts'
export { LIMITS } from './limits.ts'
export {
  joinPackage,
  type DocumentPackage,
  type PackagedCorrection,
  type PackagedIssue,
  type PackagedRevision,
  type PackagedThread,
} from './package.ts'
export type { NewPair, Pair } from './pair.ts'
export {
  guestMayRead,
  guestMaySuggest,
  may,
  PERMISSIONS,
  type Action,
  type GuestSettings,
  type Visibility,
} from './permission.ts'
export type { Publication } from './publication.ts'
export type { QueueChange, QueueItem, QueueKind } from './queue-item.ts'
export {
  readShare,
  weightOf,
  type Approval,
  type ChangedStretch,
  type OpenWork,
  type PairReading,
  type Progress,
  type ReadStretch,
  type Reading,
  type Stretch,
} from './reading.ts'
export { fail, ok, type Result } from './result.ts'
export type {
  Cut,
  ImportedPair,
  Lineage,
  PairText,
  Revision,
  RevisionChange,
  RevisionCommand,
  TextPlace,
} from './revision.ts'
export { isReason, type RejectionReasons } from './rejection-reasons.ts'
export {
  DEFAULT_RULES,
  HELD_BACK,
  RULE_ID,
  rulesProblem,
  type HeldBack,
  type ReviewRules,
} from './review-rules.ts'
export { atLeast, GRANTED_ROLES, greater, ROLES, type GrantedRole, type Role } from './role.ts'
export {
  PARTS_OF_SPEECH,
  primaryLanguage,
  sameTerm,
  TERM_STATUSES,
  termJson,
  termProblem,
  tidyTerm,
  type ActiveTerm,
  type GlossaryTerm,
  type PackagedGlossary,
  type PartOfSpeech,
  type TermChange,
  type TermContent,
  type TermProblem,
  type TermStatus,
} from './term.ts'
export { isPublicTarget, isTarget } from './webhook-target.ts'
export type { Excerpt } from '../text/search/excerpt.ts'
export type { Comment, Mention, Resolution, Thread, ThreadSubject } from './thread.ts'
