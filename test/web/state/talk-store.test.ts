import { afterEach, expect, test, vi } from 'vitest'
import { TalkStore } from '../../../web/state/talk-store.ts'

afterEach(() => vi.restoreAllMocks())

const thread = (state: 'open' | 'resolved') => ({ id: 't1', state, about: { kind: 'pair' }, comments: [] })
const page = (items: readonly unknown[]) => Response.json({ items, nextCursor: null })

test('a list that was asked for before something was written does not take it back', async () => {
  let state: 'open' | 'resolved' = 'resolved'
  const slow = Promise.withResolvers<void>()
  let reads = 0
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const path = String(input instanceof Request ? input.url : input)
    const method = input instanceof Request ? input.method : (init?.method ?? 'GET')
    if (method === 'PUT') {
      state = 'open'
      return Response.json(thread(state))
    }
    if (!path.includes('/threads')) return page([])
    reads++
    const then = page([thread(state)])
    if (reads === 1) await slow.promise
    return then
  })
  const talk = new TalkStore('doc1')
  const told: string[] = []
  talk.addEventListener('change', () => told.push(talk.threads[0]?.state ?? 'none'))
  talk.follow(1)
  await expect.poll(() => reads).toBe(1)
  await talk.settle('t1', 'open')
  slow.resolve()
  await expect.poll(() => talk.known).toBe(true)
  expect(told).toEqual(['open', 'open'])
  expect(reads).toBe(2)
})
