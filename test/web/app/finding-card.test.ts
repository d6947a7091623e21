import { beforeAll, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Finding } from '../../../src/checks/index.ts'
import '../../../web/app/workbench/finding-card.ts'
import { loadWords, startI18n } from '../../../web/i18n/index.ts'
import { heard } from '../support/mount-view.ts'

const finding: Finding = {
  rule: 'doubled-word',
  category: 'Style/Awkward',
  severity: 'minor',
  tier: 'precise',
  key: 'doubled-word',
  params: {},
  replacements: ['guidance', ''],
  start: 4,
  end: 25,
}

beforeAll(async () => {
  await startI18n('en')
  await loadWords('checks')
})

async function mount(replaceable: boolean) {
  const card = document.createElement('dz-finding-card')
  Object.assign(card, { finding, quote: 'guidance and guidance', textLang: 'en-GB', replaceable })
  document.body.replaceChildren(card)
  await card.updateComplete
  return card
}

test('quotes the words in their language', async () => {
  await mount(false)
  await expect.element(page.getByText('guidance and guidance')).toHaveAttribute('lang', 'en-GB')
})

test('offers its replacements to who may write, and tells which one was taken', async () => {
  const card = await mount(true)
  const taken = heard(card, 'dz-replace')
  await page.getByRole('button', { name: 'guidance', exact: true }).click()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  expect(taken.map(({ replacement }) => replacement)).toEqual(['guidance', ''])
  expect(taken[0]?.finding).toBe(finding)
})

test('offers nothing to a reader', async () => {
  const card = await mount(false)
  expect(card.querySelector('button')).toBeNull()
})
