import type {
  Actor,
  Body,
  Category,
  Correction,
  Document,
  DocumentEvent,
  DocumentPackage,
  Edition,
  GuestSettings,
  NewPair,
  Pair,
  Publication,
  Result,
  ReviewRules,
  Revision,
  RevisionChange,
  RevisionCommand,
  Verdict,
} from '../domain/index.ts'
import type { Caller, Page, PageRequest } from './call.ts'
import type { ColumnsRequest, ColumnsRow } from './columns.ts'
import type { ProposalBatches } from './proposal-batch.ts'
import type { FindingService } from './finding-service.ts'
import type { GuestService } from './guest-service.ts'
import type { PublishedDiffPage, PublishedPage } from './published.ts'
import type { BlameRequest, LifeRequest, PairBlame, WordLife } from './word-history.ts'
import type { TalkService } from './talk-service.ts'
import type { ReadingService } from './reading-service.ts'

export type { Caller, Page, PageRequest } from './call.ts'

export interface NewDocument extends GuestSettings {
  readonly title: string
  /** The source first; one to `LIMITS.editions`. */
  readonly editions: readonly Edition[]
  /** The first revision. */
  readonly pairs: readonly NewPair[]
  readonly message: string
  /** A label for the first revision, such as "Machine draft". */
  readonly label?: string
  /** Given by a seed or an import only: who made the first revision and when, when it was not the caller now. */
  readonly history?: { readonly author: Actor; readonly at: string }
}

/** What is not named stays. */
export interface SettingsChange extends Partial<GuestSettings> {
  readonly title?: string
  readonly addEdition?: Edition
  readonly rules?: Partial<ReviewRules>
}

export interface RevisionRequest {
  /** The revision the writer saw. */
  readonly base: number
  readonly command: RevisionCommand
  readonly message: string
  readonly label?: string
  readonly history?: { readonly author: Actor; readonly at: string }
}

export interface CorrectionRequest {
  readonly base: number
  readonly pair: string
  readonly edition: string
  /** The whole text (`bodyText`) as the proposer would have it; the object cuts it into changes. */
  readonly text: string
  readonly category?: Category
  readonly reason?: string
}

/** What the proposer says otherwise; what is absent stays. */
export interface Amendment {
  readonly reason?: string
  readonly category?: Category
  /** Another wording of the whole text at the correction's base. */
  readonly text?: string
  /** Or of some of its changes. */
  readonly replacements?: readonly { readonly change: number; readonly replacement: string }[]
}

export interface CorrectionFilter extends PageRequest {
  readonly state?: 'open' | 'decided'
  readonly pair?: string
  readonly edition?: string
  /** Only those proposed together under this name. */
  readonly batch?: string
}

export interface DecisionRequest {
  /**
   * The revision the editor saw. Needed to resolve a conflict in place (an
   * acceptance with a replacement of what stands there now): a text that moved
   * on since is a CONFLICT again.
   */
  readonly base?: number
  /** One per change; the changes of a group together. */
  readonly verdicts: readonly Verdict[]
  readonly message?: string
}

export interface DecisionOutcome {
  readonly correction: Correction
  /** The revision the acceptances made, if any was accepted. */
  readonly revision: Revision | null
}

/** Verdicts on many corrections, made one revision. */
export interface BatchRequest {
  /** Each correction once. Those named first win over those that touch their words. */
  readonly decisions: readonly CorrectionVerdicts[]
  readonly message?: string
}

export interface CorrectionVerdicts {
  readonly correction: string
  /** One per change; the changes of a group together. */
  readonly verdicts: readonly Verdict[]
}

/** Decisions to be undone, such as those of a whole batch. */
export interface BatchUndoRequest {
  /** Each correction once. */
  readonly decisions: readonly { readonly correction: string; readonly changes: readonly number[] }[]
}

/** What became of a batch: every correction named is in `done` or in `skipped`. */
export interface BatchOutcome {
  /** null: no words changed. */
  readonly revision: Revision | null
  readonly done: readonly string[]
  readonly skipped: readonly Skipped[]
}

/** A correction that a batch left as it was. */
export interface Skipped {
  readonly correction: string
  /**
   * `conflict`: its words read otherwise now; `orphaned`: they are gone;
   * `decided`: its changes were decided (or, undoing, reopened) meanwhile;
   * `missing`: there is no such correction, or it was reworded meanwhile;
   * `own`: it is the caller's own, and nobody accepts their own here;
   * `too-large`: its text would be longer than a text may be;
   * `held-back`: accepted, it would leave or bring a finding as grave as the document holds back;
   * `unchecked`: it was not looked at for such findings any more: too much text for one batch.
   */
  readonly why:
    | 'conflict'
    | 'orphaned'
    | 'decided'
    | 'missing'
    | 'own'
    | 'too-large'
    | 'held-back'
    | 'unchecked'
}

/** How far a member has seen a document. */
export interface Visit {
  readonly seq: number
  readonly revision: number
}

export interface PairsRequest extends PageRequest {
  /** A revision; every pair alive at it, in order. */
  readonly at: number
  /** Only this one; none where it is not alive there. */
  readonly pair?: string
}

/** Pairs at a revision. The past is immutable: the same answer for ever. */
export interface PairPage extends Page<Pair> {
  readonly at: number
  /** Pairs alive at that revision. */
  readonly total: number
}

