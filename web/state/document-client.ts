import type {
  Amendment,
  BatchOutcome,
  BatchRequest,
  BatchUndoRequest,
  BlameRequest,
  ColumnsRow,
  ComparisonRow,
  CorrectionRequest,
  DecisionOutcome,
  DecisionRequest,
  DocumentView,
  GuestContact,
  LifeRequest,
  NewDocument,
  Page,
  PairBlame,
  PairPage,
  RevisionDetail,
  RevisionRequest,
  SettingsChange,
  Visit,
  WordLife,
} from '../../src/contract/index.ts'
import {
  writeColumns,
  type Column,
  type Correction,
  type Publication,
  type Revision,
} from '../../src/domain/index.ts'
import { call, pages, type ApiResult } from './api-client.ts'

const PAGE = 500
/** For words that somebody wrote: a server that is silent for longer is asked again, with the same key. */
const PATIENCE_MS = 20_000

/** A screen or two at once, the rest in few requests. */
const TEXT_PAGES = { first: 40, next: PAGE }

const at = (document: string, rest = '') => `/api/documents/${encodeURIComponent(document)}${rest}`

/** The API of one document, a method a route. */
export class DocumentClient {
  readonly id: string

  constructor(id: string) {
    this.id = id
  }

  static create(input: NewDocument, idempotencyKey: string): Promise<ApiResult<DocumentView>> {
    return call('POST', '/api/documents', { body: input, idempotencyKey })
  }

  read(): Promise<ApiResult<DocumentView>> {
    return call('GET', at(this.id))
  }

  change(input: SettingsChange): Promise<ApiResult<DocumentView>> {
    return call('PATCH', at(this.id), { body: input })
  }

  delete(): Promise<ApiResult<null>> {
    return call('DELETE', at(this.id))
  }

  /** Every pair alive at a revision, a page at a time. */
  pairs(revision: number, signal?: AbortSignal) {
    return pages<PairPage>(at(this.id, '/pairs'), {
      query: { at: revision },
      sizes: TEXT_PAGES,
      ...(signal && { signal }),
    })
  }

  /** One pair as it stood at a revision; no item where it was not alive. */
  pairAt(pair: string, revision: number): Promise<ApiResult<PairPage>> {
    return call('GET', at(this.id, '/pairs'), { query: { at: revision, pair } })
  }

  /** The rows of a comparison, a page at a time. */
  compare(from: number, to: number, signal?: AbortSignal) {
    return pages<Page<ComparisonRow>>(at(this.id, '/compare'), {
      query: { from, to },
      sizes: TEXT_PAGES,
      ...(signal && { signal }),
    })
  }

  revisions(cursor?: string, pair?: string): Promise<ApiResult<Page<Revision>>> {
    return call('GET', at(this.id, '/revisions'), { query: { cursor, pair, limit: PAGE } })
  }

  /** Editions side by side, each at its own revision; rows a page at a time. */
  columns(columns: readonly Column[], signal?: AbortSignal) {
    return pages<Page<ColumnsRow>>(at(this.id, '/columns'), {
      query: { columns: writeColumns(columns) },
      sizes: TEXT_PAGES,
      ...(signal && { signal }),
    })
  }

  /** Who wrote each word of a row. */
  blame({ pair, ...query }: BlameRequest): Promise<ApiResult<PairBlame>> {
    return call('GET', at(this.id, `/pairs/${encodeURIComponent(pair)}/blame`), { query: { ...query } })
  }

  life({ pair, ...query }: LifeRequest): Promise<ApiResult<WordLife>> {
    return call('GET', at(this.id, `/pairs/${encodeURIComponent(pair)}/life`), { query: { ...query } })
  }

  /** What a revision did, a few pairs at a time: each is shown with its difference. */
  revision(number: number, cursor?: string): Promise<ApiResult<RevisionDetail>> {
    return call('GET', at(this.id, `/revisions/${number}`), { query: { cursor, limit: 25 } })
  }

  revise(input: RevisionRequest, idempotencyKey?: string): Promise<ApiResult<Revision>> {
    return call('POST', at(this.id, '/revisions'), {
      body: input,
      patience: PATIENCE_MS,
      ...(idempotencyKey && { idempotencyKey }),
    })
  }

  label(revision: number, label: string | null): Promise<ApiResult<Revision>> {
    return call('PUT', at(this.id, `/revisions/${revision}/label`), { body: { label } })
  }

  corrections(state?: 'open' | 'decided') {
    return pages<Page<Correction>>(at(this.id, '/corrections'), { query: { state, limit: PAGE } })
  }

  correction(id: string): Promise<ApiResult<Correction>> {
    return call('GET', at(this.id, `/corrections/${id}`))
  }

  /** The address a guest left with a correction. */
  contact(id: string): Promise<ApiResult<GuestContact>> {
    return call('GET', at(this.id, `/corrections/${id}/contact`))
  }

  propose(input: CorrectionRequest, idempotencyKey?: string): Promise<ApiResult<Correction>> {
    return call('POST', at(this.id, '/corrections'), {
      body: input,
      patience: PATIENCE_MS,
      ...(idempotencyKey && { idempotencyKey }),
    })
  }

  amend(id: string, input: Amendment): Promise<ApiResult<Correction>> {
    return call('PATCH', at(this.id, `/corrections/${id}`), { body: input })
  }

  withdraw(id: string): Promise<ApiResult<Correction>> {
    return call('POST', at(this.id, `/corrections/${id}/withdrawal`), { body: {} })
  }

  decide(id: string, input: DecisionRequest, idempotencyKey?: string): Promise<ApiResult<DecisionOutcome>> {
    return call('POST', at(this.id, `/corrections/${id}/decisions`), {
      body: input,
      ...(idempotencyKey && { idempotencyKey }),
    })
  }

  undoDecision(id: string, changes: readonly number[]): Promise<ApiResult<DecisionOutcome>> {
    return call('POST', at(this.id, `/corrections/${id}/undo`), { body: { changes } })
  }

  decideBatch(input: BatchRequest): Promise<ApiResult<BatchOutcome>> {
    return call('POST', at(this.id, '/decisions'), { body: input })
  }

  undoBatch(input: BatchUndoRequest): Promise<ApiResult<BatchOutcome>> {
    return call('POST', at(this.id, '/decisions/undo'), { body: input })
  }

  publish(edition: string, revision: number): Promise<ApiResult<Publication>> {
    return call('PUT', at(this.id, `/publications/${encodeURIComponent(edition)}`), { body: { revision } })
  }

  unpublish(edition: string): Promise<ApiResult<null>> {
    return call('DELETE', at(this.id, `/publications/${encodeURIComponent(edition)}`))
  }

  lastVisit(): Promise<ApiResult<Visit | null>> {
    return call('GET', at(this.id, '/visit'))
  }

  visit(visit: Visit): Promise<ApiResult<Visit>> {
    return call('PUT', at(this.id, '/visit'), { body: visit })
  }

  /** @param edition absent: all of them, pair by pair. */
  exportAddress(format: string, revision: number, edition?: string): string {
    const query = { format, at: String(revision), ...(edition !== undefined && { edition }) }
    return `${at(this.id, '/export')}?${new URLSearchParams(query)}`
  }
}
