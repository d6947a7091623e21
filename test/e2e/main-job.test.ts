import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumLaunchOptions } from '../support/chromium.ts'
import { clickWords, untilSegmented } from '../support/document-view.ts'
import { startServer, type StartedServer } from '../support/server.ts'

/**
 * The line from a text to a published page, as one person walks it: in, read,
 * compare, write, propose, decide, publish, and a reader's suggestion back.
 * The tests follow one another on one server, as the work does.
 */

let browser: Browser
let server: StartedServer
let editor: BrowserContext
let page: Page
/** The address of the sample document. */
let document: string
/** What the pages complained about: errors of scripts, and what a security policy refused. */
const complaints: string[] = []

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions())
  server = await startServer()
  editor = await openContext()
  page = await editor.newPage()
})

afterAll(async () => {
  await browser?.close()
  await server?.end()
})

async function openContext(): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  context.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(message.text())
  })
  return context
}

describe('the main job', () => {
  test('a link that was only fetched still lets its opener in, once, as the owner', async () => {
    const link = await server.ownerLink()
    expect((await fetch(link)).status).toBe(200)
    await page.goto(link)
    await page.getByRole('textbox').fill('Wen Li')
    await page.getByRole('button').click()
    await page.getByRole('heading', { name: 'Documents' }).waitFor()
    const again = await openContext()
    const second = await again.newPage()
    const answer = await second.goto(link)
    expect(answer?.status()).toBe(410)
    await again.close()
  })

  test('the sample is there; Chinese stands beside English, each in its language', async () => {
    await page.getByRole('link', { name: /planning symposium/i }).click()
    await page.locator('dz-document-view').getByText('Shen Huaichuan').first().waitFor()
    document = new URL(page.url()).pathname
    await untilSegmented(page)
    expect(await page.locator('dz-document-view [lang="zh-Hans"]').first().textContent()).toContain('沈怀川')
    expect(new URL(page.url()).searchParams.get('to') ?? '3').toBe('3')
  })

  test('a segment under the pointer lights its counterpart, and the address leads back to it', async () => {
    await clickWords(page, 'Drafting the plan well')
    await page.keyboard.press('Escape')
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#p2\.\d$/)
    const place = page.url()
    await page.goto('about:blank')
    await page.goto(place)
    await untilSegmented(page)
    await expect.poll(() => new URL(page.url()).hash).toBe(new URL(place).hash)
  })

  test('any two revisions are compared', async () => {
    await page.goto(`${server.address}${document}?e=en&view=compare&from=1&to=3`)
    const view = page.locator('dz-document-view')
    await view.locator('del').first().waitFor()
    await expect.poll(() => view.locator('del').allInnerTexts()).toContain('studied and deployed')
    await expect.poll(() => view.locator('ins').count()).toBeGreaterThan(10)
  })

  test('an editor writes, a reload loses nothing typed, and saving makes a revision', async () => {
    await page.goto(`${server.address}${document}?e=en&view=clean`)
    await untilSegmented(page)
    await clickWords(page, 'Drafting the plan well')
    await page.keyboard.press('Home')
    await page.keyboard.type('Thorough. ')
    await expect.poll(() => page.locator('dz-document-view ins').allInnerTexts()).not.toEqual([])
    await page.reload()
    await untilSegmented(page)
    await clickWords(page, 'Drafting the plan well')
    await expect.poll(() => page.locator('dz-document-view').innerText()).toContain('Thorough.')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Saved as revision 4').waitFor()
    await expect.poll(() => page.locator('dz-document-view').innerText()).toContain('Thorough.')
    await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe('4')
  })

  test('a proposal is cut into changes and waits in the queue', async () => {
    await page.locator('.writing select').selectOption('propose')
    await clickWords(page, 'The discussion was lively')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('The talk was lively and very practical.')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Correction proposed').waitFor()
    await page.goto(`${server.address}${document}/queue`)
    const card = page.locator('dz-correction-card').filter({ hasText: 'Wen Li' })
    await card.waitFor()
    expect(await card.locator('li').count()).toBe(2)
    expect(await page.locator('dz-correction-card').count()).toBe(4)
  })

  test('changes are decided one by one; a decision is undone in place of a dialog', async () => {
    const card = page.locator('dz-correction-card').filter({ hasText: 'Wen Li' })
    await card.locator('li', { hasText: 'very' }).getByRole('button', { name: 'Reject' }).click()
    await card.getByRole('button', { name: 'A matter of taste' }).click()
    await page.getByText('Change rejected').waitFor()
    await card.getByRole('button', { name: 'Accept', exact: true }).first().click()
    await page.getByText('Accepted: revision 5').waitFor()
    await expect.poll(() => page.locator('dz-correction-card').count()).toBe(3)
    const toast = page.locator('dz-toaster')
    await toast.getByRole('button', { name: 'Undo' }).last().click()
    await expect.poll(() => page.locator('dz-correction-card').count()).toBe(4)
    await card.getByRole('button', { name: 'Accept', exact: true }).first().click()
    await page.getByText('Accepted: revision 7').waitFor()
    const nora = page.locator('dz-correction-card').filter({ hasText: 'R&D' })
    await nora.getByRole('button', { name: 'Accept', exact: true }).click()
    await page.getByText('Accepted: revision 8').waitFor()
  })

  test('publishing shows first what readers would see change', async () => {
    await page.goto(`${server.address}${document}/publish`)
    await page.locator('dz-change-preview ins', { hasText: 'aims to' }).first().waitFor()
    await page.getByRole('button', { name: /^Publish revision 8/ }).click()
    await page.getByText('Revision 8 is published').waitFor()
    const code = await page.locator('dz-embed-code textarea').first().inputValue()
    expect(code).toContain('<duizhao-viewer')
  })

  test('a page of another site shows the published words, and a reader suggests better ones', async () => {
    const reader = await openContext()
    const host = await reader.newPage()
    expect(server.exampleAddress).toBeDefined()
    await host.goto(server.exampleAddress ?? '')
    const viewer = host.locator('duizhao-viewer').first()
    await viewer.getByText('it aims to raise R&D spending').first().waitFor()
    expect(await reader.cookies()).toEqual([])
    await reader.close()
  })

  test('the past stays: history opens, a label is given, an older revision is restored', async () => {
    await page.goto(`${server.address}${document}/history`)
    const first = page.locator('#r4')
    await page.locator('details.sitting summary, .sitting > details > summary').first().click()
    await first.getByRole('button', { name: 'Label…' }).click()
    await page.getByRole('textbox', { name: 'Label' }).fill('My own')
    await page.getByRole('button', { name: 'Save' }).click()
    await first.getByText('My own').waitFor()
    await page.locator('#r3').getByRole('button', { name: 'Restore' }).click()
    await page.locator('dz-restore-dialog').getByRole('button', { name: 'Restore' }).click()
    await page.locator('dz-toaster').getByText('Restored revision 3').waitFor()
    await page
      .locator('#r9')
      .getByText(/^Restored \d+ paragraphs? to revision 3$/)
      .waitFor()
  })

  test('no page complained', () => {
    expect(complaints).toEqual([])
  })
})
