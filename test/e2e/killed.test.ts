import { randomInt, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type StartedServer } from '../support/server.ts'
import { Busy, PAIRS_EACH, type Deed } from './support/busy.ts'
import { Refused, Writer, type Write } from './support/writer.ts'

/**
 * The server and workerd are killed, as by a power cut, while many people
 * write, and started again on what is left on the disk. Whatever was
 * acknowledged must be there; whatever was not is sent again with its key; and
 * everything must be there once.
 */

const WRITERS = 12
const DEATHS = 3

let dataFolder: string
let server: StartedServer
let writer: Writer
let document: string
let everybody: Busy[]

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'duizhao-killed-'))
  server = await start()
  writer = await Writer.at(server.address, await server.ownerLink())
  const made = (await writer.insist(newDocument('The one that everybody writes in'))) as { id: string }
  document = made.id
  everybody = Array.from({ length: WRITERS }, (_, person) => new Busy(document, person))
})

afterAll(async () => {
  await server?.end('SIGKILL')
  await rm(dataFolder, { recursive: true, force: true })
})

async function start(port?: number): Promise<StartedServer> {
  return startServer({
    dataFolder,
    sample: false,
    environment: { RATE_LIMITS: 'off' },
    ...(port === undefined ? {} : { port }),
  })
}

/** Both groups at once: nobody gets to end in order. */
async function killAndStartAgain(): Promise<void> {
  process.kill(-server.serverPid, 'SIGKILL')
  await server.end('SIGKILL')
  server = await start(server.port)
}

function newDocument(title: string): Write {
  const pairs = Array.from({ length: WRITERS }, (_, person) => Busy.pairs(person)).flat()
  return {
    method: 'POST',
    path: '/api/documents',
    key: randomUUID(),
    body: {
      title,
      editions: [
        { id: 'zh', lang: 'zh-Hans', title: 'Chinese', role: 'source' },
        { id: 'en', lang: 'en', title: 'English', role: 'translation' },
      ],
      pairs,
      message: '',
      visibility: 'private',
      guestsMaySuggest: false,
    },
  }
}

/** Works on until the server is gone. */
async function workUntilDeath(busy: Busy, documents: Write[]): Promise<void> {
  for (let n = 0; ; n++) {
    const write = n % 8 === 7 ? newDocument(`Another ${randomUUID()}`) : busy.next()
    if (n % 8 === 7) documents.push(write)
    try {
      await writer.send(write)
    } catch (error) {
      if (error instanceof Refused) throw error
      return
    }
  }
}

test(`killed ${DEATHS} times among ${WRITERS} writers, everything acknowledged is there, once`, async () => {
  const documents: Write[] = []
  const sent = () => [...documents, ...of()]
  for (let death = 0; death < DEATHS; death++) {
    const before = acknowledged(sent()).length
    const working = Promise.all(everybody.map((busy) => workUntilDeath(busy, documents)))
    const enough = before + randomInt(40, 80)
    while (acknowledged(sent()).length < enough) await Promise.race([working, sleep(5)])
    await Promise.all([killAndStartAgain(), working])

    const kept = acknowledged(sent()).map((write) => ({ write, answer: write.answer }))
    for (const write of sent()) if (write.answer === undefined) await writer.insist(write)
    for (const { write, answer } of kept.slice(-20)) expect(await writer.insist(write)).toEqual(answer)
  }
  expect(acknowledged(sent())).toHaveLength(sent().length)
  await checkText()
  await checkCorrections()
  await checkTalk()
  await checkEvents()
  await checkDocuments(documents)
})

/** What everybody sent of these kinds; of every kind when none is named. */
function of(...deeds: readonly Deed[]): Write[] {
  return everybody.flatMap((busy) =>
    busy.sent.flatMap(({ deed, write }) => (deeds.length === 0 || deeds.includes(deed) ? [write] : [])),
  )
}

const acknowledged = (sent: readonly Write[]) => sent.filter(({ answer }) => answer !== undefined)

const keysOf = (...deeds: readonly Deed[]) =>
  of(...deeds)
    .map(({ key }) => key)
    .toSorted()

const list = <T>(path: string) => writer.list<T>(`/api/documents/${document}${path}`)

