import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { compareSightings, lookAtPair, verdictHolds } from '../../src/checks/index.ts'
import type { DocumentService } from '../../src/contract/document-service.ts'
import { bodyText } from '../../src/domain/index.ts'
import { readColumns } from '../../src/document/history/columns.ts'
import { approve } from '../../src/document/reading/approvals.ts'
import { compare } from '../../src/document/history/comparison.ts'
import { decide } from '../../src/document/decide/decide.ts'
import { decideBatch } from '../../src/document/decide/decide-batch.ts'
import { listCorrections, readCorrection } from '../../src/document/corrections/corrections.ts'
import { Database } from '../../src/document/store/database.ts'
import { updateDocumentRow } from '../../src/document/store/document-row.ts'
import { viewDocument } from '../../src/document/whole/view-document.ts'
import { AT_ONCE } from '../../src/document/check/check-pair.ts'
import { listFindings } from '../../src/document/check/findings.ts'
import { checkOn } from '../../src/document/check/checking.ts'
import { compareOn } from '../../src/document/check/compare-on.ts'
import { judgeOn } from '../../src/document/check/judge-on.ts'
import { dismiss, listDismissals } from '../../src/document/check/dismissals.ts'
import { listEvents } from '../../src/document/store/events.ts'
import { readPairs } from '../../src/document/history/pairs.ts'
import { proposeBatch, withdrawBatch } from '../../src/document/corrections/propose-batch.ts'
import { propose } from '../../src/document/corrections/propose.ts'
import { confirm, listReadings } from '../../src/document/reading/readings.ts'
import { readPublished, readPublishedDiff } from '../../src/document/publish/published.ts'
import { revise } from '../../src/document/revise/revise.ts'
import { listRevisions, revisionDetail } from '../../src/document/history/revisions.ts'
import { listIssues } from '../../src/document/talk/issues.ts'
import { reply } from '../../src/document/talk/talk.ts'
import { listThreads } from '../../src/document/talk/threads.ts'
import { blamePair, wordLife } from '../../src/document/word-history/word-history.ts'
import { Transaction } from '../../src/document/store/transaction.ts'
import { createdDocument, editor, EDITOR, must, reviewer } from './support/document.ts'
import { headOf, textOf } from './support/reading.ts'

const CORRECTIONS = 30

/** What a part of all pairs name. */
const BODY = 'Development and Reform Commission'

/** A document with a history, word by word throughout: edits, merges, splits, corrections open and decided, a publication and one before. */
async function livedIn({ pairs, edits }: { pairs: number; edits: number }) {
  const lines = Array.from({ length: pairs }, (_, k) =>
    k < 10 || k % 4 === 0
      ? ([`第${k}句，依靠群众。`, `Sentence number ${k} of the ${BODY} relies on the masses.`] as const)
      : ([`第${k}句。`, `Sentence number ${k}.`] as const),
  )
  const { service, stub } = await createdDocument(lines)
  must(await service.publish('en', 1, editor))
  for (let k = 0; k < edits; k++) {
    const texts = [
      {
        pair: `p${1 + (k % 5)}`,
        edition: 'en',
        text: `Sentence of the masses and the ${BODY}, edited as number ${k}.`,
      },
    ]
    must(await service.revise({ base: k + 1, command: { kind: 'edit', texts }, message: '' }, editor))
  }
  for (let k = 0; k < CORRECTIONS; k++) {
    const pair = `p${1 + (k % 5)}`
    const base = await headOf(service)
    const { items: first } = must(await service.pairs({ at: base, limit: 5 }))
    const text = textOf(first, pair, 'en').replace('number', 'no.')
    const { id } = must(await service.propose({ base, pair, edition: 'en', text }, reviewer))
    if (k % 2) must(await service.decide(id, { verdicts: [{ change: 0, verdict: 'reject' }] }, editor))
  }
  const items = [6, 7, 10].map((k) => ({ pair: `p${k}`, edition: 'en', text: 'Of a batch.' }))
  must(await service.proposeBatch({ base: await headOf(service), items }, reviewer))
  await talkedOver(service)
  must(await service.publish('en', await headOf(service), editor))
  await restructure(service)
  while (await runDurableObjectAlarm(stub)) void 0
  await read(service)
  return { service, stub }
}

/** The pairs that are edited, and one that is not. */
async function read(service: DocumentService): Promise<void> {
  const base = await headOf(service)
  const stretches = ['p1', 'p2', 'p4', 'p5', 'p6'].map((pair) => ({ pair, start: 0, end: 8 }))
  must(await service.confirm('en', { base, stretches }, reviewer))
}

/** Threads and issues on the pairs that were edited most, their words here and gone. */
async function talkedOver(service: DocumentService): Promise<void> {
  const revision = await headOf(service)
  for (let k = 0; k < 20; k++) {
    const anchor = { pair: `p${1 + (k % 5)}`, edition: 'en', revision, start: 0, end: 8, quote: 'Sentence' }
    must(await service.startThread({ about: { kind: 'words', anchor }, body: 'Is it?' }, reviewer))
    must(await service.markIssue({ anchor, category: 'Other', severity: 'minor' }, reviewer))
  }
}

