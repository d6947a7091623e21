import { readFile } from 'node:fs/promises'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumLaunchOptions } from '../support/chromium.ts'
import { startServer, type StartedServer } from '../support/server.ts'
import { reviewerLink, signedIn } from './support/people.ts'

/** The queue as an editor with many proposals works through it, never touching the mouse. */

let browser: Browser
let server: StartedServer
let context: BrowserContext
let page: Page
let api: string
let queue: string

beforeAll(async () => {
  server = await startServer({ environment: { RATE_LIMITS: 'off' } })
  browser = await chromium.launch(chromiumLaunchOptions())
  const sample = (await readFile(`${server.dataFolder}/sample`, 'utf8')).trim()
  api = `${server.address}/api/documents/${sample}`
  queue = `${server.address}/d/${sample}/queue`
  context = await signedIn(browser, 'Wen Li', await server.ownerLink())
  page = await context.newPage()
  await rejectAll()
  const reviewer = await signedIn(browser, 'Nora Hale', await reviewerLink(context, server.address))
  await propose(context, 'attended', 'took part in', 'wording')
  await propose(reviewer, 'attended', 'joined', 'style')
  await propose(reviewer, 'practical', 'useful', 'style')
  await propose(reviewer, 'lively', 'spirited', 'wording')
})

afterAll(async () => {
  await browser?.close()
  await server?.end()
})

interface Text {
  readonly id: string
  readonly texts: Readonly<Record<string, readonly { readonly text: string }[]>>
}

/** Proposes to put a word for another, where it stands first. */
async function propose(as: BrowserContext, from: string, to: string, category: string): Promise<void> {
  const { head } = (await (await as.request.get(api)).json()) as { head: number }
  const { items } = (await (await as.request.get(`${api}/pairs?at=${head}`)).json()) as { items: Text[] }
  const pair = items.find(({ texts }) => texts['en']?.length === 1 && texts['en'][0]?.text.includes(from))
  if (!pair) throw new Error(`The sample does not say "${from}": ${JSON.stringify(items)}`)
  const text = pair.texts['en']?.[0]?.text.replace(from, to)
  const answer = await as.request.post(`${api}/corrections`, {
    data: { base: head, pair: pair.id, edition: 'en', text, category },
    headers: { origin: server.address },
  })
  expect({ status: answer.status(), body: await answer.text() }).toMatchObject({ status: 201 })
}

/** Leaves nothing of the sample's own corrections open. */
async function rejectAll(): Promise<void> {
  const open = (await (await context.request.get(`${api}/corrections?state=open`)).json()) as {
    items: { id: string; changes: { id: number }[] }[]
  }
  const decisions = open.items.map(({ id, changes }) => ({
    correction: id,
    verdicts: changes.map((change) => ({ change: change.id, verdict: 'reject' })),
  }))
  const answer = await context.request.post(`${api}/decisions`, {
    data: { decisions },
    headers: { origin: server.address },
  })
  expect({ status: answer.status(), body: await answer.text() }).toMatchObject({ status: 200 })
}

const cards = () => page.locator('dz-correction-card')
const chosen = () => page.locator('.entry[data-chosen]').count()
const focused = () =>
  page.evaluate(() => document.activeElement?.closest('dz-correction-card')?.textContent ?? '')

