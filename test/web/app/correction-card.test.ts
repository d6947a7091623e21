import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Correction, ProposedChange } from '../../../src/domain/index.ts'
import '../../../web/app/corrections/correction-card.ts'
import { goingOn } from '../../../web/app/corrections/going-on.ts'
import { startI18n } from '../../../web/i18n/index.ts'
import { heard } from '../support/mount-view.ts'

const TEXT = 'We shall strengthen the guidance and guidance of the work in all regions.'

const change = (id: number, quote: string, replacement: string, group?: number): ProposedChange => {
  const start = TEXT.indexOf(quote)
  const span = { start, end: start + quote.length, quote, replacement, ...(group !== undefined && { group }) }
  return { ...span, id, state: 'open', standing: { state: 'clean', change: span } }
}

const correction = (...changes: ProposedChange[]): Correction => ({
  id: 'c1',
  pair: 'p1',
  edition: 'en',
  base: 1,
  author: { kind: 'guest', name: 'Ann' },
  at: '2026-01-01T09:00:00.000Z',
  changes,
  state: 'open',
})

async function mount(proposed: Correction, more: { decidable?: boolean; text?: string | null } = {}) {
  const card = document.createElement('dz-correction-card')
  Object.assign(card, { correction: proposed, text: TEXT, textLang: 'en', decidable: true, ...more })
  document.body.replaceChildren(card)
  await card.updateComplete
  return { card, decided: heard(card, 'dz-decide') }
}

const button = (name: string) => page.getByRole('button', { name, exact: true })

beforeAll(() => startI18n('en'))

beforeEach(() => {
  localStorage.clear()
  vi.spyOn(window, 'fetch').mockImplementation(async (input) =>
    Response.json(
      String(input).includes('/api/rejection-reasons') ? { items: null } : { member: { id: 'me' } },
    ),
  )
})
afterEach(() => vi.restoreAllMocks())

