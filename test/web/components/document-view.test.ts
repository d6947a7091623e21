import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { TextHighlights } from '../../../web/app/workbench/text-highlights.ts'
import type { RowReader, ViewRow } from '../../../web/components/index.ts'
import { coreReader } from '../support/core-reader.ts'
import { heard, mountView, ROWS, segment, settled } from '../support/mount-view.ts'

const place = (view: { active: unknown }) => view.active

test('shows every row, source beside target, each in its language', async () => {
  const view = await mountView()
  const sources = [...view.querySelectorAll('.dz-source')]
  const targets = [...view.querySelectorAll('.dz-target')]
  expect(sources.map((cell) => cell.textContent?.trim())).toEqual(ROWS.map((row) => row.source))
  expect(targets.map((cell) => cell.textContent?.trim())).toEqual(ROWS.map((row) => row.target))
  expect(new Set(sources.map((cell) => cell.getAttribute('lang')))).toEqual(new Set(['zh-Hans']))
  expect(new Set(targets.map((cell) => cell.getAttribute('lang')))).toEqual(new Set(['en']))
})

test('further columns stand between the two, in their own languages, in the reading view alone', async () => {
  const rows = ROWS.map((row) => ({ ...row, beside: [`Old ${row.id}`, `旧 ${row.id}`] }))
  const beside = [
    { lang: 'en-GB', title: 'Old' },
    { lang: 'zh-Hant', title: '舊' },
  ]
  const view = await mountView({ rows, beside, besideHeads: ['Old heading', '旧标题'] })
  const cells = [...view.querySelectorAll('[data-row=p1] .dz-cell')]
  expect(cells.map((cell) => [cell.getAttribute('lang'), cell.textContent?.trim()])).toEqual([
    ['zh-Hans', ROWS[0]?.source],
    ['en-GB', 'Old p1'],
    ['zh-Hant', '旧 p1'],
    ['en', ROWS[0]?.target],
  ])
  expect(view.querySelector('.dz-headings')?.textContent).toContain('Old heading')
  const places = cells.map((cell) => cell.getBoundingClientRect().left)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  view.mode = 'compare'
  await settled(view)
  expect(view.querySelector('.dz-beside')).toBe(null)
})

test('text is text, whatever it looks like', async () => {
  const target = '<img src=x onerror="alert(1)"> & <b>bold</b>'
  const view = await mountView({ rows: [{ ...(ROWS[0] as ViewRow), target }] })
  expect(view.querySelector('.dz-target')?.textContent?.trim()).toBe(target)
  expect(view.querySelector('img, b')).toBe(null)
})

test('words that were selected stay selected when the segments of their paragraph arrive', async () => {
  const arrives = Promise.withResolvers<void>()
  const reader: RowReader = {
    ...coreReader,
    segments: (row) => arrives.promise.then(() => coreReader.segments(row)),
  }
  document.body.replaceChildren()
  const mounted = mountView({ rows: ROWS.slice(0, 1), reader })
  await vi.waitUntil(() => document.querySelector('.dz-target .dz-seg') !== null)
  const whole = [...segment(document.body, 'p1', 0).childNodes].find(
    (node) => node instanceof Text && node.data !== '',
  ) as Text
  const words = 'governor chaired the meeting. Everybody'
  const start = whole.data.indexOf(words)
  expect(start).toBeGreaterThan(0)
  // Backwards, as one may drag.
  getSelection()?.setBaseAndExtent(whole, start + words.length, whole, start)
  arrives.resolve()
  const view = await mounted
  const selection = getSelection()
  expect(selection?.toString()).toBe(words)
  expect(segment(view, 'p1', 2).contains(selection?.anchorNode ?? null)).toBe(true)
  expect(segment(view, 'p1', 1).contains(selection?.focusNode ?? null)).toBe(true)
})

test('pointing at a segment lights it and its counterpart, and nothing else', async () => {
  const view = await mountView()
  await userEvent.hover(segment(view, 'p1', 1))
  const lit = [...view.querySelectorAll('[data-lit]')].map((span) => span.textContent?.trim())
  expect(lit).toEqual(['省长主持会议。', 'The governor chaired the meeting.'])
  await userEvent.hover(segment(view, 'p2', 0, 'source'))
  expect([...view.querySelectorAll('[data-lit]')]).toEqual([
    segment(view, 'p2', 0, 'source'),
    segment(view, 'p2', 0),
  ])
})

