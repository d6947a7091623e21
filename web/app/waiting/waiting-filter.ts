import { CATEGORIES, type Category, type QueueKind } from '../../../src/domain/index.ts'
import type { QueueQuery } from '../../state/queue-client.ts'

/** What the queue shows and how; lives in its address. null: any. */
export interface WaitingFilter {
  readonly document: string | null
  /** BCP 47. */
  readonly lang: string | null
  /** How they are called. */
  readonly author: string | null
  readonly category: Category | null
  readonly kind: QueueKind | null
  /** Only what the reader proposed or began. */
  readonly mine: boolean
  /** Only where the reader is mentioned. */
  readonly mentioned: boolean
  /** Words in it; may be ''. */
  readonly q: string
  readonly order: 'newest' | 'oldest'
  /** All of a document together; otherwise everything in the order of time. */
  readonly grouped: boolean
}

const KINDS: readonly QueueKind[] = ['correction', 'thread']

export function readWaitingFilter({ searchParams }: URL): WaitingFilter {
  return {
    document: searchParams.get('document') || null,
    lang: searchParams.get('lang') || null,
    author: searchParams.get('author') || null,
    category: CATEGORIES.find((category) => category === searchParams.get('category')) ?? null,
    kind: KINDS.find((kind) => kind === searchParams.get('kind')) ?? null,
    mine: searchParams.get('mine') === 'yes',
    mentioned: searchParams.get('mentioned') === 'yes',
    q: searchParams.get('q') ?? '',
    order: searchParams.get('order') === 'oldest' ? 'oldest' : 'newest',
    grouped: searchParams.get('by') !== 'time',
  }
}

export function waitingAddress(filter: WaitingFilter): string {
  const query = new URLSearchParams(narrowing(filter))
  if (filter.order === 'oldest') query.set('order', 'oldest')
  if (!filter.grouped) query.set('by', 'time')
  return query.size > 0 ? `/queue?${query}` : '/queue'
}

/** Everything is shown again; in the same order. */
export function unfiltered({ order, grouped }: WaitingFilter): WaitingFilter {
  return { ...readWaitingFilter(new URL('http://localhost/')), order, grouped }
}

export const narrows = (filter: WaitingFilter): boolean => Object.keys(narrowing(filter)).length > 0

/** What the server is asked for. */
export function queueQuery(filter: WaitingFilter): QueueQuery {
  return { ...(narrowing(filter) as QueueQuery), order: filter.order }
}

function narrowing({ document, lang, author, category, kind, mine, mentioned, q }: WaitingFilter) {
  const given = Object.entries({
    document,
    lang,
    author,
    category,
    kind,
    mine: mine ? 'yes' : null,
    mentioned: mentioned ? 'yes' : null,
    q: q.trim() || null,
  })
  return Object.fromEntries(given.filter((entry): entry is [string, string] => entry[1] !== null))
}
