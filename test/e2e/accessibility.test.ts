import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumLaunchOptions } from '../support/chromium.ts'
import { startServer, type StartedServer } from '../support/server.ts'

/** Every screen, by day and by night, wide and on a phone, as a checker for accessibility sees it. */

let browser: Browser
let server: StartedServer
let sample: string
let cookies: Awaited<ReturnType<import('playwright-core').BrowserContext['storageState']>>
let axe: string

const LOOKS = [
  { look: 'by day', width: 1280, colorScheme: 'light', locale: 'en-GB' },
  { look: 'by night', width: 1280, colorScheme: 'dark', locale: 'zh-CN' },
  { look: 'on a phone', width: 390, colorScheme: 'light', locale: 'zh-TW' },
] as const

const SCREENS: readonly (readonly [name: string, path: () => string, ready: string])[] = [
  ['the documents', () => '/', '.documents li'],
  ['comparing without a server', () => '/compare', 'textarea'],
  ['the text', () => `/d/${sample}?view=clean#p2.2`, '[data-seg="1"]'],
  ['a comparison', () => `/d/${sample}?view=compare&from=1&to=3`, 'dz-document-view ins'],
  ['side by side', () => `/d/${sample}?view=side&from=2&to=3`, 'dz-document-view ins'],
  ['the corrections', () => `/d/${sample}/queue`, 'dz-correction-card button'],
  ['the history', () => `/d/${sample}/history`, '.history li'],
  ['the glossary', () => '/glossary', '.glossary-bar'],
  ['the built-in termbase', () => '/glossary?view=built-in', '.built-in h3'],
  ['publishing', () => `/d/${sample}/publish`, 'dz-embed-code textarea'],
  ['settings of the document', () => `/d/${sample}/settings`, '.settings input'],
  ['the search', () => '/search?q=发展', '.found mark'],
  ['the concordance', () => '/search?q=development&view=concordance', '.concordance mark'],
  ['settings', () => '/settings', 'dz-members li'],
  ['the public page', () => `/read/${sample}/en`, 'main, article, body'],
]

beforeAll(async () => {
  server = await startServer({ environment: { RATE_LIMITS: 'off' } })
  browser = await chromium.launch(chromiumLaunchOptions())
  sample = (await readFile(`${server.dataFolder}/sample`, 'utf8')).trim()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(await server.ownerLink())
  await page.getByRole('textbox').fill('Wen Li')
  await page.getByRole('button').click()
  await page.waitForURL((url) => url.pathname === '/')
  cookies = await context.storageState()
  await context.close()
})

afterAll(async () => {
  await browser?.close()
  await server?.end()
})

describe.each(LOOKS)('$look', ({ width, colorScheme, locale }) => {
  let page: Page

  beforeAll(async () => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      locale,
      storageState: cookies,
      // The checker is put in from outside; the pages' own policy would rightly refuse it.
      bypassCSP: true,
      reducedMotion: 'reduce',
    })
    page = await context.newPage()
  })
  afterAll(() => page.context().close())

  test.each(SCREENS)('%s', async (_name, path, ready) => {
    await page.goto(server.address + path())
    await page.locator(ready).first().waitFor()
    await page.addScriptTag({ content: axe })
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    )
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
    expect(found).toEqual([])
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways, 'nothing stands out of the page sideways').toBe(0)
  })
})
