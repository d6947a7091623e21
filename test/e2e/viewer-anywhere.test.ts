import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { embedSnippet } from '../../web/viewer/snippet.ts'
import { openHost, pointIn } from '../support/viewer/open-page.ts'
import { publishedDiff, publishedPage } from '../support/viewer/published-text.ts'
import { houseEdit, machineDraft } from '../support/viewer/sample-texts.ts'
import { setStage } from '../support/viewer/stage.ts'

/** On whatever page, in whatever language, over however many pages of text. */

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

describe('links', () => {
  const inView = (page: Page, pair: string) =>
    page.waitForFunction((id) => {
      const row = document.querySelector('duizhao-viewer')?.shadowRoot?.querySelector(`[data-pair=${id}]`)
      const { top = -1 } = row?.getBoundingClientRect() ?? {}
      return top >= 0 && top < innerHeight / 2
    }, pair)

  test('an address leads to its paragraph, and so does a link on the page', async () => {
    const page = await openViewer({ fragment: '#dz-p6' })
    await inView(page, 'p6')
    await page.evaluate(() => {
      location.hash = 'dz-p3'
    })
    await inView(page, 'p3')
  })

  test('every paragraph has its address', async () => {
    const page = await openViewer()
    await page.locator('[data-pair=p4]').hover()
    const link = page.getByRole('link', { name: 'Link to paragraph 4' })
    expect(await link.getAttribute('href')).toBe(`${stage.sites.host}/#dz-p4`)
    await link.click()
    expect(page.url()).toBe(`${stage.sites.host}/#dz-p4`)
  })

  test('a paragraph on a later page is fetched', async () => {
    stage.sites.answers.pages = inPages()
    const page = await openViewer({ fragment: '#dz-p8' })
    await inView(page, 'p8')
    expect(await page.locator('.rows .pair').count()).toBe(PAGE.pairs.length)
  })
})

describe('several pages', () => {
  test('paragraphs not yet fetched stay on the page as static text', async () => {
    stage.sites.answers.pages = inPages()
    const page = await openViewer()
    expect(await page.locator('.rows .pair').count()).toBeLessThan(PAGE.pairs.length)
    expect(await page.locator('#dz-p8').isVisible()).toBe(true)
    expect(await page.locator('#dz-p1').isVisible()).toBe(false)
    await page.locator('#beneath').scrollIntoViewIfNeeded()
    await page.locator('[data-pair=p8]').waitFor()
    expect(await page.locator('.rows .target').allTextContents()).toEqual(
      PAGE.pairs.map((pair) => pair.target),
    )
    expect(stage.sites.requests.map(({ path }) => path).filter((path) => path.includes('cursor'))).toEqual([
      expect.stringContaining('revision=3&cursor=two'),
      expect.stringContaining('revision=3&cursor=three'),
    ])
  })
})

describe('a difference in several pages', () => {
  const [first, rest] = [DIFF.rows.slice(0, 7), DIFF.rows.slice(7)]
  const asked = () => stage.sites.requests.map(({ path }) => path).filter((path) => path.includes('/diff'))

  test('is fetched as far as the text is here, and further as the reader goes on', async () => {
    stage.sites.answers.pages = inPages()
    stage.sites.answers.diffs = {
      1: { ...DIFF, rows: first, nextCursor: 'more' },
      '1more': { ...DIFF, rows: rest },
    }
    const page = await openViewer()
    await page.getByLabel('Show changes since').selectOption('1')
    await page.locator('[data-pair=p3].changed').waitFor()
    expect(asked()).toHaveLength(1)
    await page.locator('#beneath').scrollIntoViewIfNeeded()
    await page.locator('[data-pair=p8].changed').waitFor()
    expect(asked()).toHaveLength(2)
    expect(await page.locator('.pair.changed').count()).toBe(DIFF.rows.length)
  })
})

function inPages() {
  return {
    '': { ...PAGE, pairs: PAGE.pairs.slice(0, 3), nextCursor: 'two' },
    two: { ...PAGE, pairs: PAGE.pairs.slice(3, 6), nextCursor: 'three' },
    three: { ...PAGE, pairs: PAGE.pairs.slice(6) },
  }
}

