import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { embedSnippet } from '../../web/viewer/snippet.ts'
import { openHost, pointIn } from '../support/viewer/open-page.ts'
import { publishedDiff, publishedPage } from '../support/viewer/published-text.ts'
import { houseEdit, machineDraft } from '../support/viewer/sample-texts.ts'
import { setStage } from '../support/viewer/stage.ts'

/** What readers do with the text: light, move, open, compare. */

const PAGE = publishedPage(houseEdit)
const DIFF = publishedDiff(machineDraft, houseEdit)

const stage = setStage(PAGE, (sites) => {
  sites.answers.diffs = { 1: DIFF }
  sites.body = `<main><h1>Another site</h1>${embedSnippet([PAGE], { origin: sites.publisher })}<p id="beneath">What follows.</p></main>`
})

async function openViewer(options: Parameters<typeof openHost>[2] = {}): Promise<Page> {
  const { page } = await openHost(stage.browser, stage.sites, options)
  await page.locator('duizhao-viewer .rows').first().waitFor()
  return page
}

const target = (page: Page, pair: string, segment: number) =>
  page.locator(`[data-pair=${pair}] .target [data-segment="${segment}"]`)
const lit = (page: Page) => page.locator('.segment.lit').allTextContents()

describe('on a wide page', () => {
  test('a segment under the pointer lights its counterpart, on either side', async () => {
    const page = await openViewer()
    const [from, fromEnd, to, toEnd] = PAGE.pairs[1]!.segments[1]!
    const both = [PAGE.pairs[1]!.source.slice(from, fromEnd), PAGE.pairs[1]!.target.slice(to, toEnd)]
    await page.mouse.move(...(await pointIn(target(page, 'p2', 1))))
    expect(await lit(page)).toEqual(both)
    await page.mouse.move(...(await pointIn(page.locator('[data-pair=p2] .source [data-segment="1"]'))))
    expect(await lit(page)).toEqual(both)
    await page.locator('h1').hover()
    expect(await lit(page)).toEqual([])
  })

  test('the keyboard reaches the text once, moves by segment over pairs, opens and closes', async () => {
    const page = await openViewer()
    await page.locator('duizhao-viewer select').focus()
    await page.keyboard.press('Tab')
    const focused = () =>
      page.evaluate(() => {
        const at = document.querySelector('duizhao-viewer')?.shadowRoot?.activeElement
        return [at?.closest<HTMLElement>('[data-pair]')?.dataset['pair'], at?.getAttribute('data-segment')]
      })
    expect(await focused()).toEqual(['p1', '0'])
    for (const key of ['Control+ArrowDown', 'Alt+ArrowDown']) await page.keyboard.press(key)
    expect(await focused()).toEqual(['p2', '1'])
    await page.keyboard.press('Enter')
    expect(await page.locator('.panel').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('.panel').count()).toBe(0)
    expect(await focused()).toEqual(['p2', '1'])
    for (let k = 0; k < 2; k++) await page.keyboard.press('Control+ArrowUp')
    expect(await focused()).toEqual(['p1', '0'])
  })

  test('words can be selected without anything opening', async () => {
    const page = await openViewer()
    const [x, y] = await pointIn(target(page, 'p2', 0))
    await page.mouse.move(x - 60, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y, { steps: 4 })
    await page.mouse.up()
    expect(await page.locator('.panel').count()).toBe(0)
    await page.mouse.click(...(await pointIn(target(page, 'p3', 0))))
    expect(await page.locator('.panel').count()).toBe(1)
  })

  test('says to the host page where the reader is', async () => {
    const page = await openViewer()
    await page.evaluate(() => {
      document.addEventListener('duizhao-segment', (event) => {
        document.title = JSON.stringify((event as Event & { place: unknown }).place)
      })
    })
    await page.mouse.move(...(await pointIn(target(page, 'p3', 2))))
    expect(JSON.parse(await page.title())).toEqual({ pair: 'p3', segment: 2 })
  })

  test('compares with an earlier version, losing no word of either', async () => {
    const page = await openViewer()
    await page.getByLabel('Show changes since').selectOption('1')
    await page.locator('.pair.changed').first().waitFor()
    const sides = await page.locator('.pair.changed').evaluateAll((pairs) =>
      pairs.map((pair) => {
        const words = (leave: string) => {
          const copy = pair.querySelector('.target')!.cloneNode(true) as Element
          // A rewritten passage shows what survives on both lines.
          for (const line of copy.querySelectorAll(leave === 'ins' ? '.new' : '.old')) line.remove()
          for (const mark of copy.querySelectorAll(leave)) mark.remove()
          return (copy.textContent ?? '').replace(/[\s¶]+/g, '')
        }
        return [pair.getAttribute('data-pair'), words('ins'), words('del')]
      }),
    )
    const bare = (text = '') => text.replace(/\s+/g, '')
    expect(sides).toEqual(
      DIFF.rows.map(({ pairs: [id] }) => [
        id,
        bare(machineDraft.find((pair) => pair.id === id)?.target),
        bare(houseEdit.find((pair) => pair.id === id)?.target),
      ]),
    )
    await page.getByLabel('Show changes since').selectOption('')
    expect(await page.locator('.target').allTextContents()).toEqual(PAGE.pairs.map((pair) => pair.target))
  })

  test('begins compared where the page says so', async () => {
    stage.sites.body = stage.sites.body.replace('<duizhao-viewer ', '<duizhao-viewer compare="1" ')
    const page = await openViewer()
    await page.locator('.pair.changed').first().waitFor()
    expect(await page.getByLabel('Show changes since').inputValue()).toBe('1')
  })

  test('a passage that is gone stands struck between its neighbours', async () => {
    stage.sites.answers.diffs = {
      1: {
        ...DIFF,
        rows: [
          { pairs: ['p2'], ops: [['+', PAGE.pairs[1]!.target]], survival: 0 },
          { pairs: [], after: 'p4', ops: [['-', 'A passage nobody needed.']], survival: 0 },
          { pairs: [], after: 'p4', ops: [['-', 'Nor this.']], survival: 0 },
        ],
      },
    }
    const page = await openViewer()
    await page.getByLabel('Show changes since').selectOption('1')
    expect(await page.locator('[data-pair=p4] + .gone del').textContent()).toBe('A passage nobody needed.')
    expect(await page.locator('.gone + .gone del').textContent()).toBe('Nor this.')
  })

  test('says so when a comparison cannot be had, and shows the clean text', async () => {
    const page = await openViewer()
    await page.getByLabel('Show changes since').selectOption('2')
    await page.getByText('This text is no longer published.').waitFor()
    expect(await page.locator('.pair.changed').count()).toBe(0)
  })
})

