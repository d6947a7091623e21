import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Actor, Correction } from '../../../src/domain/index.ts'
import '../../../web/app/corrections/correction-card.ts'
import { startI18n } from '../../../web/i18n/index.ts'

const correction = (author: Actor): Correction => ({
  id: 'c7',
  pair: 'p1',
  edition: 'en',
  base: 1,
  author,
  at: '2026-01-01T09:00:00.000Z',
  changes: [{ id: 0, start: 0, end: 3, quote: 'The', replacement: 'A', state: 'open' }],
  state: 'open',
})

const GUEST: Actor = { kind: 'guest', name: 'Ann' }

async function mount(author: Actor, contactsOf = 'doc1') {
  const card = document.createElement('dz-correction-card')
  Object.assign(card, { correction: correction(author), contactsOf })
  document.body.replaceChildren(card)
  await card.updateComplete
  return card
}

/** The server says so; returns the addresses it was asked for. */
function answers(contact: string | null): string[] {
  const asked: string[] = []
  vi.spyOn(window, 'fetch').mockImplementation(async (input) => {
    asked.push(new URL(input instanceof Request ? input.url : input, location.href).pathname)
    return Response.json({ contact })
  })
  return asked
}

const ask = () => page.getByRole('button', { name: 'Show e-mail address' })

beforeAll(() => startI18n('en'))
afterEach(() => vi.restoreAllMocks())

describe('the address of a guest', () => {
  test('is asked for when somebody wants it, and stands where the button had the focus', async () => {
    const asked = answers('a+b@garden.example')
    const card = await mount(GUEST)
    expect(asked).toEqual([])
    await ask().click()
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('a+b@garden.example'))
    expect(asked).toEqual(['/api/documents/doc1/corrections/c7/contact'])
    expect(card.querySelector('a')?.getAttribute('href')).toBe('mailto:a%2Bb@garden.example')
  })

  test('may not have been left', async () => {
    answers(null)
    await mount(GUEST)
    await ask().click()
    await expect.element(page.getByText('No address was left')).toBeVisible()
  })

  test('of one is never shown with another', async () => {
    answers('ann@garden.example')
    const card = await mount(GUEST)
    await ask().click()
    await expect.element(page.getByText('ann@garden.example')).toBeVisible()
    card.correction = { ...correction(GUEST), id: 'c8' }
    await expect.element(ask()).toBeVisible()
    expect(card.textContent).not.toContain('garden.example')
  })

  test.each([
    ['a member', { kind: 'member', id: 'm1', name: 'Mei' } as const, 'doc1'],
    ['a guest, for who may not see it', GUEST, ''],
  ])('is not offered of %s', async (_, author, contactsOf) => {
    const card = await mount(author, contactsOf)
    expect(card.querySelector('dz-guest-contact')).toBeNull()
  })
})
