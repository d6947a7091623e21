import { html } from 'lit'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { ViewRow } from '../../../web/components/index.ts'
import { mountView, ROWS, settled } from '../support/mount-view.ts'

test('while what hangs under a row is read, its source stays in sight; a long one with its end', async () => {
  const tools = () => html`<div style="block-size: 3000px"></div>`
  const [first, second] = ROWS as [ViewRow, ViewRow]
  const long = { ...second, source: '规划'.repeat(700) }
  const view = await mountView({ rows: [first, long], tools })
  const scrolledTo = async (top: number) => {
    scrollTo({ top, behavior: 'instant' })
    await expect.poll(() => scrollY).toBe(top)
  }
  const source = (row: string) =>
    view.querySelector(`[data-row="${row}"] .dz-source`)!.getBoundingClientRect()
  view.active = { row: 'p1', segment: 2 }
  await settled(view)
  const column = view.querySelector('[data-row="p1"] .dz-target')!.getBoundingClientRect()
  expect(view.querySelector('.dz-tools')!.getBoundingClientRect().left).toBe(column.left)
  await scrolledTo(1500)
  expect(source('p1').top).toBeGreaterThan(0)
  expect(source('p1').bottom).toBeLessThan(innerHeight)

  view.active = { row: 'p2', segment: 0 }
  await settled(view)
  expect(source('p2').height).toBeGreaterThan(innerHeight)
  await scrolledTo(2000)
  expect(source('p2').bottom).toBeLessThan(innerHeight)
  expect(source('p2').bottom).toBeGreaterThan(innerHeight / 2)
})

test('a phone that is turned shows what one was reading', async () => {
  const rows = Array.from({ length: 40 }, (_, k) => ({
    ...(ROWS[k % 2] as ViewRow),
    id: `p${k + 1}`,
    number: k + 1,
    target: `${ROWS[k % 2]!.target} `.repeat(6),
  }))
  const view = await mountView({ rows })
  const row = view.querySelector('[data-row="p20"]')!
  const above = () => row.getBoundingClientRect().top - innerHeight / 3
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  // Rows that come near the screen are laid out, and move what is beneath them.
  for (let k = 0; k < 6; k++) {
    scrollBy({ top: above() + 10, behavior: 'instant' })
    await pause(150)
  }
  for (const width of [390, 1280]) {
    await page.viewport(width, 900)
    await expect.poll(above).toBeLessThan(0)
    expect(row.getBoundingClientRect().bottom).toBeGreaterThan(innerHeight / 3)
    await pause(500)
  }
})