async function restructure(service: DocumentService): Promise<void> {
  const merge = { kind: 'merge', pairs: ['p8', 'p9'] } as const
  const base = await headOf(service)
  const { number } = must(await service.revise({ base, command: merge, message: '' }, editor))
  const { items } = must(await service.pairs({ at: number, limit: 10 }))
  const [merged] = items.filter(({ texts }) => (texts['en']?.length ?? 0) > 1)
  const split = {
    kind: 'split',
    pair: merged!.id,
    at: { en: 4 + bodyText(merged!.texts['en']!).indexOf('\n\n') },
  } as const
  must(await service.revise({ base: number, command: split, message: '' }, editor))
}

type Read = (db: Database, head: number) => { readonly items: readonly unknown[] } | object

const READS: Readonly<Record<string, Read>> = {
  document: (db) => viewDocument(db),
  'pairs, first 10, newest': (db, head) => readPairs(db, { at: head, limit: 10 }),
  'pairs, first 10, revision 1': (db) => readPairs(db, { at: 1, limit: 10 }),
  'pairs, next 10, newest': (db, head) => {
    const { nextCursor } = readPairs(db, { at: head, limit: 5 })
    return readPairs(db, { at: head, limit: 10, ...(nextCursor === null ? {} : { cursor: nextCursor }) })
  },
  'compare, first 10': (db, head) => compare(db, { from: 1, to: head, limit: 10 }),
  'columns, first 10': (db, head) =>
    readColumns(db, {
      columns: [
        { edition: 'zh', at: head },
        { edition: 'en', at: 1 },
        { edition: 'en', at: head },
      ],
      limit: 10,
    }),
  'who wrote a pair that was never edited': (db, head) =>
    blamePair(db, { pair: 'p6', edition: 'en', at: head }),
  'who wrote a pair that was often edited': (db, head) =>
    blamePair(db, { pair: 'p1', edition: 'en', at: head }),
  'the life of a phrase, newest 10': (db, head) =>
    wordLife(db, { pair: 'p1', edition: 'en', at: head, start: 0, end: 20, limit: 10 }),
  'revisions, newest 10': (db) => listRevisions(db, { limit: 10 }),
  'revisions of a pair, newest 10': (db) => listRevisions(db, { pair: 'p1', limit: 10 }),
  'a revision of one pair': (db) => revisionDetail(db, 2),
  'corrections, open, first 10': (db) => listCorrections(db, { state: 'open', limit: 10 }),
  'corrections of an edition, first 10': (db) => listCorrections(db, { edition: 'en', limit: 10 }),
  'corrections of a pair': (db) => listCorrections(db, { pair: 'p1' }),
  'corrections of a batch, first 10': (db) => listCorrections(db, { batch: 'b31', limit: 10 }),
  'a correction': (db) => readCorrection(db, 'c1'),
  'threads, open, first 10': (db) => listThreads(db, { state: 'open', limit: 10 }),
  'threads of a pair': (db) => listThreads(db, { pair: 'p1' }),
  'threads that name somebody': (db) => listThreads(db, { mentions: 'm1' }),
  'issues of an edition, first 10': (db) => listIssues(db, { edition: 'en', limit: 10 }),
  'published, first 10': (db) => readPublished(db, 'en', { limit: 10 }),
  'published difference, prepared': (db) => readPublishedDiff(db, 'en', { from: 1 }),
  'findings, first 10': (db) => listFindings(db, { edition: 'en', limit: 10 }),
  'dismissals, first 10': (db) => listDismissals(db, { limit: 10 }),
  'readings, all of 5': (db) => listReadings(db, 'en', { limit: 10 }),
  'events, 10': (db) => listEvents(db, { after: 20, limit: 10 }),
}

/** One cut in the English of the first pair. */
function realigned(pairs: readonly string[], at: number) {
  const [pair = ''] = pairs
  return { kind: 'realign', pairs, cuts: [{ en: { pair, at } }] } as const
}

const NOTHING_FOUND = {
  look: () => ({ found: [], sightings: [], shares: [] }),
  compare: () => [],
  holds: () => false,
}

/** Without a lexicon, which tells of nothing that is added up. */
const CHECKER = { look: lookAtPair, compare: compareSightings, holds: verdictHolds }

type Write = (tx: Transaction, head: number) => object

const edited = (text: string) => ({ pair: 'p2', edition: 'en', text })

/** For the pairs that edits and corrections were about; the others are many or few. */
const proposals = (count: number) =>
  Array.from({ length: count }, (_, k) => ({ ...edited('New words.'), pair: `p${k + 1}` }))