describe('a correction card', () => {
  const single = correction(change(0, 'guidance and guidance', 'guidance'))

  test('shows the change amid its words, what goes and what comes', async () => {
    const { card } = await mount(single)
    expect(card.querySelector('del')?.textContent).toBe('guidance and guidance')
    expect(card.querySelector('ins')?.textContent).toBe('guidance')
    expect(card.querySelector('.change')?.textContent).toContain('strengthen the ')
    expect(card.querySelector('.change')?.getAttribute('lang')).toBe('en')
  })

  test('shows the change alone where the text reads otherwise by now', async () => {
    const { card } = await mount(single, { text: 'Quite another text.' })
    expect(card.querySelector('.change')?.textContent).toBe('guidance and guidanceguidance')
  })

  test('a rejection asks why, in a field that has the focus, and a canned reason answers', async () => {
    const { card, decided } = await mount(single)
    await button('Reject').click()
    expect(card.querySelector('.rejection')?.contains(document.activeElement)).toBe(true)
    await button('A matter of taste').click()
    expect(decided[0]?.verdicts).toEqual([{ change: 0, verdict: 'reject', reason: 'A matter of taste' }])
  })

  describe('asking why not', () => {
    const field = () => page.getByRole('textbox')

    /** Answers what a rejection said, once it was asked for; the first `failures` are not done. */
    async function open(failures = 0) {
      const { card, decided } = await mount(single)
      let left = failures
      card.addEventListener('dz-decide', (event) => event.waitUntil(Promise.resolve(left-- <= 0)))
      await button('Reject').click()
      await expect.element(field()).toHaveFocus()
      return {
        card,
        reasons: () => decided.map(({ verdicts }) => (verdicts[0] as { reason?: string }).reason),
      }
    }

    test('a digit writes a reason and Enter sends it; among words of one’s own it is a digit', async () => {
      const { card, reasons } = await open()
      await userEvent.keyboard('3')
      await expect.element(field()).toHaveValue('Not our term')
      await userEvent.keyboard('6')
      await expect.element(field()).toHaveValue('A matter of taste')
      await field().fill('see ')
      await userEvent.keyboard('3{Enter}')
      await vi.waitFor(() => expect(card.querySelector('form')).toBeNull())
      expect(reasons()).toEqual(['see 3'])
    })

    test('the arrows go through the reasons, and one that is chosen says one’s own words too', async () => {
      const { reasons } = await open()
      await field().fill('we say “overall planning”')
      await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{ArrowUp}')
      await expect.element(field()).toHaveFocus()
      await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{Enter}')
      expect(reasons()).toEqual(['Not our term: we say “overall planning”'])
    })

    test('words stay until they are sent: through a failure, and when the page is left', async () => {
      const { reasons } = await open(1)
      await field().fill('Not what we agreed.')
      await userEvent.keyboard('{Enter}')
      await expect.poll(reasons).toEqual(['Not what we agreed.'])
      await expect.element(field()).toHaveValue('Not what we agreed.')
      const again = await open()
      await expect.element(field()).toHaveValue('Not what we agreed.')
      await userEvent.keyboard('{Enter}')
      await vi.waitFor(() => expect(again.card.querySelector('form')).toBeNull())
      await button('Reject').click()
      await expect.element(field()).toHaveValue('')
    })

    test('nothing is done in the middle of a composition', async () => {
      const { card, reasons } = await open()
      const input = card.querySelector('input')!
      for (const key of ['1', 'Escape', 'ArrowDown']) {
        input.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true }))
      }
      expect([input.value, document.activeElement, reasons()]).toEqual(['', input, []])
    })
  })

  test('a change is accepted as the editor words it', async () => {
    const { decided } = await mount(single)
    await button('Edit…').click()
    await page.getByRole('textbox').fill('direction')
    await button('Accept as edited').click()
    expect(decided[0]?.verdicts).toEqual([{ change: 0, verdict: 'accept', replacement: 'direction' }])
  })

  test('words that somebody changed meanwhile stand beside what is proposed, and are settled in place', async () => {
    const at = {
      start: TEXT.indexOf('guidance'),
      end: TEXT.indexOf('guidance') + 'guidance and guidance'.length,
    }
    const standing = { state: 'conflict', at, theirs: 'guidance and guidance' } as const
    const conflict = { ...change(0, 'guidance and guidance', 'direction'), quote: 'the guiding', standing }
    const { card, decided } = await mount(correction(conflict))
    expect([...card.querySelectorAll('dd')].map((words) => words.textContent)).toEqual([
      'the guiding',
      'We shall strengthen the guidance and guidance of the work in all regions.',
      'direction',
    ])
    card.accept()
    await card.updateComplete
    expect(decided).toEqual([])
    let left = 1
    card.addEventListener('dz-decide', (event) => event.waitUntil(Promise.resolve(left-- <= 0)))
    const field = page.getByRole('textbox', { name: 'Instead of guidance and guidance' })
    await expect.element(field).toHaveFocus()
    await field.fill('leadership')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.poll(() => decided.length).toBe(1)
    // It was not done: the words stay, to be sent again.
    await expect.element(field).toHaveValue('leadership')
    await button('Accept as edited').click()
    await vi.waitFor(() => expect(card.querySelector('textarea')).toBeNull())
    expect(decided[1]?.verdicts).toEqual([{ change: 0, verdict: 'accept', replacement: 'leadership' }])
  })

  describe('one change of a group', () => {
    const grouped = correction(
      change(0, 'shall', 'will', 1),
      change(1, 'all', 'most'),
      change(2, 'regions', 'places', 1),
    )

    test('is accepted with the group, and nothing beside it', async () => {
      const { decided } = await mount(grouped)
      await button('Accept').first().click()
      expect(decided[0]?.verdicts.map(({ change: id }) => id)).toEqual([0, 2])
    })

    test('is rejected with the group', async () => {
      const { decided } = await mount(grouped)
      await button('Reject').first().click()
      await button('Not our term').click()
      expect(decided[0]?.verdicts).toEqual(
        [0, 2].map((id) => ({ change: id, verdict: 'reject', reason: 'Not our term' })),
      )
    })

    test('is accepted in other words, and the rest of the group as it is', async () => {
      const { decided } = await mount(grouped)
      await button('Edit…').first().click()
      await page.getByRole('textbox').fill('must')
      await button('Accept as edited').click()
      expect(decided[0]?.verdicts).toEqual([
        { change: 0, verdict: 'accept', replacement: 'must' },
        { change: 2, verdict: 'accept' },
      ])
    })
  })

  describe('a sentence of which most is replaced', () => {
    const changes = [
      change(0, 'We shall strengthen', 'Every region will'),
      change(1, 'guidance and guidance', 'better direction'),
      change(2, 'work in all regions', 'whole effort from now on'),
    ]
    const rewritten = correction(...changes)
    const lines = (card: Element) =>
      [...card.querySelectorAll('.changes .dz-run')].map((line) => line.textContent.trim())

    test('reads old above new, what stays untinted, and is decided as one', async () => {
      const { card, decided } = await mount(rewritten)
      expect(lines(card)).toEqual([
        TEXT,
        'Every region will the better direction of the whole effort from now on.',
      ])
      expect([...card.querySelectorAll('.dz-new ins')].map((words) => words.textContent)).toEqual(
        changes.map(({ replacement }) => replacement),
      )
      await button('Accept').click()
      expect(decided[0]?.verdicts).toEqual([0, 1, 2].map((id) => ({ change: id, verdict: 'accept' })))
    })

    test('can be decided change by change all the same', async () => {
      const { card, decided } = await mount(rewritten)
      await button('Change by change').click()
      expect(card.querySelectorAll('.changes > li')).toHaveLength(3)
      expect(lines(card)).toEqual([])
      expect(card.querySelector('.changes button')).toBe(document.activeElement)
      await button('Accept').nth(1).click()
      expect(decided[0]?.verdicts).toEqual([{ change: 1, verdict: 'accept' }])
    })

    test('stands as one among the changes of other sentences', async () => {
      const text = `${TEXT} The rest stays as it was.`
      const span = {
        start: text.indexOf('was'),
        end: text.indexOf('was') + 3,
        quote: 'was',
        replacement: 'is',
      }
      const more: ProposedChange = {
        ...span,
        id: 3,
        state: 'open',
        standing: { state: 'clean', change: span },
      }
      const { card, decided } = await mount(correction(...changes, more), { text })
      expect(card.querySelectorAll('.changes > li')).toHaveLength(2)
      expect(lines(card)).toHaveLength(2)
      await button('Accept all').click()
      await button('Accept').first().click()
      await button('Reject').first().click()
      await button('A matter of taste').click()
      expect(decided.map(({ verdicts }) => verdicts.map(({ change: id }) => id))).toEqual([
        [0, 1, 2, 3],
        [0, 1, 2],
        [0, 1, 2],
      ])
    })

    test('is a list where the text reads otherwise by now, or the sentence mostly stays', async () => {
      const { card } = await mount(rewritten, { text: `Now ${TEXT}` })
      expect(card.querySelectorAll('.changes > li')).toHaveLength(3)
      const few = await mount(correction(change(0, 'shall', 'will'), change(1, 'all', 'most')))
      expect(few.card.querySelectorAll('.changes > li')).toHaveLength(2)
    })
  })

  test('who may not decide is offered no decision', async () => {
    const { card } = await mount(single, { decidable: false })
    expect(card.querySelector('button')).toBeNull()
  })
})

test('when the card one was at goes, the focus is at the one that stands there now, or told to go elsewhere', async () => {
  const proposed = correction(change(0, 'guidance and guidance', 'guidance'))
  const { card: first } = await mount(proposed)
  const second = document.createElement('dz-correction-card')
  Object.assign(second, { correction: { ...proposed, id: 'c2' }, text: TEXT, decidable: true })
  document.body.append(second)
  await second.updateComplete
  const press = (card: Element) => card.querySelector<HTMLElement>('.actions button')?.focus()

  press(first)
  const goOn = goingOn(document.body)
  first.remove()
  expect([goOn(), second.contains(document.activeElement)]).toEqual([false, true])

  const goOnAgain = goingOn(document.body)
  second.remove()
  expect(goOnAgain()).toBe(true)
})
