import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { chromiumLaunchOptions } from '../support/chromium.ts'
import { clickWords, untilSegmented } from '../support/document-view.ts'
import { startServer, type StartedServer } from '../support/server.ts'
import { Writer } from './support/writer.ts'

/** Whatever becomes of the page, the connection or the server: what one typed is there, and counts once. */

let browser: Browser
let server: StartedServer
let writer: Writer
let context: BrowserContext
let page: Page
let document = ''
let made = 0

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions())
  server = await startServer({ sample: false, environment: { RATE_LIMITS: 'off' } })
  writer = await Writer.at(server.address, await server.ownerLink())
})

afterAll(async () => {
  await browser?.close()
  await server?.end()
})

beforeEach(async () => {
  document = await newDocument()
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
  const [name = '', value = ''] = writer.cookie.split('=')
  await context.addCookies([{ name, value, url: server.address }])
  page = await openDocument()
})

afterEach(() => context.close())

const paragraph = (text: string) => [{ kind: 'text', text, gap: '\n\n' }]

async function newDocument(): Promise<string> {
  const editions = [
    { id: 'zh', lang: 'zh-Hans', title: 'Chinese', role: 'source' },
    { id: 'en', lang: 'en', title: 'English', role: 'translation' },
  ]
  const pairs = [
    {
      texts: {
        zh: paragraph('会议召开。代表出席。'),
        en: paragraph('The meeting was held. Delegates were there.'),
      },
    },
    { texts: { zh: paragraph('大家讨论。'), en: paragraph('All of them held a discussion.') } },
  ]
  const settings = { message: '', visibility: 'private', guestsMaySuggest: false }
  const body = { title: 'A meeting', editions, pairs, ...settings }
  const answer = await writer.insist({ method: 'POST', path: '/api/documents', key: `new-${++made}`, body })
  return (answer as { id: string }).id
}

async function openDocument(): Promise<Page> {
  const opened = await context.newPage()
  await opened.goto(`${server.address}/d/${document}?e=en&view=clean`)
  await untilSegmented(opened)
  return opened
}

async function typeAt(words: string, typed: string, where: Page = page): Promise<void> {
  await clickWords(where, words)
  await where.locator('.dz-editor').waitFor()
  await where.keyboard.press('Home')
  await where.keyboard.type(typed)
}

const headOf = async () => (await writer.read<{ head: number }>(`/api/documents/${document}`)).head

async function textNow(pair = 0): Promise<string> {
  const pairs = await writer.list<{ texts: { en: { text: string }[] } }>(`/api/documents/${document}/pairs`)
  return pairs[pair]?.texts.en.map(({ text }) => text).join('') ?? ''
}

/** Somebody else writes these texts, by pair. */
async function elsewhere(byPair: Readonly<Record<string, string>>): Promise<void> {
  const texts = Object.entries(byPair).map(([pair, text]) => ({ pair, edition: 'en', text }))
  const body = { base: 1, command: { kind: 'edit', texts }, message: '' }
  await writer.insist({
    method: 'POST',
    path: `/api/documents/${document}/revisions`,
    key: `elsewhere-${++made}`,
    body,
  })
}

const REVISIONS = '**/api/documents/*/revisions'

test('a tab that crashes right after a keystroke loses nothing', async () => {
  await typeAt('The meeting was held', 'Yesterday. ')
  await page.close({ runBeforeUnload: false })
  page = await openDocument()
  await clickWords(page, 'The meeting was held')
  await expect.poll(() => page.locator('.dz-editor').textContent()).toContain('Yesterday. The meeting')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Saved as revision 2').waitFor()
  expect(await textNow()).toBe('Yesterday. The meeting was held. Delegates were there.')
  expect(await keptTexts()).toEqual([])
})

test.each([
  [
    'an error',
    { status: 500, contentType: 'application/json', body: '{"error":{"code":"INTERNAL","message":""}}' },
  ],
  ['a page of a proxy', { status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }],
  ['a page instead of an answer', { status: 200, contentType: 'text/html', body: '<h1>Log in</h1>' }],
])('the words arrived but the answer was %s: sent again, they count once', async (_, answer) => {
  await page.route(REVISIONS, async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    return route.fulfill(answer)
  })
  await typeAt('The meeting was held', 'Yesterday. ')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Your words are kept here').waitFor()
  expect(await headOf()).toBe(2)
  await page.unroute(REVISIONS)
  await page.reload()
  await page.getByText('Saved as revision 2').waitFor()
  await expect.poll(keptTexts).toEqual([])
  expect(await headOf()).toBe(2)
})

/** The words that are underlined in the field. */
const underlined = () =>
  page.evaluate(() => [...(CSS.highlights.get('dz-typed-grave') ?? [])].map((range) => String(range)))

test('what the checks notice is underlined in the words being typed, and moves with them', async () => {
  await typeAt('The meeting was held', 'On the the day. ')
  await expect.poll(underlined).toEqual(['the the'])
  await page.keyboard.press('Home')
  await page.keyboard.type('No')
  expect(await underlined()).toEqual(['the the'])
  // A draft that was kept is looked at when it is opened again.
  await page.keyboard.press('Escape')
  await page.locator('.dz-editor').waitFor({ state: 'detached' })
  await expect.poll(underlined).toEqual([])
  await page.reload()
  await untilSegmented(page)
  await clickWords(page, 'The meeting was held')
  await expect.poll(underlined).toEqual(['the the'])
})