const WRITES: Readonly<Record<string, Write>> = {
  'a reply': (tx) => reply(tx, 't1', { body: 'It is.' }),
  'an edit': (tx, head) =>
    revise(tx, { base: head, command: { kind: 'edit', texts: [edited('New words.')] }, message: '' }),
  'a proposal': (tx, head) => propose(tx, { base: head, ...edited('New words.') }),
  'a batch of 5 proposals': (tx, head) => proposeBatch(tx, { base: head, items: proposals(5) }),
  'taking a batch of 5 proposals back': (tx, head) => {
    const { batch } = proposeBatch(tx, { base: head, items: proposals(5) })
    return withdrawBatch(tx, batch!)
  },
  'an acceptance': (tx) => decide(tx, 'c1', { verdicts: [{ change: 0, verdict: 'accept' }] }),
  'a batch of 5 acceptances': (tx) =>
    decideBatch(tx, {
      decisions: ['c1', 'c3', 'c5', 'c7', 'c9'].map((correction) => ({
        correction,
        verdicts: [{ change: 0, verdict: 'accept' }],
      })),
    }),
  'a batch of 10 acceptances': (tx) =>
    decideBatch(tx, {
      decisions: Array.from({ length: 10 }, (_, k) => ({
        correction: `c${2 * k + 1}`,
        verdicts: [{ change: 0, verdict: 'accept' }],
      })),
    }),
  'a segment confirmed': (tx, head) =>
    confirm(tx, 'en', { base: head, stretches: [{ pair: 'p2', start: 0, end: 8 }] }),
  'an approval': (tx, head) => approve(tx, 'en', head),
  'a merge': (tx, head) =>
    revise(tx, { base: head, command: { kind: 'merge', pairs: ['p3', 'p4'] }, message: '' }),
  'a dismissal everywhere': (tx, head) =>
    dismiss(tx, {
      rule: 'run-on',
      phrase: '["run-on","x",""]',
      everywhere: true,
      anchor: { pair: 'p2', edition: 'en', revision: head, start: 0, end: 4 },
    }),
  'a check of one changed pair': (tx, head) => {
    revise(tx, { base: head, command: { kind: 'edit', texts: [edited('New words.')] }, message: '' })
    updateDocumentRow(tx.db, tx.document)
    return { done: checkOn(tx.db, NOTHING_FOUND) }
  },
  'a check of one changed pair, compared and judged as before': (tx, head) => {
    const texts = [edited(`Sentence of the masses and the ${BODY}, new.`)]
    revise(tx, { base: head, command: { kind: 'edit', texts }, message: '' })
    updateDocumentRow(tx.db, tx.document)
    const work = { left: AT_ONCE }
    const done =
      checkOn(tx.db, CHECKER, work) && compareOn(tx.db, CHECKER, work) && judgeOn(tx.db, CHECKER, work)
    const { items } = listFindings(tx.db, { edition: 'en', limit: 10 })
    expect(items.filter(({ pair }) => pair === 'p2')).toMatchObject([
      { finding: { params: { quote: 'masses' } } },
    ])
    expect(done).toBe(true)
    return { done }
  },
  'a split': (tx, head) =>
    revise(tx, { base: head, command: { kind: 'split', pair: 'p3', at: { zh: 1, en: 8 } }, message: '' }),
  'a boundary moved': (tx, head) =>
    revise(tx, { base: head, command: realigned(['p3', 'p4'], 8), message: '' }),
  'a pair divided anew': (tx, head) => revise(tx, { base: head, command: realigned(['p3'], 8), message: '' }),
}

const SIZES = [
  { pairs: 10, edits: 60 },
  { pairs: 1_000, edits: 60 },
  { pairs: 5_000, edits: 60 },
  { pairs: 10, edits: 600 },
]

/** The rows a write looks at and writes, without writing it. */
function costOf(storage: DurableObjectStorage, write: Write, head: number): string {
  const db = new Database(storage)
  const undone = new Error('undone')
  try {
    db.transaction(() => {
      const tx = new Transaction(db, EDITOR, new Date().toISOString())
      write(tx, head)
      tx.commit()
      throw undone
    })
  } catch (error) {
    if (error !== undone) throw error
  }
  return `${db.rowsRead} read, ${db.rowsWritten} written`
}

/** Rows SQLite looked at, by call and by size of the document. A change of these numbers is a decision. */
test('a call costs what it gives or changes, whatever the size of the document and of its history', async () => {
  const costs: Record<string, Record<string, number | string>> = {}
  for (const size of SIZES) {
    const { service, stub } = await livedIn(size)
    const head = await headOf(service)
    const column = `${size.pairs} pairs, ${size.edits} edits`
    await runInDurableObject(stub, (_, { storage }) => {
      for (const [name, read] of Object.entries(READS)) {
        const db = new Database(storage)
        read(db, head)
        costs[name] = { ...costs[name], [column]: db.rowsRead }
      }
      for (const [name, write] of Object.entries(WRITES)) {
        costs[name] = { ...costs[name], [column]: costOf(storage, write, head) }
      }
    })
  }
  expect(costs).toMatchSnapshot()
}, 300_000)
