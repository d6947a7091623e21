import { beforeAll, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Finding, Severity } from '../../../src/domain/index.ts'
import '../../../web/app/workbench/finding-panel.ts'
import type { DzFindingPanel } from '../../../web/app/workbench/finding-panel.ts'
import type { PlacedFinding } from '../../../web/app/workbench/placed-findings.ts'
import { itemsOf } from '../../../web/app/workbench/take-all-dialog.ts'
import { loadWords, startI18n } from '../../../web/i18n/index.ts'
import { heard } from '../support/mount-view.ts'

const TEXT = 'It grew by by 50 percent, so so far.'

function one(
  row: string,
  rule: string,
  severity: Severity,
  quote: string,
  replacement?: string,
): PlacedFinding {
  const start = TEXT.indexOf(quote)
  const finding: Finding = {
    rule,
    category: rule === 'repeated-word' ? 'Fluency/Grammar' : 'Accuracy/Mistranslation',
    severity,
    tier: 'precise',
    key: rule,
    params: { quote },
    replacements: replacement === undefined ? [] : [replacement],
    start,
    end: start + quote.length,
  }
  return { row, text: TEXT, finding, phrase: JSON.stringify([rule, quote, '']) }
}

const FINDINGS = [
  one('p1', 'repeated-word', 'minor', 'by by', 'by'),
  one('p1', 'number-mismatch', 'major', '50 percent'),
  one('p1', 'repeated-word', 'minor', 'so so', 'so'),
]

beforeAll(async () => {
  await startI18n('en')
  await Promise.all([loadWords('checks'), loadWords('findings')])
})

async function mount(given: Partial<DzFindingPanel> = {}) {
  const panel = document.createElement('dz-finding-panel')
  Object.assign(panel, { findings: FINDINGS, replaceable: true, ...given })
  document.body.replaceChildren(panel)
  await panel.updateComplete
  return panel
}

const entries = (panel: Element) =>
  [...panel.querySelectorAll('.finding-entry mark')].map((mark) => mark.textContent)

test('lists findings with their words, narrowed by severity, kind and rule, each with its count', async () => {
  const panel = await mount()
  expect(entries(panel)).toEqual(['by by', '50 percent', 'so so'])
  const severity = page.getByRole('combobox', { name: 'Severity' })
  expect(panel.querySelector('select')?.textContent).toMatch(/major \(1\)[^]*minor \(2\)/)
  await userEvent.selectOptions(severity, 'major')
  expect(entries(panel)).toEqual(['50 percent'])
  await expect.element(page.getByRole('status').first()).toHaveTextContent('1 of 3')
  await userEvent.selectOptions(severity, '')
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind' }), 'Fluency')
  expect(entries(panel)).toEqual(['by by', 'so so'])
})

test('goes to the finding that is chosen by the keyboard', async () => {
  const panel = await mount({ current: FINDINGS[1]! })
  const gone = heard(panel, 'dz-finding-go')
  expect(panel.querySelector('[aria-current]')?.textContent).toContain('50 percent')
  panel.querySelectorAll<HTMLElement>('.finding-entry')[2]!.focus()
  await userEvent.keyboard('{Enter}')
  expect(gone[0]?.finding).toBe(FINDINGS[2]!.finding)
})

test('offers to take all of one rule, with a preview from which some can be left out', async () => {
  const panel = await mount()
  await expect.element(page.getByRole('button', { name: 'Take all' })).not.toBeInTheDocument()
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Rule' }), 'repeated-word')
  await page.getByRole('button', { name: 'Take all 2…' }).click()
  await expect.element(page.getByRole('button', { name: 'Propose 2 corrections' })).toBeVisible()
  expect([...panel.querySelectorAll('.take-all-list ins')].map((ins) => ins.textContent)).toEqual([
    'by',
    'so',
  ])
  await userEvent.click(panel.querySelectorAll('.take-all-list input')[1]!)
  await expect.element(page.getByRole('button', { name: 'Propose 1 correction' })).toBeVisible()
})

test('all of one rule in one pair are one whole text, of those that overlap the first', () => {
  const overlapping = one('p1', 'repeated-word', 'minor', 'by 50', 'x')
  expect(itemsOf([FINDINGS[2]!, FINDINGS[0]!, overlapping], 'en')).toEqual([
    { pair: 'p1', edition: 'en', text: 'It grew by 50 percent, so far.' },
  ])
})
