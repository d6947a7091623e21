import { env } from 'cloudflare:workers'
import { expect } from 'vitest'
import type { DocumentService } from '../../../src/contract/document-service.ts'
import { bodyText, type Pair, type QueueItem } from '../../../src/domain/index.ts'
import { termsOf, unitsOf } from '../../../src/text/search/index.ts'
import { must } from '../support/document.ts'
import { everything, pairsAt, pairsNow } from '../support/reading.ts'

/** The list, the search and the queue show what the object says, and nothing beside it. */
export async function checkCatalogue(id: string, service: DocumentService): Promise<void> {
  const { title, head, seq, pairs, openCorrections, openThreads, visibility } = must(await service.read())
  const [listed] = await rows('SELECT * FROM document WHERE id = ?', id)
  const counts = { open_corrections: openCorrections, open_threads: openThreads }
  expect(listed).toMatchObject({ title, head, seq, pairs, visibility, ...counts, state: 'live' })
  await checkSearch(id, service)
  await checkQueue(id, service)
}

async function checkSearch(id: string, service: DocumentService): Promise<void> {
  const stored = await rows<{ edition: string; text: string }>(
    `SELECT t.edition, t.text FROM searched_text t JOIN search_index s ON s.rowid = t.id ${OF_DOCUMENT}`,
    id,
  )
  const now = textsIn(await pairsNow(service))
  expect(stored.toSorted(byText)).toEqual(now.toSorted(byText))
  // Some words of now and some of then, of which most are gone.
  const some = [...now, ...textsIn(await pairsAt(service, 1))].filter((_, k) => k % 3 === 0)
  for (const term of new Set(some.map(({ text }) => termsOf(unitsOf(text))[2]))) {
    const found = await rows<{ edition: string; text: string }>(
      `SELECT t.edition, t.text FROM search_index s JOIN searched_text t ON t.id = s.rowid
       ${OF_DOCUMENT} AND search_index MATCH ?2`,
      id,
      `words:"${term}"`,
    )
    const wanted = now.filter(({ text }) => termsOf(unitsOf(text)).includes(term!))
    expect({ term, found: found.toSorted(byText) }).toEqual({ term, found: wanted.toSorted(byText) })
  }
}

const OF_DOCUMENT = `JOIN indexed_document i ON i.number = (33554432 - (t.id >> 27)) WHERE i.document = ?1`

const textsIn = (pairs: readonly Pair[]) =>
  pairs.flatMap(({ texts }) =>
    Object.entries(texts).map(([edition, body]) => ({ edition, text: bodyText(body) })),
  )

const byText = (a: { text: string }, b: { text: string }) => (a.text < b.text ? -1 : 1)

async function checkQueue(id: string, service: DocumentService): Promise<void> {
  const waiting = await rows<{ item: string; view: string }>(
    'SELECT q.item, q.view FROM queue_item q JOIN queue_index x ON x.rowid = q.id WHERE q.document = ?',
    id,
  )
  const corrections = await everything((request) => service.corrections({ state: 'open', ...request }))
  const threads = await everything((request) => service.threads({ state: 'open', ...request }))
  const open = [...corrections, ...threads].map((one) => one.id)
  expect(waiting.map(({ item }) => item).toSorted()).toEqual(open.toSorted())
  const shown = new Map(waiting.map(({ item, view }) => [item, JSON.parse(view) as QueueItem]))
  for (const { id: correction, pair, edition, author, reason, changes } of corrections) {
    expect(shown.get(correction)).toMatchObject({ pair, edition, author, words: reason })
    const { changes: first, more } = shown.get(correction)!
    const still = changes.filter(({ state }) => state === 'open')
    expect(first.map((change) => change.replacement)).toEqual(
      still.slice(0, first.length).map((change) => change.replacement),
    )
    expect(first.length + more).toBe(still.length)
  }
  for (const { id: thread, home, comments } of threads) {
    const said = comments.findLast(({ deletedAt }) => deletedAt === undefined)
    expect(shown.get(thread)).toMatchObject({ pair: home, words: said?.body })
  }
}

async function rows<T>(sql: string, ...given: string[]): Promise<T[]> {
  return (
    await env.CATALOGUE.prepare(sql)
      .bind(...given)
      .all<T>()
  ).results
}
