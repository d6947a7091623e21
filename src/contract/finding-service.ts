import type {
  Anchor,
  Dismissal,
  DismissalReason,
  Finding,
  FindingReport,
  Result,
  Severity,
} from '../domain/index.ts'
import type { Caller, Page, PageRequest } from './call.ts'

export interface DismissalRequest {
  readonly rule: string
  /** `phraseOf` of the checks. */
  readonly phrase: string
  readonly everywhere: boolean
  /** Never empty: a finding has words, or a place among words. */
  readonly anchor: Omit<Anchor, 'quote'>
  readonly reason?: DismissalReason
  readonly note?: string
}

/** A finding that is wrong: dismissed at its place, and kept as an example with the texts it was made in. */
export interface FindingReportRequest extends Omit<
  FindingReport,
  'id' | 'document' | 'title' | 'at' | 'by' | 'note'
> {
  /** Its note is the report's. */
  readonly dismissal: DismissalRequest
}

export interface FindingsRequest extends PageRequest {
  readonly edition: string
}

/** A finding at its pair; its offsets count in the text the pair had when it was checked. */
export interface FoundInPair {
  readonly pair: string
  readonly finding: Finding
}

/** How many findings count: neither dismissed nor of a muted rule. */
export type FindingCounts = Readonly<Record<Severity, number>>

export interface FindingsPage extends Page<FoundInPair> {
  /** Of the whole edition. */
  readonly counts: FindingCounts
  /** The newest revision all of whose changes were looked at; how pairs agree with one another follows in a moment. */
  readonly checkedTo: number
}

/** What the automatic checks noticed in a document, and what people said about it. */
export interface FindingService {
  /** As of the last check on the server, in the order of the text. */
  findings(request: FindingsRequest): Promise<Result<FindingsPage>>
  /** The glossaries that count here say something else now: what they may have changed is checked again. */
  termsChanged(caller: Caller): Promise<Result<null>>
  /** Oldest first, each with where it is now. */
  dismissals(request: PageRequest): Promise<Result<Page<Dismissal>>>
  dismiss(input: DismissalRequest, caller: Caller): Promise<Result<Dismissal>>
  /** The finding counts again. */
  undismiss(id: string, caller: Caller): Promise<Result<null>>
}
