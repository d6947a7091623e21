import type { Page } from '../../contract/document-service.ts'
import type { ThreadFilter } from '../../contract/talk-service.ts'
import type {
  Anchor,
  AnchorStanding,
  PairAnchor,
  PairStanding,
  Thread,
  ThreadSubject,
} from '../../domain/index.ts'
import { standAnchors, standPairs } from '../follow/anchors.ts'
import { readCorrectionRow } from '../corrections/correction-rows.ts'
import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { PAGE_BUDGET, pageLimit, readCursor, writeCursor } from '../store/page.ts'
import { aliveAt } from '../history/structure.ts'
import { readComments, readThreadRow, selectThreads, type ThreadRow } from './thread-rows.ts'
import type { Transaction } from '../store/transaction.ts'

/** In the order of the text, then of time. */
export function listThreads(db: Database, filter: ThreadFilter): Page<Thread> {
  const limit = pageLimit(filter)
  const rows = threadRows(db, filter, limit + 1)
  const kept: Thread[] = []
  let size = 0
  for (const row of rows.slice(0, limit)) {
    const thread = listed(db, row)
    size += JSON.stringify(thread).length
    if (size > PAGE_BUDGET && kept.length > 0) break
    kept.push(thread)
  }
  const last = rows[kept.length - 1]
  const more = kept.length < rows.length && last !== undefined
  const { head } = readDocumentRow(db)
  return {
    items: withStandings(db, kept, head),
    nextCursor: more ? writeCursor([last.position, last.number]) : null,
  }
}

function threadRows(db: Database, filter: ThreadFilter, limit: number): ThreadRow[] {
  const { state, pair, correction, mentions } = filter
  const conditions: string[] = []
  const bindings: (string | number)[] = []
  const need = (condition: string, ...values: readonly (string | number)[]) => {
    conditions.push(condition)
    bindings.push(...values)
  }
  if (pair !== undefined) need('pair = ?', pair)
  if (correction !== undefined) need('correction = ?', readCorrectionRow(db, correction).number)
  if (mentions !== undefined) need('number IN (SELECT thread FROM mention WHERE member = ?)', mentions)
  if (state !== undefined) need('open = ?', Number(state === 'open'))
  const [position = -Number.MAX_VALUE, number = 0] = readCursor(filter.cursor, 'nn') ?? []
  need('(position, number) > (?, ?)', position, number)
  const where = `WHERE ${conditions.join(' AND ')} ORDER BY position, number LIMIT ${limit}`
  return selectThreads(db, `${indexFor(filter)} ${where}`, ...bindings)
}

/** What narrows a list most. */
function indexFor({ state, pair, correction, mentions }: ThreadFilter): string {
  if (correction !== undefined) return 'INDEXED BY thread_of_correction'
  if (pair !== undefined) return 'INDEXED BY thread_of_pair'
  if (mentions !== undefined) return ''
  return state === undefined ? 'INDEXED BY thread_in_order' : 'INDEXED BY thread_by_state'
}

/** @throws a refusal NOT_FOUND. */
export function readThread(db: Database, id: string): Thread {
  return withStandings(db, [listed(db, readThreadRow(db, id))], readDocumentRow(db).head)[0]!
}

/** After a write, within its transaction. */
export function writtenThread({ db, document }: Transaction, number: number): Thread {
  return withStandings(db, [listed(db, readThreadRow(db, `t${number}`))], document.head)[0]!
}

const listed = (db: Database, row: ThreadRow): Thread => ({ ...recordedThread(db, row), home: row.pair })

/** As it was written, without where it stands now. */
export function recordedThread(db: Database, row: ThreadRow): Thread {
  return {
    id: `t${row.number}`,
    about: subjectOf(row),
    state: row.open ? 'open' : 'resolved',
    ...(row.resolution ? { resolution: row.resolution } : {}),
    comments: readComments(db, row.number),
  }
}

function subjectOf({ number, anchor, correction }: ThreadRow): ThreadSubject {
  if (correction !== null) return { kind: 'correction', correction: `c${correction}` }
  if (!anchor) throw new Error(`bug: thread t${number} is about nothing`)
  return 'edition' in anchor ? { kind: 'words', anchor } : { kind: 'pair', anchor }
}

function withStandings(db: Database, threads: readonly Thread[], head: number): Thread[] {
  const words: Anchor[] = []
  const pairs: PairAnchor[] = []
  for (const { about } of threads) {
    if (about.kind === 'words') words.push(about.anchor)
    if (about.kind === 'pair') pairs.push(about.anchor)
  }
  const ofWords = standAnchors(db, words, head).values()
  const ofPairs = standPairs(db, pairs, head).values()
  const standingOf = (about: ThreadSubject): AnchorStanding | PairStanding => {
    if (about.kind === 'correction') return correctionStanding(db, about.correction, head)
    return (about.kind === 'words' ? ofWords : ofPairs).next().value!
  }
  return threads.map((thread) => ({ ...thread, standing: standingOf(thread.about) }))
}

function correctionStanding(db: Database, id: string, head: number): PairStanding {
  const { pair } = readCorrectionRow(db, id)
  return aliveAt(db, pair, head) ? { state: 'here', pair } : { state: 'orphaned' }
}
