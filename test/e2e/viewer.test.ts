import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type StartedServer, startServer } from '../support/server.ts'
import { launchBrowser, pointIn } from '../support/viewer/open-page.ts'

/** The example page as `npm start` serves it, on another site than the server that publishes. */

let browser: Browser
let server: StartedServer
let sample: string

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  sample = (await readFile(join(server.dataFolder, 'sample'), 'utf8')).trim()
})
afterAll(async () => {
  await browser?.close()
  await server?.end()
})
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))

async function openExample(path = ''): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(`${server.exampleAddress}${path}`)
  return { page, complaints }
}

test('shows the published text on the other site, and what changed since earlier versions', async () => {
  const { page, complaints } = await openExample()
  await page.locator('duizhao-viewer .rows').waitFor()
  expect(new URL(page.url()).hostname).toBe('127.0.0.1')
  const shown = (await page.locator('.rows .target').allTextContents()).map(bare)
  const fixed = await page.locator('duizhao-viewer tbody td:last-child').allTextContents()
  expect(shown).toEqual(fixed.map(bare))
  await page.getByLabel('Show changes since').selectOption('1')
  await page.locator('.pair.changed ins').first().waitFor()
  expect(complaints).toEqual([])
})

test('a suggestion made there lands in the queue', async () => {
  const { page } = await openExample()
  await page.locator('duizhao-viewer .rows').waitFor()
  await page.mouse.click(...(await pointIn(page.locator('[data-pair=p2] .target .segment').last())))
  await page.getByRole('button', { name: 'Suggest a correction' }).click()
  const words = page.getByLabel('Your wording')
  const was = await words.inputValue()
  await words.fill(was.replace('reported on', 'spoke about'))
  await page.getByLabel('Your name').fill('A reader')
  await page.getByRole('button', { name: 'Send suggestion' }).click()
  await page.getByText('Thank you, A reader.').waitFor()
  expect(await openCorrections()).toContainEqual(
    expect.objectContaining({
      pair: 'p2',
      author: { kind: 'guest', name: 'A reader' },
      state: 'open',
      changes: [expect.objectContaining({ quote: 'reported on', replacement: 'spoke about' })],
    }),
  )
})

test('the frame shows the same text at its own height', async () => {
  const { page, complaints } = await openExample('frame.html')
  const frame = page.frameLocator('iframe')
  await frame.locator('duizhao-viewer .rows .pair').first().waitFor()
  const inside = () =>
    frame.locator('html').evaluate((root) => [root.scrollHeight > root.clientHeight, root.clientHeight])
  await expect.poll(inside).toEqual([false, expect.any(Number)])
  const end = await frame
    .locator('duizhao-viewer')
    .evaluate((viewer) => viewer.getBoundingClientRect().bottom)
  await expect.poll(async () => (await inside())[1]).toBeLessThan(end + 100)
  expect(complaints).toEqual([])
})

async function openCorrections(): Promise<unknown[]> {
  const key = (await readFile(join(server.dataFolder, 'setup-key'), 'utf8')).trim()
  const response = await fetch(`${server.address}/api/documents/${sample}/corrections?state=open`, {
    headers: { authorization: `Bearer ${key}` },
  })
  const { items } = (await response.json()) as { items: unknown[] }
  return items
}

/** Static text parts paragraphs with `br`, the live one with line breaks. */
function bare(text: string): string {
  return text.replace(/\s+/g, '')
}
