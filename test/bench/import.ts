import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { buildIfStale } from '../../scripts/build/build-if-stale.ts'
import { readFile } from '../../src/formats/intake/index.ts'
import { alignUnits, loadLexicon } from '../../src/text/align/index.ts'
import { pairUnits } from '../../src/text/diff/index.ts'
import { homesByText, planImport, unitsOf } from '../../web/app/import/import-plan.ts'
import { chromiumLaunchOptions } from '../support/chromium.ts'
import { startServer } from '../support/server.ts'
import { processorTime } from './processor-time.ts'
import { twoTexts } from './two-texts.ts'

const SIZES = [1_000, 10_000]

/**
 * Importing long files: the processor time of each step at a size and at ten
 * times it, and in Chromium the longest stretch in which the page that aligns
 * them cannot answer.
 */
export async function bench(): Promise<void> {
  await buildIfStale()
  const packed = readFileSync(new URL('../../dist/lexicon/zh-en.bin.gz', import.meta.url))
  const lexicon = loadLexicon(gunzipSync(packed))
  const steps = SIZES.map((size) => stepsOf(files(size), lexicon))
  for (const name of Object.keys(steps[0]!) as (keyof (typeof steps)[0])[]) {
    const [small, large] = steps.map((one) => one[name])
    console.log(
      `${name}: ${SIZES[0]} paragraphs ${small!.toFixed(0)} ms, ${SIZES[1]} ${large!.toFixed(0)} ms: × ${(large! / small!).toFixed(1)}`,
    )
  }
  await inChromium()
}

interface Files {
  readonly zh: string
  readonly en: string
  /** The English a month later: one paragraph in seven reads otherwise. */
  readonly later: string
}

function files(paragraphs: number): Files {
  const { source, target } = twoTexts(paragraphs * 3, paragraphs * 3)
  const by = (sentences: readonly string[], joint: string) =>
    Array.from({ length: paragraphs }, (_, k) => sentences.slice(3 * k, 3 * k + 3).join(joint))
  const en = by(target, ' ')
  const later = en.map((text, k) => (k % 7 === 0 ? text.replace('The ', 'All the ') : text))
  return { zh: by(source, '').join('\n\n'), en: en.join('\n\n'), later: later.join('\n\n') }
}

function stepsOf({ zh, en, later }: Files, lexicon: ReturnType<typeof loadLexicon>) {
  const bodyOf = (name: string, text: string) => {
    const read = readFile({ name, bytes: new TextEncoder().encode(text) })
    if (!read.ok || read.value.kind !== 'text') throw new Error(`${name} was not read as a text`)
    return read.value.body
  }
  const texts = (body: ReturnType<typeof bodyOf>) => body.map(({ text }) => text)
  const source = bodyOf('zh.txt', zh)
  const target = bodyOf('en.txt', en)
  const next = bodyOf('later.txt', later)
  const pairs = source.map((paragraph, k) => ({
    id: `p${k + 1}`,
    texts: { zh: [paragraph], en: target.slice(k, k + 1) },
  }))
  let links: ReturnType<typeof pairUnits> = []
  return {
    'reading two files': processorTime(() => [bodyOf('zh.txt', zh), bodyOf('en.txt', en)]),
    aligning: processorTime(() =>
      alignUnits(texts(source), texts(target), {
        sourceLang: 'zh',
        targetLang: 'en',
        unit: 'paragraph',
        lexicon,
      }),
    ),
    'setting a later text against the pairs': processorTime(() => {
      links = pairUnits(texts(target), texts(next), 'en')
    }),
    'planning the import': processorTime(() =>
      planImport(pairs, 'en', next, homesByText(links, unitsOf(pairs, 'en'), next.length)),
    ),
  }
}

async function inChromium(): Promise<void> {
  const server = await startServer({ sample: false })
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    const page = await browser.newPage()
    for (const size of SIZES) {
      const { took, longest } = await alignInPage(page, `${server.address}/compare`, files(size))
      console.log(
        `in Chromium, ${size} paragraphs: aligned and shown after ${took.toFixed(0)} ms, longest block ${longest} ms`,
      )
    }
  } finally {
    await browser.close()
    await server.end()
  }
}

async function alignInPage(page: Page, address: string, { zh, en }: Files) {
  await page.goto(address)
  // What an earlier size left in the browser would be shown at once.
  await page.evaluate(() => {
    indexedDB.deleteDatabase('duizhao-compare')
  })
  await page.reload()
  await page.locator('#source input').waitFor({ state: 'attached' })
  await page.evaluate(() => {
    const blocks: number[] = []
    Object.assign(window, { blocks })
    const watch = new PerformanceObserver((list) =>
      blocks.push(...list.getEntries().map(({ duration }) => duration)),
    )
    watch.observe({ type: 'longtask' })
  })
  const put = (well: string, text: string) =>
    page.setInputFiles(`#${well} input`, {
      name: `${well}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    })
  const from = performance.now()
  await put('source', zh)
  await put('target', en)
  await page.locator('dz-compare-reading .dz-row').first().waitFor({ timeout: 300_000 })
  const took = performance.now() - from
  // The rows further down, and what the checks find, come in while one reads.
  await page.waitForTimeout(10_000)
  const longest = await page.evaluate(() =>
    Math.round(Math.max(0, ...(window as unknown as { blocks: number[] }).blocks)),
  )
  return { took, longest }
}