async function checkText(): Promise<void> {
  const revisions = await list<{ message: string; number: number }>('/revisions')
  expect(revisions.map(({ number }) => number).toReversed()).toEqual(revisions.map((_, k) => k + 1))
  const messages = revisions.map(({ message }) => message).filter((message) => message !== '')
  expect(messages.toSorted()).toEqual(keysOf('edit', 'realign', 'decide'))
  expect(revisions).toHaveLength(1 + messages.length + of('undo').length)

  const pairs = await list<{ id: string; texts: { en: { text: string }[] } }>('/pairs')
  expect(pairs.map(({ texts }) => texts.en.map(({ text }) => text).join(' '))).toEqual(
    everybody.flatMap(({ texts }) => texts),
  )

  const readings = await list<{ pair: string; read: { start: number; end: number }[] }>(
    '/editions/en/readings',
  )
  const read = new Map(readings.map((reading) => [reading.pair, reading.read]))
  everybody.forEach(({ confirmed }, person) => {
    const covered = read.get(`p${person * PAIRS_EACH + 1}`) ?? []
    expect(covered.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(confirmed)
  })
}

async function checkCorrections(): Promise<void> {
  const corrections = await list<{ reason: string; batch?: string; state: string }>('/corrections')
  const reasons = [...keysOf('propose', 'batch'), ...keysOf('batch')]
  expect(corrections.map(({ reason }) => reason).toSorted()).toEqual(reasons.toSorted())
  for (const { reason, batch } of corrections) {
    const [proposed] = of('batch').filter(({ key }) => key === reason)
    expect(batch).toBe((proposed?.answer as { batch: string } | undefined)?.batch)
  }
  const inState = (state: string) => corrections.filter((one) => one.state === state).length
  const stayed = of('decide').length - of('undo').length
  expect({ accepted: inState('accepted'), rejected: inState('rejected') }).toEqual({
    accepted: stayed,
    rejected: stayed,
  })
  expect(inState('withdrawn')).toBe(2 * of('withdraw').length)
}

async function checkTalk(): Promise<void> {
  const threads = await list<{ state: string; comments: { body: string }[] }>('/threads')
  const said = threads.flatMap(({ comments }) => comments.map(({ body }) => body))
  expect(said.toSorted()).toEqual(keysOf('say', 'reply'))
  expect(threads.filter(({ state }) => state === 'resolved')).toHaveLength(of('resolve').length)
  const issues = await list<{ note: string }>('/issues')
  expect(issues.map(({ note }) => note).toSorted()).toEqual(keysOf('mark'))
  const dismissals = await list<{ phrase: string }>('/dismissals')
  expect(dismissals.map(({ phrase }) => phrase).toSorted()).toEqual(keysOf('dismiss'))
}

/** Nothing happened twice, or without being told. */
async function checkEvents(): Promise<void> {
  const { seq } = await writer.read<{ seq: number }>(`/api/documents/${document}`)
  const events: { seq: number; kind: string }[] = []
  while (events.length < seq) {
    const page = await writer.read<{ items: typeof events }>(
      `/api/documents/${document}/events?after=${events.length}&limit=500`,
    )
    events.push(...page.items)
  }
  expect(events.map((event) => event.seq)).toEqual(Array.from({ length: seq }, (_, k) => k + 1))
  const counted = Map.groupBy(events, ({ kind }) => kind)
  const asked: Record<string, number> = {
    'document.created': 1,
    'revision.made': 1 + of('edit', 'realign', 'decide', 'undo').length,
    'correction.proposed': of('propose', 'batch').length,
    'correction.decided': of('decide').length,
    'correction.reopened': of('undo').length,
    'correction.withdrawn': of('withdraw').length,
    'comment.made': of('say', 'reply').length,
    'thread.resolved': of('resolve').length,
    'issue.marked': of('mark').length,
    'finding.dismissed': of('dismiss').length,
    'segment.confirmed': of('confirm').length,
  }
  const happened = Object.keys(asked).map((kind) => [kind, counted.get(kind)?.length ?? 0])
  expect(Object.fromEntries(happened)).toEqual(asked)
  expect(Object.keys(asked)).toEqual(expect.arrayContaining([...counted.keys()]))
}

async function checkDocuments(made: readonly Write[]): Promise<void> {
  const listed = await writer.list<{ title: string }>('/api/documents')
  const others = listed.map(({ title }) => title).filter((title) => title.startsWith('Another'))
  expect(others.toSorted()).toEqual(made.map(({ body }) => (body as { title: string }).title).toSorted())
}

test('killed between a commit and its way to the catalogue, list, queue and search catch up by themselves', async () => {
  const { head } = await writer.read<{ head: number }>(`/api/documents/${document}`)
  const sent: Write[] = []
  const burst = everybody.map(async (busy) => {
    const write = busy.next('edit')
    sent.push(write)
    await writer.send(write).catch(() => {})
  })
  await Promise.race(burst)
  await killAndStartAgain()
  await Promise.all(burst)
  const edits = acknowledged(sent)
  const newest = Math.max(head, ...edits.map(({ answer }) => (answer as { number: number }).number))
  expect(newest).toBeGreaterThan(head)
  // Only the catalogue is asked, and nothing here wakes the document.
  const listedHead = async () =>
    (await writer.list<{ id: string; head: number }>('/api/documents')).find(({ id }) => id === document)
      ?.head
  await expect.poll(listedHead, { interval: 100 }).toBeGreaterThanOrEqual(newest)
  for (const { key } of edits) {
    const found = () => writer.list(`/api/search?q=Word${key.replaceAll('-', '')}`)
    await expect.poll(found, { interval: 100 }).toHaveLength(1)
  }
  const stands = await writer.read<{ head: number; openCorrections: number }>(`/api/documents/${document}`)
  const row = (await writer.list<{ id: string }>('/api/documents')).find(({ id }) => id === document)
  expect(row).toMatchObject({ head: stands.head, openCorrections: stands.openCorrections })
  const open = await Promise.all(['corrections', 'threads'].map((what) => list<Id>(`/${what}?state=open`)))
  const waiting = await writer.list<Id>(`/api/queue?document=${document}`)
  expect(waiting.map(({ id }) => id).toSorted()).toEqual(
    open
      .flat()
      .map(({ id }) => id)
      .toSorted(),
  )
})

type Id = { readonly id: string }
