import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Thread } from '../../../src/domain/index.ts'
import { mentionsIn, namingAt, peopleNamed } from '../../../web/app/talk/mentions.ts'
import { placeTalk } from '../../../web/app/talk/talk-places.ts'
import '../../../web/app/talk/issue-form.ts'
import '../../../web/app/talk/thread-card.ts'
import { loadWords, startI18n } from '../../../web/i18n/index.ts'
import { TalkStore } from '../../../web/state/talk-store.ts'
import { TypedSlot } from '../../../web/state/typed-words.ts'

const PEOPLE = [
  { id: 'ann1', name: 'Ann' },
  { id: 'ann2', name: 'Ann Lee' },
  { id: 'wang', name: '王伟' },
]

const thread: Thread = {
  id: 't1',
  about: {
    kind: 'words',
    anchor: { pair: 'p1', edition: 'en', revision: 1, start: 4, end: 10, quote: 'reform' },
  },
  state: 'open',
  comments: [
    {
      id: 0,
      author: { kind: 'member', id: 'me', name: 'Mei' },
      at: '2026-01-01T09:00:00.000Z',
      body: 'Which <b>one</b>, @Ann Lee?',
      mentions: [{ start: 18, end: 26, member: 'ann2' }],
    },
  ],
  standing: { state: 'here', pair: 'p1', start: 4, end: 10 },
}

beforeAll(async () => {
  await startI18n('en')
  await loadWords('talk')
})

beforeEach(() => localStorage.clear())

describe('mentions', () => {
  test.each([
    ['Hello @An', 9, { at: 6, typed: 'An' }],
    ['Hello @An', 6, null],
    ['write to me@an', 14, null],
    ['@Ann\nand', 8, null],
  ])('in %j at %i: %j', (body, caret, expected) => {
    expect(namingAt(body, caret)).toEqual(expected)
  })

  test('offer those whose name, or a word of it, begins so', () => {
    expect(peopleNamed(PEOPLE, { at: 0, typed: 'lee' }).map(({ id }) => id)).toEqual(['ann2'])
    expect(peopleNamed(PEOPLE, { at: 0, typed: '王' }).map(({ id }) => id)).toEqual(['wang'])
  })

  test('are of the longest name that stands there', () => {
    const body = '@Ann Lee and @Ann，@王伟：see me@Ann'
    const named = mentionsIn(body, PEOPLE)
    expect(named.map(({ start, end, member }) => [member, body.slice(start, end)])).toEqual([
      ['ann2', '@Ann Lee'],
      ['ann1', '@Ann'],
      ['wang', '@王伟'],
    ])
  })
})

