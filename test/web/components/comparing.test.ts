import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ToastEvent } from '../../../web/components/overlay/toast.ts'
import type { RowReader, ViewRow } from '../../../web/components/index.ts'
import { setLanguage } from '../../../web/i18n/index.ts'
import { coreReader } from '../support/core-reader.ts'
import { mountView, ROWS, segment, settled } from '../support/mount-view.ts'

const [FIRST, SECOND] = ROWS as [ViewRow, ViewRow]

const SAME: ViewRow = { ...FIRST, before: FIRST.target }
const CHANGED: ViewRow = { ...SECOND, before: SECOND.target.replace('very arduous', 'quite hard indeed') }

const visible = (view: Element, selector: string) =>
  [...view.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => !element.hidden && element.checkVisibility(),
  )

test('each segment stands on its own line, what changed is marked, and the bar tells which', async () => {
  const view = await mountView({ rows: [CHANGED], mode: 'compare' })
  const lines = visible(view, '.dz-bead')
  expect(lines).toHaveLength(3)
  expect(lines.map((line) => 'changed' in line.dataset)).toEqual([false, true, false])
  expect(lines[1]?.querySelector('.dz-source')?.textContent?.trim()).toBe('任务十分繁重。')
  expect(lines[1]?.querySelector('ins')?.textContent).toBe('very arduous')
  expect(lines[1]?.querySelector('del')?.textContent).toBe('quite hard indeed')
})

test('marks are all in the margin, beside a line that changed too', async () => {
  const [stays, changes] = [0, SECOND.target.indexOf('The task')]
  const view = await mountView({
    rows: [CHANGED],
    mode: 'compare',
    marks: [
      { id: 'f1', row: 'p2', kind: 'finding', at: stays, label: 'In a line that stays' },
      { id: 'f2', row: 'p2', kind: 'finding', at: changes, label: 'In a line that changes' },
      { id: 'c1', row: 'p2', kind: 'comment', at: changes, label: 'A comment' },
    ],
  })
  const target = view.querySelector('.dz-bead[data-changed] .dz-target')!.getBoundingClientRect()
  const left = (mark: string) =>
    view.querySelector<HTMLElement>(`[data-mark="${mark}"]`)!.getBoundingClientRect().left
  expect(left('f2')).toBeCloseTo(left('f1'), 0)
  expect(left('f2')).toBeGreaterThan(target.right)
  expect(left('c1')).toBeGreaterThan(left('f2'))
})

test('rows that read as before fold to one line that says how many, and open on a click', async () => {
  const view = await mountView({ rows: [SAME, { ...SAME, id: 'p3', number: 3 }, CHANGED], mode: 'compare' })
  const folds = visible(view, '.dz-fold')
  expect(folds.map((fold) => fold.querySelector('.dz-fold-count')?.textContent)).toEqual([
    '⋯ 2 unchanged paragraphs',
  ])
  expect(visible(view, '.dz-row')).toHaveLength(1)
  folds[0]?.click()
  await settled(view)
  expect(visible(view, '.dz-row')).toHaveLength(3)
})

test('find in page reaches into what is folded, and opens it', async () => {
  const view = await mountView({ rows: [SAME, CHANGED], mode: 'compare' })
  const folded = view.querySelector<HTMLElement>('[data-row="p1"]')
  expect(folded?.getAttribute('hidden')).toBe('until-found')
  expect(folded?.textContent).toContain('The governor chaired the meeting.')
  folded?.dispatchEvent(new Event('beforematch', { bubbles: true }))
  await settled(view)
  expect(view.querySelector('[data-row="p1"]')?.hasAttribute('hidden')).toBe(false)
})

test('side by side, the old text is under its heading before the difference is known', async () => {
  const arrives = Promise.withResolvers<void>()
  const reader: RowReader = { ...coreReader, diff: (row) => arrives.promise.then(() => coreReader.diff(row)) }
  document.body.replaceChildren()
  const mounted = mountView({ rows: [CHANGED], mode: 'side', reader })
  await vi.waitUntil(() => document.querySelectorAll('.dz-before').length === 3)
  const old = [...document.querySelectorAll('.dz-before')].map(({ textContent }) => textContent?.trim())
  expect(old).toEqual([CHANGED.before, '', ''])
  arrives.resolve()
  await mounted
})