describe('on any page', () => {
  test.each([
    ['its own lang', 'lang="zh-Hant"', 'en', '顯示自此版本以來的更動'],
    ['the page’s', '', 'zh-CN', '显示自此版本以来的改动'],
    ['the browser’s, where neither is spoken', '', 'sw', 'Show changes since'],
  ])('speaks the language of %s', async (_, attribute, pageLang, label) => {
    stage.sites.body = stage.sites.body.replace('<duizhao-viewer ', `<duizhao-viewer ${attribute} `)
    const { page } = await openHost(stage.browser, stage.sites)
    await page.evaluate((lang) => {
      document.documentElement.lang = lang
      document.querySelector('duizhao-viewer')?.remove()
    }, pageLang)
    await page.evaluate(
      ([src, lang]) => {
        const viewer = document.createElement('duizhao-viewer')
        if (lang) viewer.lang = lang
        viewer.setAttribute('src', src!)
        document.body.append(viewer)
      },
      [stage.sites.src, /"(.*)"/.exec(attribute)?.[1]],
    )
    await page.getByLabel(label).waitFor()
  })

  test('changes its language without losing its place', async () => {
    const page = await openViewer()
    await page.getByLabel('Show changes since').selectOption('1')
    await page.locator('.pair.changed').first().waitFor()
    await page.evaluate(() => document.querySelector('duizhao-viewer')!.setAttribute('lang', 'zh-Hans'))
    expect(await page.getByLabel('显示自此版本以来的改动').inputValue()).toBe('1')
    await page.locator('.pair.changed').first().waitFor()
  })

  test('is moved without being fetched again, and loaded twice without harm', async () => {
    stage.sites.body += `<script type="module" src="${stage.sites.publisher}/viewer/v1/duizhao-viewer.js?again"></script><aside></aside>`
    const page = await openViewer()
    await page.evaluate(() =>
      document.querySelector('aside')!.append(document.querySelector('duizhao-viewer')!),
    )
    await page.mouse.move(...(await pointIn(target(page, 'p2', 0))))
    expect(await lit(page)).toHaveLength(2)
    expect(stage.sites.requests.filter(({ path }) => path.startsWith('/public'))).toHaveLength(1)
  })

  test('two viewers on one page keep apart by their prefix', async () => {
    const second = embedSnippet([PAGE], { origin: stage.sites.publisher, prefix: 'other' })
    stage.sites.body += second
    const page = await openViewer({ fragment: '#other-p5' })
    await page.waitForFunction(
      () =>
        document
          .querySelectorAll('duizhao-viewer')[1]
          ?.shadowRoot?.querySelector('.aimed')
          ?.getAttribute('data-pair') === 'p5',
    )
    expect(await page.locator('duizhao-viewer').first().locator('.aimed').count()).toBe(0)
  })

  test('takes the fonts and the colours of the page', async () => {
    stage.sites.body = `<div style="all: unset"></div>${stage.sites.body}`
    const page = await openViewer()
    const looks = await page.evaluate(() => {
      const style = (element: Element) => {
        const { fontFamily, fontSize, color } = getComputedStyle(element)
        return { fontFamily, fontSize, color }
      }
      const viewer = document.querySelector('duizhao-viewer')!
      document.body.className = 'dark'
      return [style(document.body), style(viewer.shadowRoot!.querySelector('.pair:nth-child(2) .target')!)]
    })
    expect(looks[1]).toEqual(looks[0])
  })

  test('prints both columns, without what only a screen can use', async () => {
    const page = await openViewer({ width: 390 })
    await page.touchscreen.tap(...(await pointIn(target(page, 'p2', 0))))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('[data-pair=p2] .source').isVisible()).toBe(true)
    expect(await page.locator('.panel').isVisible()).toBe(false)
    expect(await page.getByLabel('Show changes since').isVisible()).toBe(false)
  })

  test.each([
    ['light', 1200, false],
    ['dark', 1200, true],
    ['on a phone', 390, false],
  ])('has nothing that an accessibility audit finds (%s)', async (_, width, dark) => {
    const page = await openViewer({ width })
    if (dark) await page.evaluate(() => document.body.classList.add('dark'))
    await page.getByLabel('Show changes since').selectOption('1')
    await page.locator('.pair.changed').first().waitFor()
    await page.mouse.click(...(await pointIn(target(page, 'p2', 0))))
    await page.getByRole('button', { name: 'Suggest a correction' }).click()
    // The page's policy forbids inline script; the debugger may still evaluate it.
    await page.evaluate(axe.source)
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: unknown[] }> } }
      return (await axe.run()).violations.map((one) => {
        const { id, nodes } = one as { id: string; nodes: { target: unknown; failureSummary: string }[] }
        return [
          id,
          ...nodes
            .slice(0, 3)
            .map(({ target, failureSummary }) => `${JSON.stringify(target)} ${failureSummary}`),
        ]
      })
    })
    expect(violations).toEqual([])
  })
})
