import { runInDurableObject } from 'cloudflare:test'
import { describe, expect, test } from 'vitest'
import { suggestionsPerDay } from '../../src/document/corrections/suggest.ts'
import { createdDocument, editor, failure, must } from './support/document.ts'

const LINES = [
  ['第一句。第二句。', 'The first sentence. The second sentence.'],
  ['第三句。', 'The third sentence.'],
] as const

describe('a guest', () => {
  const suggestion = { pair: 'p2', revision: 1, text: 'A third sentence.', name: 'Passer-by' }
  const guest = { actor: { kind: 'guest', name: '' } as const }

  async function published(guestsMaySuggest: boolean) {
    const { service, stub } = await createdDocument(LINES)
    must(await service.publish('en', 1, editor))
    must(await service.change({ visibility: 'link', guestsMaySuggest }, editor))
    return { service, stub }
  }

  test('suggests a correction where the document allows it', async () => {
    const { service } = await published(true)
    expect(must(await service.published('en', {})).guestsMaySuggest).toBe(true)
    const correction = must(await service.suggest('en', suggestion, guest))
    expect(correction).toMatchObject({ state: 'open', author: { kind: 'guest', name: 'Passer-by' }, base: 1 })
    expect(must(await service.read()).openCorrections).toBe(1)
  })

  test('may not where it does not, nor on words that are not public', async () => {
    const { service: closed } = await published(false)
    expect(failure(await closed.suggest('en', suggestion, guest)).code).toBe('FORBIDDEN')
    const { service: open } = await published(true)
    const texts = [{ pair: 'p1', edition: 'en', text: 'Unpublished.' }]
    must(await open.revise({ base: 1, command: { kind: 'edit', texts }, message: '' }, editor))
    const hidden = await open.suggest('en', { ...suggestion, revision: 2 }, guest)
    expect(failure(hidden)).toMatchObject({ code: 'NOT_FOUND', what: 'publication' })
    must(await open.unpublish('en', editor))
    expect(failure(await open.suggest('en', suggestion, guest))).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('is stopped at the quota of the day, which only accepted calls use up', async () => {
    const { service, stub } = await published(true)
    await runInDurableObject(stub, (_, { storage }) => {
      storage.sql.exec('INSERT INTO guest_quota VALUES (?, 199)', new Date().toISOString().slice(0, 10))
    })
    const nothingNew = await service.suggest('en', { ...suggestion, text: LINES[1][1] }, guest)
    expect(failure(nothingNew).code).toBe('INVALID_INPUT')
    must(await service.suggest('en', suggestion, guest))
    const refused = failure(await service.suggest('en', suggestion, guest))
    expect(refused).toMatchObject({ code: 'RATE_LIMITED' })
    expect(refused.code === 'RATE_LIMITED' && refused.retryAfterSeconds).toBeGreaterThan(0)
  })
})

test('a quota that is no number is a mistake of whoever runs the installation', () => {
  expect(suggestionsPerDay(undefined)).toBe(200)
  expect(suggestionsPerDay('5')).toBe(5)
  expect(() => suggestionsPerDay('many')).toThrow('GUEST_SUGGESTIONS_PER_DAY')
})
