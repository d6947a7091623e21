import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { chromiumLaunchOptions } from '../chromium.ts'
import type { Sites } from './sites.ts'

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(chromiumLaunchOptions())
}

export interface OpenPage {
  readonly page: Page
  /** Errors of scripts, and what the page's security policy refused. */
  readonly complaints: string[]
}

/** The embedding page, in a context of its own. `width` 390 is a phone. */
export async function openHost(
  browser: Browser,
  sites: Sites,
  { width = 1200, fragment = '', dark = false } = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    hasTouch: width < 600,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'en-GB',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(message.text())
  })
  await page.goto(`${sites.host}/${fragment}`)
  return { page, complaints }
}

/** A point on the first line of an inline element; the middle of its box may be somebody else's words. */
export async function pointIn(words: Locator): Promise<[number, number]> {
  await words.scrollIntoViewIfNeeded()
  return words.evaluate((element) => {
    const [line] = element.getClientRects()
    return [line!.left + line!.width / 2, line!.top + line!.height / 2]
  })
}
