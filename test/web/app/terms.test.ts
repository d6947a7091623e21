import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { KnownTerm, TermUse } from '../../../src/checks/index.ts'
import '../../../web/app/workbench/terms/term-card.ts'
import '../../../web/app/workbench/terms/term-decision.ts'
import '../../../web/app/workbench/terms/term-dialog.ts'
import { fitted, insertWords } from '../../../web/app/workbench/terms/insert-words.ts'
import { replaced, replacementsFor } from '../../../web/app/workbench/terms/replace-renderings.ts'
import { offersOf } from '../../../web/app/workbench/terms/term-offers.ts'
import '../../../web/components/document-view/segment-editor.ts'
import { loadWords, startI18n } from '../../../web/i18n/index.ts'
import { heard, ROWS } from '../support/mount-view.ts'

const known = (source: string, renderings: string[], own = false): KnownTerm => ({
  source,
  own,
  renderings,
  avoided: ['short board'],
  pos: 'noun',
})

beforeAll(async () => {
  await startI18n('en')
  await loadWords('glossary')
})

test('in the dialog each name stands close to its own field, and clear of the one above', async () => {
  const dialog = document.createElement('dz-term-dialog')
  document.body.replaceChildren(dialog)
  await dialog.updateComplete
  await dialog.querySelector('dz-dialog')!.show()
  const [first, second] = dialog.querySelectorAll('.term-fields > label')
  const name = document.createRange()
  name.selectNodeContents(second!)
  name.setEndBefore(second!.querySelector('input')!)
  const { top, bottom } = name.getBoundingClientRect()
  const above = top - first!.querySelector('input')!.getBoundingClientRect().bottom
  const below = second!.querySelector('input')!.getBoundingClientRect().top - bottom
  expect(above).toBeGreaterThan(below + 4)
})

describe('the card', () => {
  const terms = offersOf([known('抓手', ['take … as', 'lever']), known('短板', ['weak link', 'gap'], true)])

  async function mount(insertable: boolean) {
    const card = document.createElement('dz-term-card')
    Object.assign(card, { terms, insertable })
    document.body.replaceChildren(card)
    await card.updateComplete
    return card
  }

  test('numbers what can be inserted as it stands, over all its terms, up to nine', () => {
    const numbers = terms.map(({ offers }) => offers.map(({ number }) => number))
    expect(numbers).toEqual([
      [null, 1],
      [2, 3],
    ])
    const many = offersOf([
      known(
        '多',
        Array.from({ length: 12 }, (_, k) => `word ${k}`),
      ),
    ])
    expect(many[0]?.offers.map(({ number }) => number).slice(7)).toEqual([8, 9, null, null, null])
  })

  test('tells which rendering was taken, and which term is asked about', async () => {
    const card = await mount(true)
    const told = heard(card, 'dz-term')
    await page.getByRole('button', { name: /weak link/ }).click()
    await page.getByRole('button', { name: '短板' }).click()
    expect(told.map(({ term, insert }) => [term.source, insert])).toEqual([
      ['短板', 'weak link'],
      ['短板', null],
    ])
  })

  test('folds what a long segment has beyond its first three', async () => {
    const many = offersOf(['甲', '乙', '丙', '丁', '戊'].map((source) => known(source, [source])))
    const card = document.createElement('dz-term-card')
    Object.assign(card, { terms: many })
    document.body.replaceChildren(card)
    await card.updateComplete
    await expect.element(page.getByText('丁').first()).not.toBeVisible()
    await page.getByText('2 more terms').click()
    await expect.element(page.getByText('丁').first()).toBeVisible()
  })

  test('offers a reader nothing to insert, and says aloud what is not to be used', async () => {
    const card = await mount(false)
    expect(card.querySelector('.offer')).toBeNull()
    expect(card.querySelector('s')?.textContent).toMatch(/Not:\s+short board/)
  })
})

describe('words put at the caret', () => {
  test.each([
    ['', '', 'Weak link'],
    ['Fix the', '', ' weak link'],
    ['Fix the ', ' now', 'weak link'],
    ['Fix (', 'now', 'weak link '],
    ['It is done. ', '', 'Weak link'],
    ['no. 5', ', and', ' weak link'],
  ])('after “%s” and before “%s” are “%s”', (before, after, words) => {
    expect(fitted('weak link', before, after)).toBe(words)
  })

  beforeEach(() => {
    const editor = document.createElement('dz-segment-editor')
    Object.assign(editor, { value: 'Fix the now.', caret: 7, label: 'Translation' })
    document.body.replaceChildren(editor)
  })

  test('are as if typed: told to whoever listens, and undone by the browser', async () => {
    const editor = document.querySelector('dz-segment-editor')!
    const told: string[] = []
    editor.addEventListener('dz-editor-text', () => told.push(editor.text))
    insertWords(editor.querySelector<HTMLElement>('[contenteditable]')!, 'weak link')
    expect(editor.text).toBe('Fix the weak link now.')
    expect(told).toEqual(['Fix the weak link now.'])
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(editor.text).toBe('Fix the now.')
  })
})

describe('a decision for one rendering', () => {
  const [first, second] = ROWS
  const meeting = (start: number, end: number, rendering: string) => ({
    start,
    end,
    rendering,
    status: 'admitted' as const,
  })
  const uses: TermUse[] = [
    { pair: 0, source: { start: 0, end: 2 }, found: [meeting(4, 11, 'meeting'), meeting(48, 55, 'meeting')] },
    { pair: 1, source: { start: 0, end: 2 }, found: [meeting(4, 8, 'conference')] },
  ]

  test('replaces every other rendering, keeps capitals, and leaves the chosen one', () => {
    const target = 'Meetings and a conference'
    const found = [meeting(0, 8, 'meeting'), meeting(15, 25, 'conference')]
    const changes = replacementsFor(target, found, 'conference')
    expect(changes.map(({ quote, words }) => [quote, words])).toEqual([['Meetings', 'Conferences']])
    expect(replaced(target, changes)).toBe('Conferences and a conference')
  })

  test('shows each pair as it would read, and counts what is left checked', async () => {
    const decision = document.createElement('dz-term-decision')
    const term = known('会议', ['conference', 'meeting'])
    Object.assign(decision, { term, uses, rows: ROWS, edition: 'en', revision: 3, document: 'd' })
    document.body.replaceChildren(decision)
    await decision.updateComplete
    expect(decision.querySelectorAll('li').length).toBe(1)
    expect([...decision.querySelectorAll('ins')].map((ins) => ins.textContent)).toEqual([
      'conference',
      'conference',
    ])
    expect(first?.target.slice(4, 11)).toBe(decision.querySelector('del')?.textContent)
    await expect.element(page.getByRole('button', { name: 'Propose 1 correction' })).toBeEnabled()
    await page.getByRole('checkbox').click()
    await expect.element(page.getByRole('button', { name: 'Propose 0 corrections' })).toBeDisabled()
    // The other way round it is the other pair.
    await page.getByRole('combobox').selectOptions('meeting')
    await expect.poll(() => decision.querySelector('del')?.textContent).toBe(second?.target.slice(4, 8))
  })
})
