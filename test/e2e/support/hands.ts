import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** How somebody works a page. What is done is the same, whatever it is done with. */
export interface Hands {
  readonly page: Page
  /** Presses a button, follows a link, ticks a box. */
  choose(target: Locator): Promise<void>
  /** Puts words in place of those in a field. */
  write(field: Locator, words: string): Promise<void>
  /** Takes an option of a list by what it reads. */
  pick(list: Locator, option: string): Promise<void>
  /** Goes to the segment of some words, so that something can be done with it. */
  point(words: string): Promise<void>
  /** What can be done with the words one has pointed at. */
  tools(): Locator
  /** Opens the editor at some words, writes a new text for the segment and sends it. */
  rewrite(words: string, text: string): Promise<void>
  /** Presses the button of a notice. */
  answer(notice: Locator): Promise<void>
}

/** Nothing but keys; the focus must be somewhere before each of them. */
export function keyboard(page: Page): Hands {
  const choose = async (target: Locator) => {
    const type = await target.getAttribute('type')
    if (type === 'radio') return takeRadio(page, target)
    await tabTo(page, target)
    await page.keyboard.press(type === 'checkbox' ? 'Space' : 'Enter')
  }
  return {
    page,
    choose,
    async write(field, words) {
      await tabTo(page, field)
      await page.keyboard.press('Control+A')
      await page.keyboard.type(words)
    },
    async pick(list, option) {
      await tabTo(page, list)
      await page.keyboard.type(option)
    },
    point: (words) => walkTo(page, words),
    tools: () => page.locator('.segment-actions'),
    async rewrite(words, text) {
      await walkTo(page, words)
      await page.keyboard.press('Enter')
      await retype(page, text)
      await page.keyboard.press('Control+Enter')
    },
    async answer(notice) {
      await notice.waitFor()
      await expectFocus(page)
      await expect
        .poll(() => page.keyboard.press('F6').then(() => notice.evaluate(hasFocus)), { interval: 10 })
        .toBe(true)
      await page.keyboard.press('Enter')
    },
  }
}

/** A mouse; the keys only for what is written. */
export function mouse(page: Page): Hands {
  return {
    ...pointing(page, (target) => target.click()),
    point: (words) => selectWords(page, words),
    tools: () => page.locator('.selection-bar'),
    async rewrite(words, text) {
      const { middle } = await placeOf(page, words)
      await page.mouse.click(middle.x, middle.y)
      await retype(page, text)
      await page.locator('.dz-edit-bar button').first().click()
    },
  }
}

/** A page that moves on the way leaves other words selected, or none: one sees it, and does it again. */
async function selectWords(page: Page, words: string, isLast = false): Promise<void> {
  const { start, end } = await placeOf(page, words)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.mouse.up()
  const selected = () => page.evaluate(() => getSelection()?.toString() ?? '')
  const bar = page.locator('.selection-bar').waitFor({ timeout: isLast ? 10_000 : 2000 })
  const isThere = await bar
    .then(() => selected())
    .then(
      (text) => text.includes(words.slice(1, -1)),
      () => false,
    )
  if (isThere) return
  if (isLast) throw new Error(`“${words}” cannot be selected: “${await selected()}” is`)
  // Else the browser would drag what is selected already.
  await page.evaluate(() => getSelection()?.empty())
  await selectWords(page, words, true)
}

/** Takes hold of the line above the row of some words and lets go of it in front of others. */
export async function pullBoundary(page: Page, above: string, to: string): Promise<void> {
  const { start } = await placeOf(page, to)
  const row = page.locator('dz-document-view .dz-row', { hasText: above }).first()
  const { y } = await row.evaluate((element) => element.getBoundingClientRect().toJSON() as Point)
  await page.mouse.move(start.x, y + 3)
  await page.mouse.down()
  await page.mouse.move(start.x, start.y, { steps: 4 })
  await page.mouse.up()
}

/** A finger: it activates what it touches first, and writes at the second touch. */
export function finger(page: Page): Hands {
  /** A page that moves on the way is touched elsewhere: one sees it, and does it again. */
  const tap = async (words: string, isLast = false): Promise<void> => {
    const { middle } = await placeOf(page, words)
    await page.touchscreen.tap(middle.x, middle.y)
    const active = activeSegment(page, words)
    if (isLast) return active.waitFor()
    const isThere = await active.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    )
    if (!isThere) await tap(words, true)
  }
  return {
    ...pointing(page, (target) => target.tap()),
    point: (words) => tap(words),
    tools: () => page.locator('.segment-actions'),
    async rewrite(words, text) {
      await tap(words)
      const { middle } = await placeOf(page, words)
      await page.touchscreen.tap(middle.x, middle.y)
      await retype(page, text)
      await page.locator('.dz-edit-bar button').first().tap()
    },
  }
}