describe('the queue by keyboard', () => {
  test('shows rivals together, each beside its box', async () => {
    await page.goto(queue)
    await expect.poll(() => cards().count()).toBe(4)
    await page.getByText('2 corrections of the same words').waitFor()
    expect(await page.locator('.queue > ul > li').count()).toBe(3)
  })

  test('X chooses, Shift reaches on, and what was chosen is accepted as one revision', async () => {
    await page.keyboard.press('n')
    await page.keyboard.press('x')
    await expect.poll(chosen).toBe(1)
    for (const _ of [1, 2, 3]) await page.keyboard.press('n')
    await page.keyboard.press('Shift+X')
    await expect.poll(chosen).toBe(4)
    await page.keyboard.press('Shift+A')
    await page.getByText('3 accepted as revision 4; 1 skipped: its words changed').waitFor()
    await expect.poll(() => cards().count()).toBe(1)
    expect(await chosen()).toBe(1)
  })

  test('Ctrl+Z takes the batch back', async () => {
    await page.keyboard.press('Control+z')
    await page.getByText('3 corrections are open again').waitFor()
    await expect.poll(() => cards().count()).toBe(4)
  })

  test('a box is ticked with Space, a range with Shift and Space', async () => {
    await page.goto(queue)
    await cards().first().waitFor()
    const boxes = page.locator('.pick input')
    await boxes.nth(0).focus()
    await page.keyboard.press('Space')
    await boxes.nth(2).focus()
    await page.keyboard.press('Shift+Space')
    await expect.poll(chosen).toBe(3)
    expect(await boxes.nth(1).isChecked()).toBe(true)
    expect(await boxes.nth(3).isChecked()).toBe(false)
  })

  test('the filter by person and category is in the address', async () => {
    await page.getByRole('combobox', { name: 'By' }).focus()
    await page.keyboard.type('Nora')
    await expect.poll(() => new URL(page.url()).searchParams.get('by')).toBe('Nora Hale')
    await expect.poll(() => cards().count()).toBe(3)
    await page.getByRole('combobox', { name: 'About' }).focus()
    await page.keyboard.type('Style')
    await expect.poll(() => new URL(page.url()).searchParams.get('category')).toBe('style')
    await page.reload()
    await expect.poll(() => cards().count()).toBe(2)
  })

  test('all by one person are rejected with one reason', async () => {
    await page.getByRole('checkbox', { name: 'Select all 2 by Nora Hale' }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+R')
    await page.keyboard.type('Out of season')
    await page.keyboard.press('Enter')
    await page.getByText('2 rejected').waitFor()
    await page.getByText('No corrections match this filter.').waitFor()
    await page.goto(`${queue}?state=decided&by=Nora+Hale`)
    await expect.poll(() => page.getByText('Out of season').count()).toBe(2)
    await page.goto(queue)
    await expect.poll(() => cards().count()).toBe(2)
  })

  test('accepting one offers to close its rivals, and the focus goes on', async () => {
    const reviewer = await signedIn(browser, 'Otto', await reviewerLink(context, server.address))
    await propose(reviewer, 'attended', 'was at', 'wording')
    await expect.poll(() => cards().count()).toBe(3)
    await page.keyboard.press('n')
    expect(await focused()).toContain('took part in')
    await page.keyboard.press('a')
    await page.getByText('Otto had proposed something else for these words.').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Close it')
    await page.keyboard.press('Enter')
    await page.getByText('1 rejected').waitFor()
    await expect.poll(() => cards().count()).toBe(1)
    await expect.poll(focused).toContain('spirited')
  })

  test('Ctrl+Z goes back one decision after the other, each time to the card that is open again', async () => {
    await page.keyboard.press('Control+z')
    await expect.poll(() => cards().count()).toBe(2)
    await expect.poll(focused).toContain('was at')
    await page.keyboard.press('Control+z')
    await expect.poll(() => cards().count()).toBe(3)
    await expect.poll(focused).toContain('took part in')
    await page.keyboard.press('a')
    await page.getByText('Otto had proposed something else for these words.').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => cards().count()).toBe(1)
  })
})

test('beside the text, too, accepting one offers to close its rivals', async () => {
  const reviewer = await signedIn(browser, 'Ada', await reviewerLink(context, server.address))
  await propose(context, 'practical', 'useful', 'wording')
  await propose(reviewer, 'practical', 'hands-on', 'wording')
  await page.goto(`${queue.replace('/queue', '')}?e=en&view=clean#p4.1`)
  const card = page.locator('dz-correction-card', { hasText: 'useful' })
  await card.getByRole('button', { name: 'Accept', exact: true }).click()
  await page.getByText('Ada had proposed something else for these words.').waitFor()
  await page.locator('dz-toaster').getByRole('button', { name: 'Close it' }).click()
  await page.getByText('1 rejected').waitFor()
  const rival = page.locator('dz-correction-card', { hasText: 'hands-on' })
  await expect.poll(() => rival.count()).toBe(0)
})

