import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { buildIfStale } from '../../scripts/build/build-if-stale.ts'
import type { NewDocument } from '../../src/contract/index.ts'
import { chromiumLaunchOptions } from '../support/chromium.ts'
import { startServer, type StartedServer } from '../support/server.ts'

const SIZES = [100, 1_000, 10_000]

/** Opens documents of growing size in Chromium: first rows, all rows, scrolling to the end, memory, find in page. */
export async function bench(): Promise<void> {
  await buildIfStale()
  const server = await startServer({ sample: false, environment: { RATE_LIMITS: 'off' } })
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    const page = await signIn(browser, await server.ownerLink())
    console.log('  pairs  first rows  all rows  longest frame  heap    find at the end')
    for (const size of SIZES) {
      const id = await create(server, size)
      console.log(row(size, await open(page, `${server.address}/d/${id}?view=clean`, size)))
    }
  } finally {
    await browser.close()
    await server.end()
  }
}

interface Opening {
  readonly firstRows: number
  readonly allRows: number
  readonly longestFrame: number
  readonly heap: number
  readonly found: boolean
}

async function open(page: Page, url: string, size: number): Promise<Opening> {
  await page.goto('about:blank')
  const from = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.getByText(sentence(0, 0)).first().waitFor()
  const firstRows = performance.now() - from
  // Counted, not searched for: looking through the text of 10,000 rows would be most of what is measured.
  const drawn = (rows: number) => document.querySelectorAll('dz-document-view [data-row]').length >= rows
  await page.waitForFunction(drawn, size, { polling: 100, timeout: 120_000 })
  const allRows = performance.now() - from
  const longestFrame = await page.evaluate(scrollThrough)
  const last = sentence(size - 1, 0)
  const found = await page.evaluate((words) => {
    getSelection()?.removeAllRanges()
    return (window as unknown as { find(text: string): boolean }).find(words)
  }, last)
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return { firstRows, allRows, longestFrame, heap: usedSize, found }
}

/** Scrolls from top to bottom in a hundred steps, a frame each; the longest frame in ms. */
function scrollThrough(): Promise<number> {
  return new Promise((resolve) => {
    const steps = 100
    let step = 0
    let longest = 0
    let before = performance.now()
    const next = (now: number) => {
      if (step > 1) longest = Math.max(longest, now - before)
      before = now
      if (step++ === steps) return resolve(longest)
      scrollTo({ top: (document.documentElement.scrollHeight * step) / steps, behavior: 'instant' })
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
}

async function signIn(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await page.goto(link)
  await page.getByRole('textbox').fill('Bench')
  await page.getByRole('button').click()
  await page.waitForURL((url) => url.pathname === '/')
  return page
}

async function create(server: StartedServer, size: number): Promise<string> {
  const body: NewDocument = {
    title: `${size} pairs`,
    visibility: 'private',
    guestsMaySuggest: false,
    message: '',
    editions: [
      { id: 'zh', lang: 'zh-Hans', title: '中文', role: 'source' },
      { id: 'en', lang: 'en', title: 'English', role: 'translation' },
    ],
    pairs: Array.from({ length: size }, (_, k) => ({
      texts: {
        zh: [{ kind: 'text', text: [0, 1, 2].map((s) => chinese(k, s)).join(''), gap: '\n\n' }],
        en: [{ kind: 'text', text: [0, 1, 2].map((s) => sentence(k, s)).join(' '), gap: '\n\n' }],
      },
    })),
  }
  const response = await fetch(`${server.address}/api/documents`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${readFileSync(join(server.dataFolder, 'setup-key'), 'utf8').trim()}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`The document was refused: ${await response.text()}`)
  return ((await response.json()) as { id: string }).id
}

function sentence(pair: number, s: number): string {
  return `Paragraph ${pair} says in its sentence ${s} that the county planted ${pair * 7 + s} trees along the river this spring.`
}

function chinese(pair: number, s: number): string {
  return `第${pair}段第${s}句说，今年春天全县沿河栽种了${pair * 7 + s}棵树，群众纷纷参加。`
}

function row(size: number, { firstRows, allRows, longestFrame, heap, found }: Opening): string {
  const ms = (value: number) => `${Math.round(value)} ms`
  return [
    String(size).padStart(7),
    ms(firstRows).padStart(11),
    ms(allRows).padStart(9),
    ms(longestFrame).padStart(14),
    `${(heap / 1e6).toFixed(0)} MB`.padStart(7),
    `  ${found ? 'reached' : 'not reached'}`,
  ].join(' ')
}
