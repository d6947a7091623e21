import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumLaunchOptions } from '../support/chromium.ts'
import { startServer, type StartedServer } from '../support/server.ts'
import { signedIn } from './support/people.ts'
import { screens, talkAbout } from './support/screens.ts'

/** Every screen, by day and by night, wide and on a phone, as a checker for accessibility sees it. */

let browser: Browser
let server: StartedServer
let sample: string
let cookies: Awaited<ReturnType<BrowserContext['storageState']>>
let axe: string

const LOOKS = [
  { look: 'wide, by day and by night', width: 1280, locale: 'en-GB', schemes: ['light', 'dark'] },
  { look: 'on a phone', width: 390, locale: 'zh-TW', schemes: ['light'] },
] as const

beforeAll(async () => {
  server = await startServer({ environment: { RATE_LIMITS: 'off' } })
  browser = await chromium.launch(chromiumLaunchOptions())
  sample = (await readFile(`${server.dataFolder}/sample`, 'utf8')).trim()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const owner = await signedIn(browser, 'Wen Li', await server.ownerLink())
  await talkAbout(owner, server.address, sample)
  cookies = await owner.storageState()
  await owner.close()
})

afterAll(async () => {
  await browser?.close()
  await server?.end()
})

describe.each(LOOKS)('$look', ({ width, locale, schemes }) => {
  let page: Page

  beforeAll(async () => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale,
      storageState: cookies,
      // The checker is put in from outside; the pages' own policy would rightly refuse it.
      bypassCSP: true,
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(60_000)
    page = await context.newPage()
  })
  afterAll(() => page.context().close())

  test.each(screens('ID'))('$name', async ({ path, ready, within, open }) => {
    await arrive(page, server.address + path.replace('/ID', `/${sample}`))
    await open?.(page)
    await page.locator(ready).first().waitFor()
    if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ content: axe })
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      // By night it is the same page: only its colours are others.
      const asked = colorScheme === 'dark' ? { runOnly: ['color-contrast'] } : {}
      // Words that only this page needs may come a moment after it.
      const message = `in ${colorScheme} colours`
      await expect.poll(() => complaints(page, within, asked), { message }).toEqual([])
    }
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways, 'nothing stands out of the page sideways').toBe(0)
  })
})

/**
 * Comes to a screen as one does from any other of the workbench, where what
 * was loaded need not be again; nothing of the last one is left open.
 */
async function arrive(page: Page, address: string): Promise<void> {
  const isInside = await page.evaluate(
    (url) =>
      new URL(url).origin === location.origin &&
      /^\/(?!read\/|embed\/)/.test(new URL(url).pathname) &&
      document.querySelector('dz-app') !== null,
    address,
  )
  if (!isInside) return void (await page.goto(address))
  await moveTo(page, '/nowhere')
  await page.locator('dz-app main > .notice').waitFor()
  await moveTo(page, address)
}

async function moveTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

interface Axe {
  run(within: string | Document, asked: RunOptions): Promise<AxeResults>
}

async function complaints(page: Page, within: string | undefined, options: RunOptions): Promise<string[]> {
  const asked: RunOptions = { ...options, resultTypes: ['violations'], preload: false }
  const { violations } = await page.evaluate(
    (all) => (window as unknown as { axe: Axe }).axe.run(all.within ?? document, all.asked),
    { within, asked },
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
}