/** What one row of a comparison needs: every revision of the pair's text tells itself in `RevisionDetail`. */
export interface RevisionDetail {
  readonly revision: Revision
  readonly changes: readonly RevisionChange[]
  /** Pairs born by merging or splitting at this revision, with what they came from. */
  readonly lineage: readonly { readonly parents: readonly string[]; readonly children: readonly string[] }[]
  /** Of `changes`: a first revision or a restore may touch 20,000 pairs. */
  readonly nextCursor: string | null
}

/** Pairs at two revisions, put in rows by lineage: tied pairs are one row. */
export interface ComparisonRow {
  /** In order; several when pairs were merged or split between the two. Empty: not there at that revision. */
  readonly before: readonly Pair[]
  readonly after: readonly Pair[]
}

export interface ComparisonRequest extends PageRequest {
  readonly from: number
  readonly to: number
}

/**
 * The document object as the HTTP layer sees it: one call a request, plain
 * values in and out (they cross an RPC boundary), failures as values. Every
 * method but `create` and `importPackage` answers NOT_FOUND on an object that
 * was never created or is deleted.
 */
export interface DocumentService
  extends ProposalBatches, FindingService, GuestService, TalkService, ReadingService {
  create(id: string, input: NewDocument, caller: Caller): Promise<Result<Document>>
  importPackage(id: string, input: DocumentPackage, caller: Caller): Promise<Result<Document>>
  /**
   * In parts, so that no answer outgrows a call; `joinPackage` puts them
   * together. UNAVAILABLE when somebody wrote between two parts: begin again.
   */
  exportPackage(request: PageRequest): Promise<Result<{ part: DocumentPackage; nextCursor: string | null }>>
  delete(caller: Caller): Promise<Result<null>>

  read(): Promise<Result<Document>>
  change(input: SettingsChange, caller: Caller): Promise<Result<Document>>

  pairs(request: PairsRequest): Promise<Result<PairPage>>
  compare(request: ComparisonRequest): Promise<Result<Page<ComparisonRow>>>
  columns(request: ColumnsRequest): Promise<Result<Page<ColumnsRow>>>

  /** Newest first. */
  revisions(request: PageRequest & { readonly pair?: string }): Promise<Result<Page<Revision>>>
  revision(number: number, request?: PageRequest): Promise<Result<RevisionDetail>>
  blame(request: BlameRequest): Promise<Result<PairBlame>>
  life(request: LifeRequest): Promise<Result<WordLife>>
  revise(input: RevisionRequest, caller: Caller): Promise<Result<Revision>>
  label(number: number, label: string | null, caller: Caller): Promise<Result<Revision>>

  /** In the order of the text, then of time. Open ones come with their standing. */
  corrections(filter: CorrectionFilter): Promise<Result<Page<Correction>>>
  correction(id: string): Promise<Result<Correction>>
  propose(input: CorrectionRequest, caller: Caller): Promise<Result<Correction>>
  /** The proposer's own, while open. Another wording makes its changes anew: their numbers go on. */
  amend(id: string, input: Amendment, caller: Caller): Promise<Result<Correction>>
  withdraw(id: string, caller: Caller): Promise<Result<Correction>>
  decide(id: string, input: DecisionRequest, caller: Caller): Promise<Result<DecisionOutcome>>
  /**
   * Undoes a decision: rejected changes are open again; an acceptance is taken
   * back by a new revision that restores those words (merged if the text moved on).
   */
  undoDecision(id: string, changes: readonly number[], caller: Caller): Promise<Result<DecisionOutcome>>
  /**
   * Decides many corrections: one revision for the batch. What is in conflict,
   * orphaned, too large or decided already is skipped and told, and never stops the rest.
   */
  decideBatch(input: BatchRequest, caller: Caller): Promise<Result<BatchOutcome>>
  /** Takes the decisions of a batch back, in one revision; what cannot be taken back is skipped and told. */
  undoBatch(input: BatchUndoRequest, caller: Caller): Promise<Result<BatchOutcome>>

  /** The public face. `publish` prepares all of it. */
  publish(edition: string, revision: number, caller: Caller): Promise<Result<Publication>>
  unpublish(edition: string, caller: Caller): Promise<Result<null>>
  published(
    edition: string,
    request: PageRequest & { readonly revision?: number },
  ): Promise<Result<PublishedPage>>
  publishedDiff(
    edition: string,
    request: PageRequest & { readonly from: number; readonly to?: number },
  ): Promise<Result<PublishedDiffPage>>

  /** After `after`, oldest first. */
  events(request: { readonly after: number; readonly limit?: number }): Promise<Result<Page<DocumentEvent>>>

  /** What the caller (a member) saw when they were here last; null: never. */
  lastVisit(caller: Caller): Promise<Result<Visit | null>>
  recordVisit(visit: Visit, caller: Caller): Promise<Result<Visit>>

  /** Lets those who have the document open know that its terms are others now. */
  tellGlossary(version: number, caller: Caller): Promise<Result<null>>

  /** The clean text of an edition at a revision, as the paragraphs of the file, page by page. */
  editionText(
    edition: string,
    request: PageRequest & { readonly at: number },
  ): Promise<Result<Page<{ readonly pair: string; readonly body: Body }>>>
}
