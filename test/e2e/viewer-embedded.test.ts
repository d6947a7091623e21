import { describe, expect, test } from 'vitest'
import { embedSnippet } from '../../web/viewer/snippet.ts'
import { openHost } from '../support/viewer/open-page.ts'
import { publishedPage, publishedPair } from '../support/viewer/published-text.ts'
import { houseEdit } from '../support/viewer/sample-texts.ts'
import { setStage } from '../support/viewer/stage.ts'

/** The widget as it is built, on a page of another site under a strict policy. */

const PAGE = publishedPage(houseEdit)
const SHORT = publishedPage([
  publishedPair(
    'p1',
    '路通了，网快了。年轻人回来了。',
    'The road is open, the network is fast. The young people are back.',
  ),
  publishedPair('p2', '座谈会开得热烈而务实。', 'The discussion was lively and practical.'),
])

const stage = setStage(PAGE, (sites) => {
  sites.body = embed(PAGE)
})

function embed(page: typeof PAGE): string {
  return `<h1>Another site</h1>${embedSnippet([page], { origin: stage.sites.publisher })}<p id="beneath">What follows.</p>`
}

describe('on a page of another site', () => {
  test('shows every pair, word for word, under a strict policy and without a cookie', async () => {
    const { page, complaints } = await openHost(stage.browser, stage.sites)
    await page.locator('duizhao-viewer .rows').waitFor()
    const shown = await page.locator('.rows .target').allTextContents()
    expect(shown).toEqual(PAGE.pairs.map(({ target }) => target))
    expect(await page.locator('.rows .source').allTextContents()).toEqual(
      PAGE.pairs.map(({ source }) => source),
    )
    expect(complaints).toEqual([])
    expect(stage.sites.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined])
    expect(await page.context().cookies(stage.sites.host)).toEqual([])
  })

  test('asks nobody but the publisher', async () => {
    const asked: string[] = []
    const context = await stage.browser.newContext()
    const page = await context.newPage()
    page.on('request', (request) => asked.push(new URL(request.url()).origin))
    await page.goto(stage.sites.host)
    await page.locator('duizhao-viewer .rows').waitFor()
    expect(new Set(asked)).toEqual(new Set([stage.sites.host, stage.sites.publisher]))
  })

  test('keeps the static text when the publisher does not answer', async () => {
    stage.sites.answers.pages = {}
    const { page } = await openHost(stage.browser, stage.sites)
    await page.waitForFunction(() => customElements.get('duizhao-viewer'))
    await page.waitForLoadState('networkidle')
    expect(await page.locator('#dz-p3').isVisible()).toBe(true)
    expect(await page.locator('duizhao-viewer .rows').count()).toBe(0)
  })

  test('without a text inside says what went wrong, and tries again', async () => {
    stage.sites.answers.pages = {}
    stage.sites.body = `<duizhao-viewer src="${stage.sites.src}"></duizhao-viewer><script type="module" src="${stage.sites.publisher}/viewer/v1/duizhao-viewer.js"></script>`
    const { page } = await openHost(stage.browser, stage.sites)
    await page.getByRole('alert').getByText('no longer published').waitFor()
    stage.sites.answers.pages = { '': PAGE }
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.rows').waitFor()
  })

  test('shows markup in a text as text', async () => {
    const hostile =
      '<img src=x onerror="document.title=\'broken\'"></textarea><script>document.title="broken"</script>'
    stage.sites.answers.pages = {
      '': publishedPage([publishedPair('p1', hostile, hostile)], { title: hostile, credits: [hostile] }),
    }
    const { page, complaints } = await openHost(stage.browser, stage.sites)
    expect(await page.locator('.rows .target').textContent()).toBe(hostile)
    await page.locator('.rows .target .segment').first().click()
    await page.getByRole('button', { name: 'Suggest a correction' }).click()
    expect(await page.title()).toBe('Another site')
    expect(await page.locator('duizhao-viewer img').count()).toBe(0)
    expect(complaints).toEqual([])
  })
})

describe('takes the place of the static text without a jump', () => {
  test.each([
    ['a long text on a wide page', () => PAGE, 1200],
    ['a long text on a phone', () => PAGE, 390],
    ['two lines on a wide page', () => SHORT, 1200],
    ['two lines on a phone', () => SHORT, 390],
  ])('%s', async (_, text, width) => {
    let open = (): void => {}
    stage.sites.answers.pages = { '': text() }
    stage.sites.answers.gate = new Promise((resolve) => {
      open = resolve
    })
    stage.sites.body = embed(text())
    const { page } = await openHost(stage.browser, stage.sites, { width })
    const shifts = await page.evaluateHandle(() => {
      const seen: number[] = []
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.push((entry as PerformanceEntry & { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
      return seen
    })
    const beneath = await page.locator('#beneath').boundingBox()
    open()
    await page.locator('duizhao-viewer .rows').waitFor()
    // Two frames: what the swap moved has been painted and reported.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(await shifts.evaluate((seen) => seen)).toEqual([])
    if (text() === SHORT) expect(await page.locator('#beneath').boundingBox()).toEqual(beneath)
  })

  test('keeps the line a reader is at', async () => {
    let open = (): void => {}
    stage.sites.answers.gate = new Promise((resolve) => {
      open = resolve
    })
    const { page } = await openHost(stage.browser, stage.sites)
    await page
      .locator('#dz-p5')
      .evaluate((row) => scrollTo(0, row.getBoundingClientRect().top + scrollY + 40))
    const before = await page.locator('#dz-p5').evaluate((row) => row.getBoundingClientRect().top)
    open()
    await page.locator('[data-pair=p5]').waitFor()
    const after = await page.locator('[data-pair=p5]').evaluate((row) => row.getBoundingClientRect().top)
    expect(Math.abs(after - before)).toBeLessThanOrEqual(1)
  })
})
