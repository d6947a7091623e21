import { beforeAll, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Dismissal, Finding } from '../../../src/domain/index.ts'
import '../../../web/app/workbench/finding-card.ts'
import type { DzFindingCard } from '../../../web/app/workbench/finding-card.ts'
import { loadWords, startI18n } from '../../../web/i18n/index.ts'
import { heard } from '../support/mount-view.ts'

const finding: Finding = {
  rule: 'repeated-word',
  category: 'Style/Awkward',
  severity: 'minor',
  tier: 'precise',
  key: 'repeated-word',
  params: { quote: 'guidance and guidance' },
  replacements: ['guidance', ''],
  start: 4,
  end: 25,
}

beforeAll(async () => {
  await startI18n('en')
  await Promise.all([loadWords('checks'), loadWords('findings')])
})

async function mount(given: Partial<DzFindingCard>) {
  const card = document.createElement('dz-finding-card')
  Object.assign(card, { finding, quote: 'guidance and guidance', textLang: 'en-GB', ...given })
  document.body.replaceChildren(card)
  await card.updateComplete
  return card
}

test('quotes the words in their language, and says how grave it is', async () => {
  await mount({})
  await expect
    .element(page.getByText('guidance and guidance', { exact: true }))
    .toHaveAttribute('lang', 'en-GB')
  await expect.element(page.getByText('minor')).toBeVisible()
})

test('offers its replacements to who may write, and tells which one was taken', async () => {
  const card = await mount({ replaceable: true })
  const taken = heard(card, 'dz-replace')
  await page.getByRole('button', { name: 'guidance', exact: true }).click()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  expect(taken.map(({ replacement }) => replacement)).toEqual(['guidance', ''])
  expect(taken[0]?.finding).toBe(finding)
})

test('offers nothing to a reader', async () => {
  const card = await mount({})
  expect(card.querySelector('button')).toBeNull()
})

test('is dismissed by the keyboard, with a reason and for its phrase everywhere', async () => {
  const card = await mount({ dismissable: true })
  const dismissed = heard(card, 'dz-dismiss')
  card.askDismissal()
  await card.updateComplete
  expect(document.activeElement).toBe(card.querySelector('select[name=reason]'))
  await userEvent.selectOptions(card.querySelector('select[name=reason]')!, 'house-style')
  await userEvent.selectOptions(card.querySelector('select[name=scope]')!, 'everywhere')
  await userEvent.fill(card.querySelector('input[name=note]')!, 'We always say so.')
  await userEvent.keyboard('{Enter}')
  expect(dismissed.map(({ choice }) => choice)).toEqual([
    { everywhere: true, reason: 'house-style', note: 'We always say so.' },
  ])
  expect(card.querySelector('form')).toBeNull()
})

test('asks nothing that has to be answered, and is left with Esc, the focus where it was', async () => {
  const card = await mount({ dismissable: true })
  const dismissed = heard(card, 'dz-dismiss')
  await page.getByRole('button', { name: 'Dismiss…' }).click()
  await userEvent.keyboard('{Escape}')
  await card.updateComplete
  expect(dismissed).toEqual([])
  await expect.element(page.getByRole('button', { name: 'Dismiss…' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await page.getByRole('button', { name: 'Dismiss', exact: true }).click()
  expect(dismissed.map(({ choice }) => choice)).toEqual([{ everywhere: false }])
})

test('is reported as wrong in one step, and its rule muted by who may', async () => {
  const card = await mount({ dismissable: true, mutable: true })
  const dismissed = heard(card, 'dz-dismiss')
  const muted = heard(card, 'dz-mute-rule')
  await page.getByRole('button', { name: 'Report as wrong' }).click()
  await page.getByRole('button', { name: 'Mute rule' }).click()
  expect(dismissed[0]?.choice).toEqual({ everywhere: false, reason: 'wrong' })
  expect(muted[0]?.finding).toBe(finding)
})

test('once dismissed, says by whom and why, and can be restored', async () => {
  const dismissal: Dismissal = {
    id: 'd1',
    rule: 'repeated-word',
    phrase: '["repeated-word","x",""]',
    everywhere: false,
    anchor: { pair: 'p1', edition: 'en', revision: 1, start: 4, end: 25, quote: 'guidance and guidance' },
    reason: 'intended',
    note: 'A figure of speech.',
    author: { kind: 'member', id: 'm1', name: 'Ada Reed' },
    at: '2026-01-01T09:00:00.000Z',
  }
  const card = await mount({ dismissable: true, replaceable: true, mutable: true, dismissal })
  const restored = heard(card, 'dz-restore')
  expect(card.textContent).toMatch(/Dismissed by Ada Reed[^]*Intended[^]*figure of speech/)
  expect(card.querySelectorAll('button').length).toBe(1)
  await page.getByRole('button', { name: 'Restore' }).click()
  expect(restored[0]?.dismissal).toBe('d1')
})
