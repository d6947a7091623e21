import type { IndexedText, QueueNews } from '../../catalogue/projection/index.ts'
import {
  INDEXED_AT_ONCE,
  indexTexts,
  listenersOf,
  noteAttempt,
  tellQueue,
} from '../../catalogue/projection/index.ts'
import { projectDocument } from '../../catalogue/projection.ts'
import { checkMore } from '../check/check-more.ts'
import { countedTimes, noteCounted } from '../check/checking-row.ts'
import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { finish, schedule, type Task } from '../store/outbox.ts'
import { projectionNow, type WholeProjection } from './projection.ts'
import { queueNews, type QueuePlace } from './queue-news.ts'
import { restateSome } from '../reading/reading-now.ts'
import { touchedTexts, type Touched } from './text-index.ts'
import { toldUpto, setToldUpto } from '../store/told.ts'
import { deliverToListeners, type ListenerRegistry } from './webhook-delivery.ts'

/**
 * What the object tells the catalogue. All of it is forward only: what is older
 * than the stored `seq` changes nothing. Rejects when the catalogue is out of reach.
 */
export interface Deliveries {
  project(projection: WholeProjection): Promise<void>
  index(document: string, seq: number, texts: readonly IndexedText[]): Promise<void>
  queue(document: string, seq: number, news: readonly QueueNews[]): Promise<void>
  /** Told to nobody yet: finds out what there is to tell, by the terms that the catalogue keeps. */
  check(own: Database): Promise<void>
  readonly listeners: ListenerRegistry
}

/** @param assets the files of the site, for the word list that checks use. */
export function deliveriesTo(db: D1Database, assets: Fetcher): Deliveries {
  return {
    check: (own) => checkMore(own, db, assets),
    project: (projection) => projectDocument(db, projection),
    index: (document, seq, texts) => indexTexts(db, document, seq, texts),
    queue: (document, seq, news) => tellQueue(db, document, seq, news),
    listeners: {
      of: (document) => listenersOf(db, document),
      note: (listener, attempt) => noteAttempt(db, listener, attempt),
    },
  }
}

const TASKS: Readonly<Record<Task, (db: Database, deliveries: Deliveries) => Promise<void>>> = {
  projection: deliverProjection,
  texts: deliverTexts,
  queue: deliverQueue,
  check: (db, deliveries) => deliveries.check(db),
  readings: restateReadings,
  webhooks: (db, { listeners }) => deliverToListeners(db, listeners, Date.now()),
}

/** One bounded step of a task. What is left of it stays due. */
export function deliver(db: Database, task: Task, deliveries: Deliveries): Promise<void> {
  return TASKS[task](db, deliveries)
}

/** What is written while the catalogue answers is due again at once. */
async function deliverProjection(db: Database, deliveries: Deliveries): Promise<void> {
  const projection = projectionNow(db)
  await deliveries.project(projection)
  db.transaction(() => {
    const same = projectionNow(db).seq === projection.seq && countedTimes(db) === projection.findings.counted
    if (same) finish(db, 'projection')
  })
}

async function deliverTexts(db: Database, deliveries: Deliveries): Promise<void> {
  const { id, seq, head } = readDocumentRow(db)
  const { texts, upto } = touchedTexts(db, (toldUpto(db, 'texts') ?? [0, '']) as Touched, head)
  for (const batch of inBatches(texts)) await deliveries.index(id, seq, batch)
  db.transaction(() => {
    if (upto) setToldUpto(db, 'texts', upto)
    else if (readDocumentRow(db).head === head) finish(db, 'texts')
  })
}

async function deliverQueue(db: Database, deliveries: Deliveries): Promise<void> {
  const { id, seq } = readDocumentRow(db)
  const { news, upto } = queueNews(db, (toldUpto(db, 'queue') ?? [0, 0]) as QueuePlace)
  if (news.length > 0) await deliveries.queue(id, seq, news)
  db.transaction(() => {
    if (upto) setToldUpto(db, 'queue', upto)
    else if (readDocumentRow(db).seq === seq) finish(db, 'queue')
  })
}

/** The list of documents hears of it at the end: no event tells of it, so it counts as counted anew. */
async function restateReadings(db: Database): Promise<void> {
  db.transaction(() => {
    if (restateSome(db)) return
    finish(db, 'readings')
    noteCounted(db)
    schedule(db, 'projection', Date.now())
  })
}

/** In order, each of bounded length. */
function* inBatches(texts: readonly IndexedText[]): Generator<IndexedText[]> {
  let batch: IndexedText[] = []
  let length = 0
  for (const one of texts) {
    if (batch.length > 0 && length + one.text.length > INDEXED_AT_ONCE) {
      yield batch
      batch = []
      length = 0
    }
    batch.push(one)
    length += one.text.length
  }
  if (batch.length > 0) yield batch
}