test('what one withdrew is proposed again as it was, by the notice that says so', async () => {
  await rejectAll()
  await propose(context, 'attended', 'took part in', 'wording')
  const open = async () =>
    (await (await context.request.get(`${api}/corrections?state=open`)).json()) as {
      items: { id: string; category: string; changes: { quote: string; replacement: string }[] }[]
    }
  const [before] = (await open()).items
  await page.goto(queue)
  await cards().getByRole('button', { name: 'Withdraw' }).click()
  await page.getByText('Correction withdrawn').waitFor()
  await expect.poll(() => cards().count()).toBe(0)
  expect((await open()).items).toEqual([])
  await page.locator('dz-toaster').getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Proposed again').waitFor()
  await expect.poll(() => cards().count()).toBe(1)
  const [after] = (await open()).items
  expect(after).toMatchObject({ category: 'wording', changes: before!.changes })
  expect(after!.id).not.toBe(before!.id)
})

/** The segment of a word and its source, and not the paragraphs until they are unfolded. */
async function showsSegmentsOf(word: string): Promise<void> {
  const source = page.locator('.segments-beside > p')
  const whole = page.locator('.segments-beside details p')
  await source.first().waitFor()
  const shown = (await source.allInnerTexts()).join('')
  expect(await whole.first().isVisible()).toBe(false)
  await page.getByText('Whole paragraph').click()
  const [zh = '', en = ''] = await whole.allInnerTexts()
  expect(zh).toContain(shown)
  expect(shown.length).toBeLessThan(zh.length / 2)
  expect(en.match(/[.!?](?= |$)/g)!.length).toBeGreaterThan(1)
  const change = await page.locator('dz-correction-card .change').innerText()
  expect(change).toContain(word)
  expect(change).toMatch(/^[A-Z“][^…]*[.”]$/)
  await page.locator('.waiting-entry[data-open] .place a').focus()
}

test('across documents, one goes from one to the next, decides, takes back, finds by words and answers', async () => {
  await rejectAll()
  await propose(context, 'lively', 'spirited', 'wording')
  await propose(context, 'practical', 'useful', 'style')
  const about = { kind: 'pair', anchor: { pair: 'p1', revision: 1 } }
  const begun = await context.request.post(`${api}/threads`, {
    data: { about, body: 'Which 会议 is meant?' },
    headers: { origin: server.address },
  })
  expect({ status: begun.status(), body: await begun.text() }).toMatchObject({ status: 201 })
  const counted = async () =>
    (await (await context.request.get(`${server.address}/api/queue/count`)).json()) as unknown
  await expect.poll(counted).toEqual({ count: 3, exact: true })

  const entries = () => page.locator('.waiting-entry').count()
  const at = () => page.evaluate(() => document.activeElement?.closest('.waiting-entry')?.textContent ?? '')
  await page.goto(`${server.address}/queue`)
  await expect.poll(entries).toBe(3)
  await page.locator('dz-queue-link').getByText('3 things wait').waitFor()
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  await expect.poll(at).toContain('useful')
  await cards().waitFor()
  await showsSegmentsOf('practical')
  await page.keyboard.press('a')
  await expect.poll(entries).toBe(2)
  await expect.poll(at).toContain('spirited')
  await page.locator('dz-queue-link').getByText('2 things wait').waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(entries).toBe(3)
  await page.keyboard.press('p')
  await expect.poll(at).toContain('useful')
  await cards().waitFor()
  await page.keyboard.press('r')
  await page.keyboard.type('Not that.')
  await page.keyboard.press('Enter')
  await expect.poll(entries).toBe(2)
  await expect.poll(at).toContain('spirited')

  await page.goto(`${server.address}/queue?q=${encodeURIComponent('会议')}`)
  await expect.poll(entries).toBe(1)
  await page.keyboard.press('n')
  await page.locator('dz-thread-card').waitFor()
  await page.keyboard.press('Control+m')
  await page.keyboard.type('The one of May.')
  await page.keyboard.press('Control+Enter')
  await page.locator('dz-thread-card .body', { hasText: 'The one of May.' }).waitFor()
  await page.getByRole('button', { name: 'Resolve', exact: true }).press('Enter')
  await expect.poll(entries).toBe(0)
  await page.keyboard.press('Control+z')
  await expect.poll(entries).toBe(1)
  await page.keyboard.press('n')
  await page.locator('dz-thread-card').waitFor()
  await page.locator('.waiting-entry a:focus').waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).pathname).toBe(new URL(queue).pathname.replace('/queue', ''))
})
