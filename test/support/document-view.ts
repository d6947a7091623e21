/// <reference lib="dom" />
import type { Page } from 'playwright-core'

/** Waits until the text in view was cut into segments. */
export async function untilSegmented(page: Page): Promise<void> {
  await page.locator('dz-document-view [data-seg="1"]').first().waitFor()
}

/** Clicks into the middle of some words of the document view, wherever lines break them. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const box = await page.locator('dz-document-view').evaluate((view, wanted) => {
    const texts = view.ownerDocument.createTreeWalker(view, 4)
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted)
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const range = node.ownerDocument.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const [first] = range.getClientRects()
      return first && { x: first.x + first.width / 2, y: first.y + first.height / 2 }
    }
    return undefined
  }, words)
  if (!box) throw new Error(`“${words}” is not in the document view`)
  await page.mouse.click(box.x, box.y)
}
