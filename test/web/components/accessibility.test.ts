import axe from 'axe-core'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ViewMode, ViewRow } from '../../../web/components/index.ts'
import { mountView, ROWS, settled } from '../support/mount-view.ts'

const ALL: readonly ViewRow[] = ROWS.map((row) => ({
  ...row,
  before: row.target.replace('very arduous', 'quite 12 hard').replace('meeting.', 'Meeting;'),
  confidence: 0.2,
}))

const marks = [{ id: 'c1', row: 'p1', kind: 'correction' as const, label: 'One open correction' }]

afterEach(() => document.documentElement.removeAttribute('data-theme'))

/** What axe objects to: rule and element. */
async function objections(element: Element): Promise<string[]> {
  // Half-way to a colour is no colour.
  const underWay = () => document.getAnimations().filter(({ playState }) => playState === 'running')
  while (underWay().length > 0) await Promise.all(underWay().map(({ finished }) => finished.catch(() => {})))
  // A part of a page: landmarks and headings are the page's matter.
  const result = await axe.run(element, { rules: { region: { enabled: false } } })
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

const MODES: readonly ViewMode[] = ['clean', 'compare', 'side']

for (const theme of ['light', 'dark']) {
  test.each(MODES)(`the document is accessible by day and night: ${theme}, %s`, async (mode) => {
    document.documentElement.dataset['theme'] = theme
    const view = await mountView({ rows: ALL, mode, marks, beforeTitle: 'Before', editable: true })
    view.active = { row: 'p2', segment: 1 }
    await settled(view)
    expect(await objections(view)).toEqual([])
    // What is pointed at has another ground.
    const words = view.querySelector('.dz-tie') ?? view.querySelector('.dz-target')
    await userEvent.hover(words as Element)
    expect(await objections(view)).toEqual([])
  })
}

test('the editor is accessible, and so is a phone', async () => {
  const view = await mountView({ editable: true })
  view.edit({ row: 'p1', segment: 1 })
  await settled(view)
  expect(await objections(view)).toEqual([])
  await page.viewport(390, 844)
  expect(await objections(view)).toEqual([])
})
