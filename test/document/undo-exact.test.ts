import { describe, expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import type { Body } from '../../src/domain/index.ts'
import { editor, freshObject, must, newDocument, reviewer } from './support/document.ts'
import { pairsNow, textOf } from './support/reading.ts'

const BODY: Body = [
  { kind: 'heading', text: 'Title', gap: '\n', lead: '\n' },
  { kind: 'text', text: 'A text.', gap: '\n\n' },
  { kind: 'item', text: '- an item', gap: '\n' },
]

async function documentWith(en: Body) {
  const { id, service } = freshObject()
  const made = newDocument([['一。', 'One.']])
  const pairs = [{ texts: { zh: made.pairs[0]!.texts['zh']!, en } }]
  must(await service.create(id, { ...made, pairs }, editor))
  return service
}

async function english(service: DocumentService): Promise<Body> {
  return (await pairsNow(service))[0]?.texts['en'] ?? []
}

async function proposed(service: DocumentService, text: string) {
  const { changes } = must(await service.propose({ base: 1, pair: 'p1', edition: 'en', text }, reviewer))
  return changes.map(({ id }) => id)
}

describe.each([
  ['the first paragraph', 'A text.\n\n- an item'],
  ['a paragraph', 'Title\n- an item'],
  ['the last paragraph', 'Title\nA text.'],
  ['all of them', ''],
])('an acceptance that took out %s', (_, text) => {
  test('is undone to the byte, kinds and breaks included', async () => {
    const service = await documentWith(BODY)
    const changes = await proposed(service, text)
    const verdicts = changes.map((change) => ({ change, verdict: 'accept' as const }))
    must(await service.decide('c1', { verdicts }, editor))
    expect(textOf(await pairsNow(service), 'p1', 'en')).toBe(text)
    must(await service.undoDecision('c1', changes, editor))
    expect(await english(service)).toEqual(BODY)
  })

  test('is undone so among many, too', async () => {
    const service = await documentWith(BODY)
    const changes = await proposed(service, text)
    const verdicts = changes.map((change) => ({ change, verdict: 'accept' as const }))
    must(await service.decideBatch({ decisions: [{ correction: 'c1', verdicts }] }, editor))
    must(await service.undoBatch({ decisions: [{ correction: 'c1', changes }] }, editor))
    expect(await english(service)).toEqual(BODY)
  })
})

test.each([
  ['last', 'One word here.\n\nThird'],
  ['first', 'Other\n\nSecond'],
])('breaks that went with the words of the %s paragraph come back with them', async (_, text) => {
  const body: Body = [
    { kind: 'text', text: 'One word here.', gap: '\n\n' },
    { kind: 'text', text: 'Second', gap: '\n\n' },
  ]
  const service = await documentWith(body)
  const changes = await proposed(service, text)
  const verdicts = changes.map((change) => ({ change, verdict: 'accept' as const, replacement: '' }))
  must(await service.decide('c1', { verdicts }, editor))
  must(await service.undoDecision('c1', changes, editor))
  expect(await english(service)).toEqual(body)
})
