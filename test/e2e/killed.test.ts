import { randomInt, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type StartedServer } from '../support/server.ts'
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
let editors: Editor[]

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'duizhao-killed-'))
  server = await start()
  writer = await Writer.at(server.address, await server.ownerLink())
  const made = (await writer.insist(newDocument('The one that everybody writes in'))) as { id: string }
  document = made.id
  editors = Array.from({ length: WRITERS }, (_, person) => new Editor(person))
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

const paragraph = (text: string) => [{ kind: 'text', text, gap: '\n\n' }]

function newDocument(title: string): Write {
  const pairs = Array.from({ length: WRITERS }, (_, k) => ({
    texts: { zh: paragraph(`第${k}段。`), en: paragraph(`Paragraph ${k} begins. It ends.`) },
  }))
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

/** Somebody who edits a pair that nobody else edits. Each edit adds a sentence, so that all of them stand in the last. */
class Editor {
  readonly pair: string
  readonly sent: Write[] = []
  text: string

  constructor(person: number) {
    this.pair = `p${person + 1}`
    this.text = `Paragraph ${person} begins. It ends.`
  }

  next(): Write {
    const key = randomUUID()
    this.text += ` Word${key.replaceAll('-', '')}.`
    const base = (this.sent.at(-1)?.answer as { number: number } | undefined)?.number ?? 1
    const command = { kind: 'edit', texts: [{ pair: this.pair, edition: 'en', text: this.text }] }
    const body = { base, command, message: key }
    const write: Write = { method: 'POST', path: `/api/documents/${document}/revisions`, key, body }
    this.sent.push(write)
    return write
  }
}

function proposal(pair: string): Write {
  const key = randomUUID()
  const body = { base: 1, pair, edition: 'en', text: `This is proposed: ${key}.`, reason: key }
  return { method: 'POST', path: `/api/documents/${document}/corrections`, key, body }
}

/** Writes on until the server is gone. */
async function writeUntilDeath(editor: Editor, sent: Write[]): Promise<void> {
  for (let n = 0; ; n++) {
    const write =
      n % 8 === 7
        ? newDocument(`Another ${randomUUID()}`)
        : n % 2 === 0
          ? editor.next()
          : proposal(editor.pair)
    sent.push(write)
    try {
      await writer.send(write)
    } catch (error) {
      if (error instanceof Refused) throw error
      return
    }
  }
}

test(`killed ${DEATHS} times among ${WRITERS} writers, everything acknowledged is there, once`, async () => {
  const sent: Write[] = []
  for (let death = 0; death < DEATHS; death++) {
    const before = acknowledged(sent).length
    const writing = Promise.all(editors.map((editor) => writeUntilDeath(editor, sent)))
    const enough = before + randomInt(40, 80)
    while (acknowledged(sent).length < enough) await Promise.race([writing, sleep(5)])
    await Promise.all([killAndStartAgain(), writing])

    const kept = acknowledged(sent).map((write) => ({ write, answer: write.answer }))
    for (const write of sent) if (write.answer === undefined) await writer.insist(write)
    for (const { write, answer } of kept.slice(-20)) expect(await writer.insist(write)).toEqual(answer)
  }
  expect(acknowledged(sent)).toHaveLength(sent.length)
  await checkEverythingIsThereOnce(sent)
})

const acknowledged = (sent: readonly Write[]) => sent.filter(({ answer }) => answer !== undefined)

async function checkEverythingIsThereOnce(sent: readonly Write[]): Promise<void> {
  const keysOf = (path: string) => sent.filter((write) => write.path.endsWith(path)).map(({ key }) => key)
  const corrections = await writer.list<{ reason: string }>(`/api/documents/${document}/corrections`)
  expect(corrections.map(({ reason }) => reason).toSorted()).toEqual(keysOf('/corrections').toSorted())

  const revisions = await writer.list<{ message: string; number: number }>(
    `/api/documents/${document}/revisions`,
  )
  expect(revisions.map(({ number }) => number).toReversed()).toEqual(revisions.map((_, k) => k + 1))
  const messages = revisions.map(({ message }) => message).filter((message) => message !== '')
  expect(messages.toSorted()).toEqual(keysOf('/revisions').toSorted())

  const pairs = await writer.list<{ texts: { en: { text: string }[] } }>(`/api/documents/${document}/pairs`)
  expect(pairs.map((pair) => pair.texts.en.map(({ text }) => text).join(''))).toEqual(
    editors.map(({ text }) => text),
  )

  const listed = await writer.list<{ title: string }>('/api/documents')
  const titles = sent.flatMap(({ path, body }) =>
    path === '/api/documents' ? [(body as { title: string }).title] : [],
  )
  const others = listed.map(({ title }) => title).filter((title) => title.startsWith('Another'))
  expect(others.toSorted()).toEqual(titles.toSorted())

  const { seq } = await writer.read<{ seq: number }>(`/api/documents/${document}`)
  const events = await writer.read<{ items: { seq: number }[] }>(
    `/api/documents/${document}/events?after=${Math.max(0, seq - 400)}&limit=500`,
  )
  expect(events.items.map((event) => event.seq)).toEqual(
    Array.from({ length: Math.min(seq, 400) }, (_, k) => Math.max(0, seq - 400) + k + 1),
  )
}

test('killed between a commit and its way to the catalogue, the list catches up by itself', async () => {
  const { head } = await writer.read<{ head: number }>(`/api/documents/${document}`)
  const sent: Write[] = []
  const burst = editors.map(async (editor) => {
    const write = editor.next()
    sent.push(write)
    await writer.send(write).catch(() => {})
  })
  await Promise.race(burst)
  await killAndStartAgain()
  await Promise.all(burst)
  const newest = Math.max(
    head,
    ...acknowledged(sent).map(({ answer }) => (answer as { number: number }).number),
  )
  expect(newest).toBeGreaterThan(head)
  // Only the list is asked: it is D1's, and nothing here wakes the document.
  const listedHead = async () =>
    (await writer.list<{ id: string; head: number }>('/api/documents')).find(({ id }) => id === document)
      ?.head
  await expect.poll(listedHead, { interval: 100 }).toBeGreaterThanOrEqual(newest)
  const stands = await writer.read<{ head: number; openCorrections: number }>(`/api/documents/${document}`)
  const row = (await writer.list<{ id: string }>('/api/documents')).find(({ id }) => id === document)
  expect(row).toMatchObject({ head: stands.head, openCorrections: stands.openCorrections })
})