test('Ctrl+↓ and Ctrl+↑ go from segment to segment, across rows, with the keyboard’s focus', async () => {
  const view = await mountView()
  const moves = heard(view, 'dz-segment-focus')
  for (let k = 0; k < 4; k++) {
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}')
    await settled(view)
  }
  await userEvent.keyboard('{Control>}{ArrowUp}{/Control}')
  await settled(view)
  expect(moves.map((event) => event.place)).toEqual([
    { row: 'p1', segment: 0 },
    { row: 'p1', segment: 1 },
    { row: 'p1', segment: 2 },
    { row: 'p2', segment: 0 },
    { row: 'p1', segment: 2 },
  ])
  expect(document.activeElement).toBe(segment(view, 'p1', 2))
})

test('Tab enters the document at one place only', async () => {
  const view = await mountView()
  expect([...view.querySelectorAll('[tabindex="0"]')]).toEqual([segment(view, 'p1', 0)])
  view.active = { row: 'p2', segment: 1 }
  await settled(view)
  expect([...view.querySelectorAll('[tabindex="0"]')]).toEqual([segment(view, 'p2', 1)])
})

test('Esc widens from the segment to its paragraph, then lets go', async () => {
  const view = await mountView()
  await userEvent.click(segment(view, 'p1', 1))
  await settled(view)
  expect(place(view)).toEqual({ row: 'p1', segment: 1 })
  await userEvent.keyboard('{Escape}')
  expect(place(view)).toEqual({ row: 'p1' })
  await userEvent.keyboard('{Escape}')
  expect(place(view)).toBe(null)
})

test('an address leads to a row far down, which is drawn and brought into sight', async () => {
  const rows = Array.from({ length: 400 }, (_, k): ViewRow => ({
    ...(ROWS[k % 2] as ViewRow),
    id: `p${k + 1}`,
    number: k + 1,
  }))
  const view = await mountView({ rows })
  view.active = { row: 'p390', segment: 1 }
  await expect.poll(() => view.querySelector('[data-row="p390"] [data-active="segment"]')).not.toBe(null)
  const box = segment(view, 'p390', 1).getBoundingClientRect()
  expect(box.top).toBeGreaterThanOrEqual(0)
  expect(box.bottom).toBeLessThanOrEqual(innerHeight)
})

test('whoever reads on is not brought back when the place that was given is given again', async () => {
  const rows = Array.from({ length: 60 }, (_, k) => ({ ...(ROWS[0] as ViewRow), id: `p${k + 1}` }))
  const view = await mountView({ rows })
  const given = { row: 'p2' }
  view.active = given
  await settled(view)
  // As whoever clicks there does: the same place in another object.
  view.activate({ row: 'p2' })
  await settled(view)
  scrollTo({ top: 900, behavior: 'instant' })
  const at = scrollY
  expect(at).toBeGreaterThan(0)
  view.active = given
  await settled(view)
  expect(scrollY).toBe(at)
})

test('a click is the last word: a journey that still waits for its row does not end elsewhere', async () => {
  const arrives = Promise.withResolvers<void>()
  const reader: RowReader = {
    ...coreReader,
    segments: (row) =>
      (row.id === 'p2' ? arrives.promise : Promise.resolve()).then(() => coreReader.segments(row)),
  }
  document.body.replaceChildren()
  const mounted = mountView({ reader })
  await vi.waitUntil(() => document.querySelectorAll('[data-row=p1] .dz-target [data-seg]').length === 3)
  const view = document.querySelector('dz-document-view') as HTMLElementTagNameMap['dz-document-view']
  const journey = view.goTo({ row: 'p2', segment: 1 }, { focus: true })
  segment(view, 'p1', 1).click()
  arrives.resolve()
  await journey
  await mounted
  expect(view.active).toEqual({ row: 'p1', segment: 1 })
  await view.goTo({ row: 'p2', segment: 1 }, { focus: true })
  expect(view.active).toEqual({ row: 'p2', segment: 1 })
})

test('all rows of a long document get into the page, for find, selection and print', async () => {
  const rows = Array.from({ length: 1000 }, (_, k): ViewRow => ({
    ...(ROWS[k % 2] as ViewRow),
    id: `p${k + 1}`,
    number: k + 1,
  }))
  const view = await mountView({ rows })
  await expect.poll(() => view.querySelectorAll('.dz-row').length, { timeout: 10_000 }).toBe(1000)
})

