import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Correction, Thread } from '../../../src/domain/index.ts'
import '../../../web/app/corrections/correction-card.ts'
import { loadWords, startI18n } from '../../../web/i18n/index.ts'
import { TalkStore } from '../../../web/state/talk-store.ts'

const correction: Correction = {
  id: 'c1',
  pair: 'p1',
  edition: 'en',
  base: 1,
  author: { kind: 'member', id: 'ann', name: 'Ann' },
  at: '2026-01-01T09:00:00.000Z',
  changes: [{ id: 0, start: 0, end: 3, quote: 'The', replacement: 'A', state: 'open' }],
  state: 'open',
}

const comment = (id: number, body: string) => ({
  id,
  author: { kind: 'member', id: 'mei', name: 'Mei' } as const,
  at: '2026-01-01T09:00:00.000Z',
  body,
  mentions: [],
})

const thread: Thread = {
  id: 't1',
  about: { kind: 'correction', correction: 'c1' },
  state: 'open',
  comments: [comment(0, 'Is it <b>one</b>?'), comment(1, 'It is.')],
}

const resolved: Thread = {
  ...thread,
  state: 'resolved',
  resolution: { by: comment(0, '').author, at: thread.comments[0]!.at },
}

async function mount(threads: readonly Thread[], me: string | null = 'me') {
  const talk = new TalkStore('doc1')
  talk.threads = [{ ...thread, id: 't9', about: { kind: 'correction', correction: 'c2' } }, ...threads]
  const card = document.createElement('dz-correction-card')
  const show = () => {
    card.talk = { correction: 'c1', talk, threads: talk.threadsOn('c1'), me }
  }
  talk.addEventListener('change', show)
  show()
  Object.assign(card, { correction, decidable: true })
  document.body.replaceChildren(card)
  await card.updateComplete
  await card.querySelector('dz-correction-talk')?.updateComplete
  return { card, talk }
}

const failing = {
  ok: false,
  error: { code: 'UNAVAILABLE', message: '', requestId: null, status: 503, detail: {} },
} as never

const button = (name: string) => page.getByRole('button', { name, exact: true })
const box = (name: string) => page.getByRole('textbox', { name, exact: true })

beforeAll(async () => {
  await startI18n('en')
  await loadWords('talk')
})

beforeEach(() => localStorage.clear())

describe('what is said about a correction, in its card', () => {
  test('stands there as text, with a box to answer', async () => {
    const { card } = await mount([thread])
    expect(card.querySelectorAll('dz-thread-card')).toHaveLength(1)
    expect(card.querySelector('.thread .body')?.textContent).toBe('Is it <b>one</b>?')
    expect(card.querySelector('details')?.open).toBe(true)
    await expect.element(box('Reply')).toBeVisible()
    await expect.element(button('Comment')).not.toBeInTheDocument()
  })

  test('folds to its number once it is resolved', async () => {
    const { card } = await mount([resolved])
    expect(card.querySelector('details')?.open).toBe(false)
    expect(card.querySelector('summary')?.textContent).toContain('2 comments')
    await expect.element(button('Comment')).toBeVisible()
  })

  test('stays unfolded where the reader resolves it', async () => {
    const { card, talk } = await mount([thread])
    vi.spyOn(talk, 'settle').mockImplementation(async () => {
      talk.threads = [resolved]
      talk.dispatchEvent(new Event('change'))
      return { ok: true, value: resolved }
    })
    await button('Resolve').click()
    await expect.element(button('Reopen')).toBeVisible()
    expect(card.querySelector('details')?.open).toBe(true)
  })

  test('gives nobody a box who may not write', async () => {
    const { card } = await mount([thread], null)
    expect(card.querySelector('textarea')).toBeNull()
    await expect.element(button('Comment')).not.toBeInTheDocument()
  })

  test('begins in a box that keeps its words through a failure and a reload', async () => {
    await mount([])
    await button('Comment').click()
    expect(document.activeElement).toBe(box('Comment').element())
    await userEvent.keyboard('Which one?')
    const { card, talk } = await mount([])
    await expect.element(box('Comment')).toHaveValue('Which one?')
    const start = vi.spyOn(talk, 'start').mockResolvedValueOnce(failing)
    await userEvent.click(box('Comment'))
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.poll(() => start.mock.calls.length).toBe(1)
    await expect.element(box('Comment')).toHaveValue('Which one?')
    talk.people = [{ id: 'w', name: 'Which' }]
    start.mockImplementationOnce(async () => {
      talk.threads = [thread]
      talk.dispatchEvent(new Event('change'))
      return { ok: true, value: thread }
    })
    await button('Comment').click()
    await expect.element(box('Reply')).toBeVisible()
    expect(start.mock.calls[0]).toEqual(start.mock.calls[1])
    expect(start.mock.calls[0]?.[0]).toEqual({
      about: { kind: 'correction', correction: 'c1' },
      body: 'Which one?',
    })
    await expect.poll(() => card.contains(document.activeElement)).toBe(true)
    expect(localStorage).toHaveLength(0)
  })

  test('is given up with Escape, and the focus is at the button again', async () => {
    await mount([])
    await button('Comment').click()
    await userEvent.keyboard('No{Escape}')
    await expect.element(box('Comment')).not.toBeInTheDocument()
    await expect.poll(() => document.activeElement).toBe(button('Comment').element())
    expect(localStorage).toHaveLength(0)
  })
})

test('a comment that is tried again names those it named at first, under the same key', async () => {
  const { talk } = await mount([thread])
  await userEvent.fill(box('Reply'), 'Ask @Ann')
  const reply = vi.spyOn(talk, 'reply').mockResolvedValue(failing)
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.poll(() => reply.mock.calls.length).toBe(1)
  talk.people = [{ id: 'ann', name: 'Ann' }]
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.poll(() => reply.mock.calls.length).toBe(2)
  expect(reply.mock.calls[1]).toEqual(reply.mock.calls[0])
  await userEvent.keyboard('!')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.poll(() => reply.mock.calls.length).toBe(3)
  expect(reply.mock.calls[2]?.[1].mentions).toEqual([{ start: 4, end: 8, member: 'ann' }])
  expect(reply.mock.calls[2]?.[2]).not.toBe(reply.mock.calls[0]?.[2])
})
