import type {
  BatchOutcome,
  Caller,
  DecisionOutcome,
  ProposalBatchOutcome,
} from '../../../src/contract/index.ts'
import type { Correction, Document } from '../../../src/domain/index.ts'
import { startObjects, type BenchedObject } from './object.ts'

const REVISIONS = [1_000, 10_000, 100_000]
const PAIRS = 1_000
const ACCEPTANCES = 100
/** Edits in one call. */
const STEP = 2_000

const CALLER: Caller = { actor: { kind: 'member', id: 'm2', name: 'Reviewer' } }

interface Grown {
  readonly revisions: number
  readonly object: BenchedObject
  readonly times: number[]
  rowsRead: number
}

/** What accepting costs as the history grows: one correction at a time, and a thousand at once. */
export async function bench(): Promise<void> {
  const objects = await startObjects()
  try {
    const grown: Grown[] = []
    for (const revisions of REVISIONS) {
      const object = objects.open(`document-${revisions}`)
      const from = performance.now()
      await grow(object, revisions)
      const seconds = ((performance.now() - from) / 1000).toFixed(0)
      console.log(`  ${revisions.toLocaleString('en')} revisions of ${PAIRS} pairs: written in ${seconds} s`)
      grown.push({ revisions, object, times: [], rowsRead: 0 })
    }
    // In turn, so that whatever else the machine does falls on all alike.
    for (let k = 0; k < ACCEPTANCES; k++) for (const one of grown) await acceptOne(one, k)
    report(grown)
    for (const { revisions, object } of grown) await acceptMany(revisions, object)
  } finally {
    await objects.end()
  }
}

async function grow(object: BenchedObject, revisions: number): Promise<void> {
  const pairs = Array.from({ length: PAIRS }, (_, k) => ({
    texts: {
      zh: [{ kind: 'text', text: `第${k}句在这里。`, gap: '\n\n' }],
      en: [{ kind: 'text', text: `Sentence number ${k} is here.`, gap: '\n\n' }],
    },
  }))
  const document = {
    title: `${revisions} revisions`,
    visibility: 'private',
    guestsMaySuggest: false,
    message: '',
    editions: [
      { id: 'zh', lang: 'zh-Hans', title: '中文', role: 'source' },
      { id: 'en', lang: 'en', title: 'English', role: 'translation' },
    ],
    pairs,
  }
  await object.must('create', `document-${revisions}`, document, CALLER)
  for (let to = 0; to < revisions;) {
    to = Math.min(to + STEP, revisions)
    await object.call('grow', to, PAIRS)
  }
}

async function acceptOne(one: Grown, k: number): Promise<void> {
  const { object } = one
  const { head } = await object.must<Document>('read')
  const proposal = { base: head, pair: `p${1 + k}`, edition: 'en', text: `Sentence ${k} was corrected.` }
  const { id, changes } = await object.must<Correction>('propose', proposal, CALLER)
  const verdicts = changes.map((change) => ({ change: change.id, verdict: 'accept' }))
  const before = await object.call<{ read: number }>('cost')
  const from = performance.now()
  const { revision } = await object.must<DecisionOutcome>('decide', id, { verdicts }, CALLER)
  one.times.push(performance.now() - from)
  if (revision === null) throw new Error('nothing was accepted')
  one.rowsRead += (await object.call<{ read: number }>('cost')).read - before.read
}

function report(grown: readonly Grown[]): void {
  console.log('  revisions   median      p95   growth   rows read')
  const first = median(grown[0]!.times)
  for (const { revisions, times, rowsRead } of grown) {
    console.log(
      [
        revisions.toLocaleString('en').padStart(11),
        `${median(times).toFixed(1)} ms`.padStart(8),
        `${quantile(times, 0.95).toFixed(1)} ms`.padStart(8),
        `× ${(median(times) / first).toFixed(2)}`.padStart(8),
        (rowsRead / times.length).toFixed(1).padStart(11),
      ].join(' '),
    )
  }
}

async function acceptMany(revisions: number, object: BenchedObject): Promise<void> {
  const { head } = await object.must<Document>('read')
  const items = Array.from({ length: PAIRS }, (_, k) => ({
    pair: `p${1 + k}`,
    edition: 'en',
    text: 'One of many.',
  }))
  const { proposed } = await object.must<ProposalBatchOutcome>('proposeBatch', { base: head, items }, CALLER)
  const accepted = [{ change: 0, verdict: 'accept' }]
  const decisions = proposed.map(({ correction }) => ({ correction, verdicts: accepted }))
  const before = await object.call<{ read: number; written: number }>('cost')
  const from = performance.now()
  const { skipped } = await object.must<BatchOutcome>('decideBatch', { decisions }, CALLER)
  const milliseconds = performance.now() - from
  if (skipped.length > 0) throw new Error(`${skipped.length} were skipped`)
  const after = await object.call<{ read: number; written: number }>('cost')
  console.log(
    `  ${decisions.length} at once at ${revisions.toLocaleString('en')} revisions: ${milliseconds.toFixed(0)} ms, ` +
      `${(after.read - before.read).toLocaleString('en')} rows read, ` +
      `${(after.written - before.written).toLocaleString('en')} written`,
  )
}

function median(times: readonly number[]): number {
  return quantile(times, 0.5)
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))]!
}