test('on a phone, what is typed stands above the source and the buttons', async () => {
  await elsewhere({ p1: `The meeting was held. ${'Delegates of many kinds were there. '.repeat(30)}` })
  await page.setViewportSize({ width: 390, height: 700 })
  await page.reload()
  await untilSegmented(page)
  await typeAt('The meeting was held', 'Words and more words. '.repeat(40))
  const topOf = (selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().top)
  const hidden = async () => {
    const caret = await page.evaluate(() => getSelection()!.getRangeAt(0).getBoundingClientRect().bottom)
    const tops = [await topOf('[data-active="row"] .dz-source'), await topOf('.dz-edit-bar')]
    return Math.max(0, caret - Math.min(...tops))
  }
  await expect.poll(hidden).toBe(0)
})

test('words typed while others are on their way stay, and both arrive', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(REVISIONS, async (route) => {
    if (route.request().method() === 'POST') await held
    return route.continue()
  })
  await typeAt('The meeting was held', 'Yesterday. ')
  await page.keyboard.press('Control+Enter')
  await typeAt('Delegates were there', 'Many. ')
  await page.keyboard.press('Escape')
  const both = await keptTexts()
  release()
  await page.getByText('Saved as revision 2').waitFor()
  await page.unroute(REVISIONS)
  expect(await keptTexts()).toEqual(both)
})

test('two tabs at one paragraph keep both wordings', async () => {
  const other = await openDocument()
  await typeAt('All of them held', 'One. ')
  await typeAt('All of them held', 'Two. ', other)
  await page.keyboard.type('More. ')
  expect((await keptTexts()).toSorted()).toEqual([
    'One. More. All of them held a discussion.',
    'Two. All of them held a discussion.',
  ])
  await page.keyboard.press('Control+Enter')
  await page.getByText('Saved as revision 2').waitFor()
  expect(await keptTexts()).toEqual(['Two. All of them held a discussion.'])
})

test('what others change while the editor is open is not taken back', async () => {
  await clickWords(page, 'The meeting was held')
  await page.locator('.dz-editor').waitFor()
  await elsewhere({
    p1: 'The meeting was held. Delegates from all over were there.',
    p2: 'Everybody held a discussion.',
  })
  await page.locator('dz-document-view').getByText('Everybody held a discussion.').waitFor()
  await page.keyboard.press('Home')
  await page.keyboard.type('Yesterday. ')
  await page.keyboard.press('Control+Enter')
  await expect.poll(headOf).toBe(3)
  expect(await textNow()).toBe('Yesterday. The meeting was held. Delegates from all over were there.')
})

test('a suggestion is taken into the words as they stand, whatever an editor began with before', async () => {
  await clickWords(page, 'All of them held')
  await page.locator('.dz-editor').waitFor()
  await page.keyboard.press('Escape')
  await elsewhere({ p2: 'All of them held held a discussion.' })
  await page.locator('dz-document-view').getByText('held held').waitFor()
  await page.locator('dz-finding-card .actions button').first().click()
  await expect.poll(() => textNow(1)).toBe('All of them held a discussion.')
  expect(await headOf()).toBe(3)
})

test('a conflict shows all three wordings, and keeps what is typed into it', async () => {
  await typeAt('All of them held', 'Here ')
  await elsewhere({ p2: 'There all of them held a discussion.' })
  await page.keyboard.press('Control+Enter')
  const dialog = page.locator('dz-conflict-dialog')
  await dialog.getByText('You started from').waitFor()
  const shown = await dialog.innerText()
  for (const text of [
    'There all of them held a discussion.',
    'Here All of them held',
    'All of them held a discussion.',
  ])
    expect(shown).toContain(text)
  await dialog.locator('textarea').fill('Here and there all of them held a discussion.')
  expect(await keptTexts()).toEqual(['Here and there all of them held a discussion.'])
  await page.reload()
  await untilSegmented(page)
  expect(await keptTexts()).toEqual(['Here and there all of them held a discussion.'])
})

test('with a full storage, words stay for as long as the page does, and one is told', async () => {
  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let k = 0; ; k++) localStorage.setItem(`full-${size}-${k}`, 'x'.repeat(size))
      } catch {}
    }
  })
  await typeAt('All of them held', 'Yesterday. ')
  await page.getByText('storage is full').waitFor()
  await page.keyboard.press('Escape')
  await typeAt('The meeting was held', 'Elsewhere. ')
  await page.keyboard.press('Escape')
  await clickWords(page, 'All of them held')
  await expect.poll(() => page.locator('.dz-editor').textContent()).toContain('Yesterday. All of them')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => textNow(1)).toBe('Yesterday. All of them held a discussion.')
})

async function keptTexts(): Promise<string[]> {
  return page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('duizhao.draft.'))
      .map((key) => (JSON.parse(localStorage.getItem(key) ?? '{}') as { text: string }).text),
  )
}
