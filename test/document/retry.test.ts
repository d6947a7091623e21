import { expect, test } from 'vitest'
import {
  createdDocument,
  EDITOR,
  failure,
  freshObject,
  must,
  newDocument,
  REVIEWER,
} from './support/document.ts'

const LINES = [['一。', 'One two three.']] as const
const once = { actor: EDITOR, idempotencyKey: 'key-1' }
const command = { kind: 'edit', texts: [{ pair: 'p1', edition: 'en', text: 'One two four.' }] } as const
const request = { base: 1, command, message: '' }

test('a retried write gets the first answer and happens once', async () => {
  const { service } = await createdDocument(LINES)
  const answers = await Promise.all([
    service.revise(request, once),
    service.revise(request, once),
    service.revise(request, once),
  ])
  expect(new Set(answers.map((answer) => JSON.stringify(must(answer)))).size).toBe(1)
  const later = { ...command, texts: [{ pair: 'p1', edition: 'en', text: 'Much later.' }] }
  must(await service.revise({ base: 2, command: later, message: '' }, { actor: EDITOR }))
  expect(must(await service.revise(request, once))).toMatchObject({ number: 2 })
  expect(must(await service.read()).head).toBe(3)
})

test('the key of another person, or for another route, is another key', async () => {
  const { service } = await createdDocument(LINES)
  must(await service.revise(request, once))
  must(await service.label(2, 'Second', once))
  const theirs = await service.revise({ ...request, message: 'Mine' }, { ...once, actor: REVIEWER })
  expect(must(theirs).number).toBe(2)
})

test('a key that comes with another request is refused', async () => {
  const { service } = await createdDocument(LINES)
  must(await service.revise(request, once))
  expect(failure(await service.revise({ ...request, message: 'other' }, once))).toEqual({
    code: 'KEY_REUSED',
  })
})

test('a refused write is not an answer: the same key may succeed later', async () => {
  const { service } = await createdDocument(LINES)
  expect(failure(await service.revise({ ...request, base: 2 }, once)).code).toBe('NOT_FOUND')
  must(await service.revise(request, once))
})

test('an answer without content is an answer', async () => {
  const { service } = await createdDocument(LINES)
  must(await service.publish('en', 1, { actor: EDITOR }))
  expect(must(await service.unpublish('en', once))).toBeNull()
  expect(must(await service.unpublish('en', once))).toBeNull()
})

test('a retried creation gets the document of then', async () => {
  const { id, service } = freshObject()
  const input = newDocument(LINES)
  const first = must(await service.create(id, input, once))
  must(await service.revise(request, { actor: EDITOR }))
  expect(must(await service.create(id, input, once))).toEqual(first)
})