test('highlights reach every row of a long document, follow what is drawn anew, and go with their list', async () => {
  const rows = Array.from({ length: 300 }, (_, k): ViewRow => ({
    ...(ROWS[k % 2] as ViewRow),
    id: `p${k + 1}`,
    number: k + 1,
  }))
  const view = await mountView({ rows })
  const highlights = new TextHighlights()
  highlights.show(view, [
    rows.map(({ id }) => ({ name: 'dz-test', row: id, side: 'target', start: 4, end: 8 })),
  ])
  const words = () =>
    [...(CSS.highlights.get('dz-test') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      startContainer.isConnected ? startContainer.textContent?.slice(startOffset, endOffset) : 'gone',
    )
  const half = (which: string) => Array.from({ length: 150 }, () => which)
  await expect.poll(() => words().toSorted(), { timeout: 10_000 }).toEqual([...half('meet'), ...half('plan')])
  view.rows = [{ ...(ROWS[0] as ViewRow), target: 'Now it is new.' }, ...rows.slice(1)]
  await expect.poll(() => words().filter((one) => one !== 'meet' && one !== 'plan')).toEqual(['it i'])
  expect(words().length).toBe(300)
  highlights.show(view, [[]])
  await expect.poll(() => CSS.highlights.has('dz-test')).toBe(false)
  highlights.clear()
})

test('an edited row alone is drawn again: the others keep their elements', async () => {
  const view = await mountView()
  const kept = segment(view, 'p1', 0)
  view.rows = [ROWS[0] as ViewRow, { ...(ROWS[1] as ViewRow), target: 'Everything is new here.' }]
  await settled(view)
  expect(segment(view, 'p1', 0)).toBe(kept)
  expect(view.querySelector('[data-row="p2"] .dz-target')?.textContent?.trim()).toBe(
    'Everything is new here.',
  )
})

test('the tools of a place stand beneath it, and go with it', async () => {
  const view = await mountView({ tools: ({ row, segment: k }) => `tools of ${row}.${k}` })
  expect(view.querySelector('.dz-tools')).toBe(null)
  view.active = { row: 'p1', segment: 2 }
  await settled(view)
  expect([...view.querySelectorAll('.dz-tools')].map((tools) => tools.textContent)).toEqual(['tools of p1.2'])
  view.active = { row: 'p2', segment: 0 }
  await settled(view)
  expect([...view.querySelectorAll('.dz-tools')].map((tools) => tools.textContent)).toEqual(['tools of p2.0'])
})

test('marks stand at their segments without being part of the text', async () => {
  const at = (ROWS[0] as ViewRow).target.indexOf('governor')
  const view = await mountView({
    marks: [
      { id: 'c1', row: 'p1', kind: 'correction', at, label: 'One open correction' },
      { id: 'f1', row: 'p2', kind: 'finding', label: 'A finding' },
      { id: 'f2', row: 'p2', kind: 'finding', label: 'A graver one', grave: true },
    ],
  })
  const findings = [...view.querySelectorAll<HTMLElement>('[data-kind="finding"]')]
  expect(findings.map(({ dataset, title }) => [dataset['mark'], title])).toEqual([
    ['f2', 'A finding\nA graver one'],
  ])
  const opened = heard(view, 'dz-mark-open')
  const mark = view.querySelector<HTMLElement>('[data-mark="c1"]')
  expect(mark?.nextElementSibling).toBe(segment(view, 'p1', 1))
  expect(mark?.textContent).toBe('')
  expect(mark?.getAttribute('aria-label')).toBe('One open correction')
  mark?.click()
  expect(opened.map((event) => event.mark)).toEqual(['c1'])
})

test('where rows can be restructured, Enter splits before the segment, Backspace joins, U and D move', async () => {
  const view = await mountView({ restructurable: true })
  const acts = heard(view, 'dz-restructure')
  await userEvent.click(segment(view, 'p2', 1))
  await userEvent.keyboard('{Enter}{Backspace}ud')
  expect(acts.map(({ row, act }) => [row, act])).toEqual([
    ['p2', { kind: 'split', source: 7, target: 29 }],
    ['p2', { kind: 'join' }],
    ['p2', { kind: 'move', to: 'up' }],
    ['p2', { kind: 'move', to: 'down' }],
  ])
})