describe('on a phone', () => {
  test('shows the translation; a tap opens the source, what changed, and the way to suggest', async () => {
    stage.sites.answers.pages = {
      '': { ...PAGE, versions: PAGE.versions.filter(({ revision }) => revision !== 2) },
    }
    const page = await openViewer({ width: 390 })
    expect(await page.locator('[data-pair=p3] .source').isVisible()).toBe(false)
    await page.touchscreen.tap(...(await pointIn(target(page, 'p3', 1))))
    const [from, fromEnd] = PAGE.pairs[2]!.segments[1]!
    expect(await page.locator('.panel-source').textContent()).toBe(
      PAGE.pairs[2]!.source.slice(from, fromEnd).trim(),
    )
    expect(await page.locator('.panel-source').isVisible()).toBe(true)
    await page
      .locator('.panel')
      .getByText(/^Changed since “Machine draft/)
      .waitFor()
    expect(await page.locator('.panel ins').count()).toBeGreaterThan(0)
    expect(await page.getByRole('button', { name: 'Suggest a correction' }).isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Next segment' }).tap()
    expect(await page.locator('[data-pair=p3] .target [data-segment="2"] + .panel').count()).toBe(1)
    await page.touchscreen.tap(...(await pointIn(target(page, 'p3', 2))))
    expect(await page.locator('.panel').count()).toBe(0)
  })

  test('never needs to be scrolled sideways', async () => {
    const page = await openViewer({ width: 390 })
    await page.touchscreen.tap(...(await pointIn(target(page, 'p3', 1))))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