describe('a thread card', () => {
  async function mount(given: Thread, me: string | null = 'me') {
    const talk = new TalkStore('doc1')
    talk.people = PEOPLE
    const card = document.createElement('dz-thread-card')
    Object.assign(card, { thread: given, talk, me })
    document.body.replaceChildren(card)
    await card.updateComplete
    return { card, talk }
  }

  test('shows what was said as text, and whom it calls', async () => {
    const { card } = await mount(thread)
    expect(card.querySelector('.body')?.textContent).toBe('Which <b>one</b>, @Ann Lee?')
    expect(card.querySelector('.mention')?.textContent).toBe('@Ann Lee')
    expect(card.querySelector('q')?.textContent).toBe('reform')
    expect(card.querySelector('.warning')).toBeNull()
  })

  test('says when its words are gone, with the words', async () => {
    const { card } = await mount({ ...thread, standing: { state: 'orphaned' } })
    expect(card.querySelector('q')?.textContent).toBe('reform')
    expect(card.querySelector('.warning')?.textContent).toContain('no longer')
  })

  test('gives nobody a box who may not write', async () => {
    const { card } = await mount(thread, null)
    expect(card.querySelector('textarea, button')).toBeNull()
  })

  test('keeps what is typed through a reload, and until the server has it', async () => {
    await mount(thread)
    await userEvent.fill(page.getByRole('textbox', { name: 'Reply' }), 'The one of 2022')
    const { talk } = await mount(thread)
    await expect.element(page.getByRole('textbox', { name: 'Reply' })).toHaveValue('The one of 2022')
    const failing = {
      ok: false,
      error: { code: 'UNAVAILABLE', message: '', requestId: null, status: 503, detail: {} },
    }
    const reply = vi.spyOn(talk, 'reply').mockResolvedValueOnce(failing as never)
    const send = page.getByRole('button', { name: 'Reply' })
    await userEvent.click(page.getByRole('textbox', { name: 'Reply' }))
    await userEvent.click(send)
    await expect.element(page.getByRole('textbox', { name: 'Reply' })).toHaveValue('The one of 2022')
    reply.mockResolvedValueOnce({ ok: true, value: thread })
    await userEvent.click(send)
    await expect.element(page.getByRole('textbox', { name: 'Reply' })).toHaveValue('')
    const [first, second] = reply.mock.calls
    expect(second?.[2]).toBe(first?.[2])
    expect(localStorage).toHaveLength(0)
  })

  test('sends its own words under their own key, and leaves what another tab typed into the box', async () => {
    const { talk } = await mount(thread)
    const box = page.getByRole('textbox', { name: 'Reply' })
    await userEvent.fill(box, 'From here')
    const elsewhere = new TypedSlot('doc1', 'me', 't1').keep({ body: 'From another tab' })
    const reply = vi.spyOn(talk, 'reply').mockImplementation(async () => {
      new TypedSlot('doc1', 'me', 't1').put(elsewhere)
      return { ok: true, value: thread }
    })
    await userEvent.click(page.getByRole('button', { name: 'Reply' }))
    await expect.element(box).toHaveValue('')
    const [, said, key] = reply.mock.calls[0] ?? []
    expect(said).toMatchObject({ body: 'From here' })
    expect(key).not.toBe(elsewhere.key)
    expect(new TypedSlot('doc1', 'me', 't1').read()).toEqual(elsewhere)
  })

  test('names somebody by the keyboard alone', async () => {
    const { card } = await mount(thread)
    const box = page.getByRole('textbox', { name: 'Reply' })
    await userEvent.click(box)
    await userEvent.keyboard('Ask @Ann')
    await expect.element(page.getByRole('option', { name: 'Ann Lee' })).toBeVisible()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.element(box).toHaveValue('Ask @Ann Lee ')
    expect(card.querySelector<HTMLElement>('.people')?.hidden).toBe(true)
  })
})

test('an issue is marked with what was chosen and typed, which outlives a failure', async () => {
  const talk = new TalkStore('doc1')
  const anchor = { pair: 'p1', edition: 'en', revision: 1, start: 4, end: 10, quote: 'reform' }
  const words = { anchor, category: 'Accuracy/Mistranslation', severity: 'minor' } as const
  const form = document.createElement('dz-issue-form')
  Object.assign(form, { talk, author: 'me', words })
  document.body.replaceChildren(form)
  await form.updateComplete
  await userEvent.click(page.getByRole('radio', { name: 'Critical' }))
  await userEvent.fill(page.getByRole('textbox'), 'Not what the Chinese says')
  const failing = {
    ok: false,
    error: { code: 'UNAVAILABLE', message: '', requestId: null, status: 503, detail: {} },
  }
  const mark = vi.spyOn(talk, 'mark').mockResolvedValue(failing as never)
  await userEvent.click(page.getByRole('button', { name: 'Mark an issue' }))
  await expect.poll(() => mark.mock.calls).toHaveLength(1)
  expect(mark.mock.calls[0]?.[0]).toEqual({
    ...words,
    severity: 'critical',
    note: 'Not what the Chinese says',
  })
  expect(new TypedSlot('doc1', 'me', 'new').read()).toMatchObject({
    body: 'Not what the Chinese says',
    issue: { severity: 'critical' },
  })
})

test('what was said is placed on its words, in the edition that has them, or at its pair', () => {
  const row = { id: 'p1', source: '改革。', target: 'The reform.' }
  const view = { rows: [row], columns: { source: 'zh', target: 'en' }, to: 1, from: null, complete: true }
  const placed = (given: Thread) => placeTalk([given], [], view as never)[0]
  expect(placed(thread)).toMatchObject({ row: 'p1', words: { side: 'target', start: 4, end: 10 } })
  expect(placed({ ...thread, standing: { state: 'orphaned' } })).toMatchObject({
    row: 'p1',
    words: null,
    orphaned: true,
  })
  const gone = {
    ...thread,
    standing: { state: 'orphaned' },
    about: { kind: 'pair', anchor: { pair: 'p0', revision: 1 } },
  } as const
  expect(placed(gone)?.row).toBeNull()
  expect(placed({ ...gone, home: 'p1' })?.row).toBe('p1')
  expect(placed({ ...thread, standing: { state: 'here', pair: 'p9', start: 0, end: 6 } })?.row).toBeNull()
})
