import { beforeEach, expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import { editor, freshObject, must, newDocument, reviewer } from './support/document.ts'
import { pairsNow, textOf } from './support/reading.ts'
import { revise } from './support/realigning.ts'

/** Of a file written on Windows, its lines wrapped. */
const WRAPPED = 'The road is open,\r\nthe network is fast.\r\nAll came back.'
/** What a field gives back of it, a word changed. */
const TYPED = 'The road is open,\nthe network is quick.\nAll came back.'

let service: DocumentService
beforeEach(async () => {
  const object = freshObject()
  ;({ service } = object)
  const en = [{ kind: 'text', text: WRAPPED, gap: '\r\n\r\n' }] as const
  must(await service.create(object.id, { ...newDocument([]), pairs: [{ texts: { en } }] }, editor))
})

const english = async () => textOf(await pairsNow(service), 'p1', 'en')

test('an edit that went through a field keeps the line breaks of the file', async () => {
  must(await revise(service, { kind: 'edit', texts: [{ pair: 'p1', edition: 'en', text: TYPED }] }))
  expect(await english()).toBe(WRAPPED.replace('fast', 'quick'))
})

test('a correction that went through a field changes the words alone', async () => {
  const { changes } = must(
    await service.propose({ base: 1, pair: 'p1', edition: 'en', text: TYPED }, reviewer),
  )
  expect(changes).toMatchObject([{ quote: 'fast', replacement: 'quick' }])
})

test('so does one that is accepted with other words', async () => {
  must(await service.propose({ base: 1, pair: 'p1', edition: 'en', text: TYPED }, reviewer))
  const replacement = 'fast\nand near'
  must(await service.decide('c1', { verdicts: [{ change: 0, verdict: 'accept', replacement }] }, editor))
  expect(await english()).toBe(WRAPPED.replace('fast', 'fast\r\nand near'))
  must(await service.undoDecision('c1', [0], editor))
  expect(await english()).toBe(WRAPPED)
})

test('a paragraph that is added is parted as the file parts its own', async () => {
  const text = `${WRAPPED}\n\nOne more.`
  const added = must(await service.propose({ base: 1, pair: 'p1', edition: 'en', text }, reviewer))
  expect(added.changes).toMatchObject([{ quote: '', replacement: '\r\n\r\nOne more.' }])
})
