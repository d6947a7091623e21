import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { ViewRow } from '../../../web/components/index.ts'
import { loadWords, startI18n } from '../../../web/i18n/index.ts'
import {
  ReplaceChooseEvent,
  ReplaceFormEvent,
  ReplaceSendEvent,
} from '../../../web/app/workbench/replace/replace-events.ts'
import { EMPTY_FORM } from '../../../web/app/workbench/replace/replace-form.ts'
import { DzReplacePanel } from '../../../web/app/workbench/replace/replace-panel.ts'
import { keyOf, searchRows, type FoundRow } from '../../../web/app/workbench/replace/search-rows.ts'

const rows: readonly ViewRow[] = [
  { id: 'p1', number: 1, kind: 'text', source: '一手抓发展。', target: 'Grasp growth and grasp safety.' },
  { id: 'p2', number: 2, kind: 'text', source: '两手都要硬。', target: 'Both hands.' },
  { id: 'p3', number: 3, kind: 'text', source: '抓住机遇。', target: 'Grasp the chance.' },
]

const form = { ...EMPTY_FORM, words: 'grasp', replacement: 'pursue' }
let found: readonly FoundRow[]
let panel: DzReplacePanel
let events: Event[]

beforeAll(async () => {
  await startI18n('en')
  await loadWords('proposing')
  found = (await searchRows(rows, form, new AbortController().signal))!
})

beforeEach(async () => {
  document.body.replaceChildren()
  events = []
  panel = new DzReplacePanel()
  Object.assign(panel, { form, found, replaces: true, count: 2, mayPropose: true, maySave: true })
  for (const { type } of [ReplaceFormEvent, ReplaceChooseEvent, ReplaceSendEvent]) {
    panel.addEventListener(type, (event) => events.push(event))
  }
  document.body.append(panel)
  await panel.updateComplete
})

const boxes = () => [...panel.querySelectorAll<HTMLInputElement>('.hit input')]

test('every place is found with its case kept, and shown as it would read', () => {
  expect(found.map(({ row, hits }) => [row.id, hits.map(({ replacement }) => replacement)])).toEqual([
    ['p1', ['Pursue', 'pursue']],
    ['p3', ['Pursue']],
  ])
  expect([...panel.querySelectorAll('ins')].map((ins) => ins.textContent)).toEqual([
    'Pursue',
    'pursue',
    'Pursue',
  ])
  expect(panel.querySelector('[role=status]')?.textContent).toContain('3 places')
})

test('a place can be left out, and all of them at once', () => {
  boxes()[1]!.click()
  panel.querySelector<HTMLInputElement>('.all input')!.click()
  expect(events).toMatchObject([
    { keys: [keyOf(found[0]!.row, found[0]!.hits[1]!)], chosen: false },
    { keys: found.flatMap(({ row, hits }) => hits.map((hit) => keyOf(row, hit))), chosen: false },
  ])
})

test('what is written in another form is found, and said to need a tick', async () => {
  const looked = { ...form, words: '质量', replacement: '品质' }
  const mixed = [{ ...rows[0]!, target: '😀提高質量，质量第一。' }]
  const here = (await searchRows(mixed, looked, new AbortController().signal))!
  expect(here[0]!.hits).toMatchObject([
    { start: 4, end: 6, quote: '質量', asTyped: false },
    { start: 7, end: 9, quote: '质量', asTyped: true },
  ])
  Object.assign(panel, { form: looked, found: here })
  await panel.updateComplete
  expect(panel.querySelector('[role=status]')?.textContent).toContain('1 is written in another form')
})

test('a row with words that were not sent waits, and says so', async () => {
  panel.isUnsent = ({ row }) => row.id === 'p1'
  await panel.updateComplete
  expect(boxes()).toHaveLength(1)
  expect(panel.querySelector('.note')?.textContent).toContain('not sent')
})

test('goes out with a category and a reason, as corrections or at once', () => {
  panel.querySelector<HTMLSelectElement>('[name=category]')!.value = 'wording'
  panel.querySelector<HTMLTextAreaElement>('[name=reason]')!.value = ' Too literal '
  for (const button of panel.querySelectorAll<HTMLButtonElement>('.send button')) button.click()
  expect(events).toMatchObject([
    { directly: false, category: 'wording', reason: 'Too literal' },
    { directly: true, category: 'wording', reason: 'Too literal' },
  ])
})

test('only looks while nobody said what to put there, and Enter sends nothing', async () => {
  Object.assign(panel, { form: { ...form, replacement: null }, replaces: false })
  await panel.updateComplete
  expect(panel.querySelectorAll('mark, .hit input, .send')).toHaveLength(3)
  const input = panel.querySelector<HTMLInputElement>('input[name=words]')!
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
  input.dispatchEvent(enter)
  expect(enter.defaultPrevented).toBe(true)
  input.value = 'hands'
  input.dispatchEvent(new Event('input', { bubbles: true }))
  expect(events).toMatchObject([{ change: { words: 'hands' } }])
})

test('a search that was stopped answers nothing, and twenty thousand rows do not hold the page up', async () => {
  const stopped = new AbortController()
  stopped.abort()
  expect(await searchRows(rows, form, stopped.signal)).toBeNull()
  const many = Array.from({ length: 20_000 }, (_, k) => ({ ...rows[k % 3]!, id: `p${k}` }))
  let longest = 0
  let last = performance.now()
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  })
  const all = await searchRows(many, form, new AbortController().signal)
  clearInterval(beat)
  expect(all).toHaveLength(13_333)
  expect(longest).toBeLessThan(500)
})
