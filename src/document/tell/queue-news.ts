import type { QueueNews, WaitingItem } from '../../catalogue/projection/index.ts'
import { bodyText, type DocumentEvent, type QueueChange } from '../../domain/index.ts'
import { contextOf, termsOf, unitsOf } from '../../text/search/index.ts'
import {
  readChangeRows,
  selectCorrections,
  type ChangeRow,
  type CorrectionRow,
} from '../corrections/correction-rows.ts'
import type { Database } from '../store/database.ts'
import { readEdition } from '../history/editions.ts'
import { listEvents } from '../store/events.ts'
import { clip, WORDS_SHOWN } from './queue-words.ts'
import { bodyAt } from '../history/texts.ts'
import { selectThreads, type ThreadRow } from '../talk/thread-rows.ts'
import { waitingThread } from './waiting-thread.ts'

/**
 * How far the queue was told: all events before `seq`, and of `seq` itself the
 * corrections and the threads up to these numbers. Only an import needs those:
 * it is one event about all of them.
 */
export type QueuePlace =
  | readonly [seq: number, correction: number]
  | readonly [seq: number, correction: number, thread: number]

const EVENTS_AT_ONCE = 100
const THINGS_AT_ONCE = 200

interface QueueStep {
  readonly news: readonly QueueNews[]
  /** null: there was nothing to tell. */
  readonly upto: QueuePlace | null
}

/** What became of the things that events after a place are about. */
export function queueNews(db: Database, [seq, correction, thread = 0]: QueuePlace): QueueStep {
  const { items } = listEvents(db, { after: seq, limit: EVENTS_AT_ONCE })
  const [first] = items
  if (!first) return { news: [], upto: null }
  if (first.kind === 'document.imported') return newsOfImport(db, first.seq, correction, thread)
  const corrections = new Set<number>()
  const threads = new Set<number>()
  let upto = seq
  for (const event of items) {
    if (event.kind === 'document.imported' || corrections.size + threads.size > THINGS_AT_ONCE) break
    for (const number of correctionsIn(event)) corrections.add(number)
    for (const number of threadsIn(event)) threads.add(number)
    upto = event.seq
  }
  const listed = 'WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number'
  return {
    news: [
      ...selectCorrections(db, listed, JSON.stringify([...corrections])).map((row) => newsOf(db, row)),
      ...selectThreads(db, listed, JSON.stringify([...threads])).map((row) => newsOfThread(db, row)),
      ...threadsOf(db, corrections, threads).map((row) => newsOfThread(db, row)),
    ],
    upto: [upto, 0],
  }
}

/** First its corrections, then its threads. */
function newsOfImport(db: Database, seq: number, correction: number, thread: number): QueueStep {
  const next = `WHERE number > ? ORDER BY number LIMIT ${THINGS_AT_ONCE}`
  const corrections = selectCorrections(db, next, correction)
  const last = corrections.at(-1)
  if (last) {
    const news = corrections.filter(({ open }) => open).map((row) => newsOf(db, row))
    return { news, upto: [seq - 1, last.number, 0] }
  }
  const threads = selectThreads(db, next, thread)
  const news = threads.filter(({ open }) => open).map((row) => newsOfThread(db, row))
  const lastThread = threads.at(-1)
  return { news, upto: lastThread ? [seq - 1, correction, lastThread.number] : [seq, 0] }
}

/** What is said about a correction goes with it when it is carried to another pair. */
function threadsOf(db: Database, corrections: ReadonlySet<number>, told: ReadonlySet<number>): ThreadRow[] {
  return selectThreads(
    db,
    'INDEXED BY thread_of_correction WHERE correction IN (SELECT value FROM json_each(?)) ORDER BY number',
    JSON.stringify([...corrections]),
  ).filter(({ number }) => !told.has(number))
}

/** Numbers of the threads an event is about, or that a revision left listed elsewhere. */
function threadsIn({ kind, about }: DocumentEvent): number[] {
  const named = /^(?:thread|comment)\./.test(kind) ? about['thread'] : about['threads']
  return [named].flat().flatMap((id) => (typeof id === 'string' ? [Number(id.slice(1))] : []))
}

/** Numbers of the corrections an event is about. */
export function correctionsIn({ kind, about }: DocumentEvent): number[] {
  if (!kind.startsWith('correction.')) return []
  return [about['correction'], about['corrections'], about['to']]
    .flat()
    .flatMap((id) => (typeof id === 'string' ? [Number(id.slice(1))] : []))
}

function newsOf(db: Database, row: CorrectionRow): QueueNews {
  return { kind: 'correction', id: `c${row.number}`, waiting: row.open ? waitingCorrection(db, row) : null }
}

function newsOfThread(db: Database, row: ThreadRow): QueueNews {
  return { kind: 'thread', id: `t${row.number}`, waiting: row.open ? waitingThread(db, row) : null }
}

const CHANGES_SHOWN = 3

/** An open correction as the queue shows it. */
export function waitingCorrection(db: Database, row: CorrectionRow): WaitingItem {
  const { pair, edition, author, at, category, reason } = row
  const text = bodyText(bodyAt(db, pair, edition, row.base))
  const open = readChangeRows(db, row.number).filter(({ state }) => state === 'open')
  const changes = open.slice(0, CHANGES_SHOWN).map((change) => withinWords(change, text))
  // Both wordings in their place: a phrase may begin before a change and end in it.
  const wordings = changes.flatMap(({ before, quote, replacement, after }) => [
    before + quote + after,
    before + replacement + after,
  ])
  return {
    item: {
      kind: 'correction',
      id: `c${row.number}`,
      pair,
      edition,
      lang: readEdition(db, edition).lang,
      author,
      at,
      ...(category === null ? {} : { category }),
      ...(reason === null ? {} : { words: clip(reason, WORDS_SHOWN) }),
      changes,
      more: open.length - changes.length,
    },
    words: [author.name, reason ?? '', ...wordings].flatMap((words) => termsOf(unitsOf(words))).join(' '),
    mentions: [],
  }
}

const CHANGE_SHOWN = 240
const AROUND_SHOWN = 40

function withinWords(change: ChangeRow, text: string): QueueChange {
  return {
    ...contextOf(text, change, AROUND_SHOWN),
    quote: clip(change.quote, CHANGE_SHOWN),
    replacement: clip(change.replacement, CHANGE_SHOWN),
  }
}