function pointing(page: Page, press: (target: Locator) => Promise<void>) {
  return {
    page,
    choose: press,
    answer: press,
    async write(field: Locator, words: string) {
      await press(field)
      await page.keyboard.press('Control+A')
      await page.keyboard.type(words)
    },
    async pick(list: Locator, option: string) {
      await list.selectOption({ label: option })
    },
  }
}

/** As from the clipboard, and the last word letter by letter: each of them draws the page. */
async function retype(page: Page, text: string): Promise<void> {
  await page.locator('dz-segment-editor .dz-editor:focus').waitFor()
  await page.keyboard.press('Control+A')
  const lastWord = text.lastIndexOf(' ') + 1
  await page.keyboard.insertText(text.slice(0, lastWord))
  await page.keyboard.type(text.slice(lastWord))
}

const activeSegment = (page: Page, words: string) =>
  page.locator('dz-document-view [data-active="segment"]', { hasText: words }).first()

/** More steps than this are no way to work. */
const FARTHEST = 120

async function walkTo(page: Page, words: string): Promise<void> {
  await page.locator('dz-document-view [data-seg="0"]').first().waitFor()
  const wanted = activeSegment(page, words)
  const before = await page
    .locator('dz-document-view [data-row]', { hasText: words })
    .first()
    .evaluate(isBehind)
  for (let step = 0; step < FARTHEST; step++) {
    if ((await wanted.count()) > 0) return
    const place = new URL(page.url()).hash
    await page.keyboard.press(before ? 'Control+ArrowUp' : 'Control+ArrowDown')
    await expect.poll(() => new URL(page.url()).hash).not.toBe(place)
  }
  throw new Error(`The keys did not lead to “${words}”`)
}

/** In the browser: whether the active segment stands below an element. */
function isBehind(element: Element): boolean {
  const active = element.ownerDocument.querySelector('dz-document-view .dz-row[data-active]')
  return active !== null && (element.compareDocumentPosition(active) & 4) !== 0
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  await expectFocus(page)
  const key = (await target.evaluate(isBefore)) ? 'Shift+Tab' : 'Tab'
  for (let step = 0; step < FARTHEST; step++) {
    if (await target.evaluate(hasFocus)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${String(target)} is not reached with ${key}; the focus is at ${await focusOf(page)}`)
}

/** A group of radio buttons is one stop, the first while none is chosen; the arrows choose within it. */
async function takeRadio(page: Page, target: Locator): Promise<void> {
  const group = await target.getAttribute('name')
  await tabTo(page, page.locator(`input[name="${group}"]`).first())
  for (let step = 0; step < 9 && !(await target.evaluate(hasFocus)); step++) {
    await page.keyboard.press('ArrowDown')
  }
  if (!(await target.isChecked())) await page.keyboard.press('Space')
}

/** In the browser: whether an element has the focus. */
function hasFocus(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element
}

/** In the browser: whether an element stands in front of the one that has the focus. */
function isBefore(element: Element): boolean {
  const { activeElement } = element.ownerDocument
  let outer = element
  for (let root = outer.getRootNode(); root instanceof ShadowRoot; root = outer.getRootNode())
    outer = root.host
  return activeElement !== null && (outer.compareDocumentPosition(activeElement) & 4) !== 0
}

/** Whoever works with keys is lost when the focus is nowhere. */
export async function expectFocus(page: Page): Promise<void> {
  await expect
    .poll(() => focusOf(page), { message: 'the focus is somewhere', timeout: 3000 })
    .not.toMatch(/^(body|html)\b/)
}

/** The element with the focus, as one would name it. */
function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    const words = active === document.body ? '' : (active?.textContent ?? '').trim().slice(0, 40)
    return `${active?.localName ?? 'body'}.${active?.className ?? ''} ${words}`
  })
}

/** So often in a row, 50 ms apart, something stands where it stood before it is pointed at. */
const STILL = 3

interface Point {
  readonly x: number
  readonly y: number
}

/** Where words of the text stand on the screen, once they are in its middle. */
async function placeOf(page: Page, words: string): Promise<Record<'start' | 'middle' | 'end', Point>> {
  await page.locator('dz-document-view [data-seg]', { hasText: words }).first().waitFor()
  let place = await measure(page, words)
  // A page that is still being filled moves what one is about to touch.
  for (let still = 0; still < STILL;) {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)))
    const now = await measure(page, words)
    still = JSON.stringify(now) === JSON.stringify(place) ? still + 1 : 0
    place = now
  }
  if (!place) throw new Error(`“${words}” is not in the text`)
  return place
}

function measure(page: Page, words: string) {
  return page.locator('dz-document-view').evaluate((view, wanted) => {
    const texts = document.createTreeWalker(view, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted)
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const lines = [...range.getClientRects()]
      const [first] = lines
      const last = lines.at(-1)
      if (!first || !last) return null
      return {
        start: { x: first.left + 1, y: first.top + first.height / 2 },
        middle: { x: first.left + first.width / 2, y: first.top + first.height / 2 },
        end: { x: last.right - 1, y: last.top + last.height / 2 },
      }
    }
    return null
  }, words)
}