test('F9 goes from change to change, over rows and lines that did not change', async () => {
  const view = await mountView({
    rows: [SAME, CHANGED, { ...SAME, id: 'p3' }, { ...CHANGED, id: 'p4' }],
    mode: 'compare',
  })
  const visited: unknown[] = []
  view.addEventListener('dz-segment-focus', ({ place }) => visited.push(place))
  for (const key of ['{F9}', '{F9}', '{F9}', '{Shift>}{F9}{/Shift}']) {
    await userEvent.keyboard(key)
    await settled(view)
  }
  expect(visited).toEqual([
    { row: 'p2', segment: 1 },
    { row: 'p4', segment: 1 },
    { row: 'p2', segment: 1 },
  ])
})

test('F9 says so where there is no change to go to', async () => {
  const view = await mountView({ rows: [SAME, CHANGED], mode: 'compare' })
  const said: string[] = []
  const hear = (event: Event) => void said.push((event as ToastEvent).toast.text)
  window.addEventListener(ToastEvent.type, hear)
  for (const key of ['{F9}', '{F9}']) {
    await userEvent.keyboard(key)
    await settled(view)
  }
  expect(said).toEqual(['No further change in this direction.'])
  view.mode = 'clean'
  await settled(view)
  await userEvent.keyboard('{F9}')
  await expect.poll(() => said[1]).toBe('Reading marks no changes. “Compare” (2) shows them.')
  window.removeEventListener(ToastEvent.type, hear)
})

test('minor changes are faint, and can be hidden: then the new wording stands as plain text', async () => {
  const row: ViewRow = { ...FIRST, before: FIRST.target.replace('meeting.', 'meeting;') }
  const view = await mountView({ rows: [row], mode: 'compare' })
  expect([...view.querySelectorAll('ins, del')].map((op) => op.getAttribute('data-weight'))).toEqual([
    'minor',
    'minor',
  ])
  view.hideMinor = true
  await settled(view)
  expect(view.querySelector('ins, del')).toBe(null)
  expect(view.textContent).toContain('The governor chaired the meeting.')
})

test('side by side: the older text at the left, the source only while Z is held', async () => {
  const view = await mountView({ rows: [CHANGED], mode: 'side' })
  const left = () => visible(view, '.dz-cell').filter((cell) => !cell.matches('.dz-target'))
  expect(left().map((cell) => cell.classList.contains('dz-before'))).toEqual([true, true, true])
  expect(left()[1]?.textContent?.trim()).toBe('The task is quite hard indeed.')
  await userEvent.keyboard('{z>}')
  await settled(view)
  expect(left().map((cell) => cell.lang)).toEqual(['zh-Hans', 'zh-Hans', 'zh-Hans'])
  await userEvent.keyboard('{/z}')
  await settled(view)
  expect(left().every((cell) => cell.classList.contains('dz-before'))).toBe(true)
  view.querySelector<HTMLElement>('.dz-headings button')?.click()
  await settled(view)
  expect(left().every((cell) => cell.lang === 'zh-Hans')).toBe(true)
})

test('a click into a changed line edits what it reads now', async () => {
  const view = await mountView({ rows: [CHANGED], mode: 'compare', editable: true })
  view.edit({ row: 'p2', segment: 1 })
  await settled(view)
  expect(document.querySelector('.dz-editor')?.textContent).toBe('The task is very arduous.')
})

test('entering the comparison compares; opening a fold reads what was in it', async () => {
  const view = await mountView({ rows: [SAME, CHANGED], mode: 'clean' })
  expect(view.querySelector('ins')).toBe(null)
  view.mode = 'compare'
  await settled(view)
  expect(view.querySelector('ins')?.textContent).toBe('very arduous')
  visible(view, '.dz-fold')[0]?.click()
  await settled(view)
  expect(visible(view, '[data-row="p1"] .dz-bead')).toHaveLength(3)
})

test('the words around the text follow the language of the interface', async () => {
  const view = await mountView({ rows: [SAME, CHANGED], mode: 'compare' })
  await setLanguage('zh-Hans')
  await settled(view)
  expect(view.querySelector('.dz-fold-count')?.textContent).toBe('⋯ 1 段未改')
  await setLanguage('en')
})

test('leaving the comparison shows paragraphs whole again, at the same place', async () => {
  const view = await mountView({ rows: [CHANGED], mode: 'compare' })
  view.active = { row: 'p2', segment: 1 }
  await settled(view)
  view.mode = 'clean'
  await settled(view)
  expect(view.querySelectorAll('.dz-bead')).toHaveLength(1)
  expect(segment(view, 'p2', 1).dataset['active']).toBe('segment')
})
