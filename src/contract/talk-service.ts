import type {
  Anchor,
  Issue,
  IssueCategory,
  IssueSeverity,
  IssueState,
  Mention,
  Result,
  Thread,
  ThreadSubject,
} from '../domain/index.ts'
import type { Caller, Page, PageRequest } from './call.ts'

export interface ThreadFilter extends PageRequest {
  readonly state?: Thread['state']
  /** Those that stand at this pair now, or stood there last. */
  readonly pair?: string
  readonly correction?: string
  /** A member who is named in one of the comments. */
  readonly mentions?: string
}

export interface CommentRequest {
  readonly body: string
  readonly mentions?: readonly Mention[]
}

export interface ThreadRequest extends CommentRequest {
  readonly about: ThreadSubject
}

export interface IssueFilter extends PageRequest {
  readonly state?: IssueState
  readonly pair?: string
  readonly edition?: string
  /** The revision whose text the standing tells of; absent: the newest. */
  readonly at?: number
}

export interface IssueRequest {
  readonly anchor: Anchor
  readonly source?: Anchor
  readonly category: IssueCategory
  readonly severity: IssueSeverity
  readonly note?: string
}

/** What is not named stays. */
export type IssueAmendment = Partial<Pick<IssueRequest, 'category' | 'severity' | 'note'>>

/** What people say about the text, and the errors they mark in it. */
export interface TalkService {
  /** In the order of the text, then of time. */
  threads(filter: ThreadFilter): Promise<Result<Page<Thread>>>
  thread(id: string): Promise<Result<Thread>>
  startThread(input: ThreadRequest, caller: Caller): Promise<Result<Thread>>
  reply(id: string, input: CommentRequest, caller: Caller): Promise<Result<Thread>>
  /** The author's own. */
  editComment(id: string, comment: number, input: CommentRequest, caller: Caller): Promise<Result<Thread>>
  /** The author's own. A thread in which nothing is left to read is resolved. */
  deleteComment(id: string, comment: number, caller: Caller): Promise<Result<Thread>>
  settleThread(id: string, state: Thread['state'], caller: Caller): Promise<Result<Thread>>

  /** In the order of the text, then of time. */
  issues(filter: IssueFilter): Promise<Result<Page<Issue>>>
  markIssue(input: IssueRequest, caller: Caller): Promise<Result<Issue>>
  /** The author's own, while open. */
  amendIssue(id: string, input: IssueAmendment, caller: Caller): Promise<Result<Issue>>
  /** The author's own, while open. */
  withdrawIssue(id: string, caller: Caller): Promise<Result<Issue>>
  settleIssue(id: string, state: 'open' | 'resolved', caller: Caller): Promise<Result<Issue>>
}
