import type { Page } from 'playwright-core'
import { embedSnippet } from '../../../web/viewer/snippet.ts'
import { openHost } from './open-page.ts'
import { publishedPage, publishedPair } from './published-text.ts'
import type { Sites } from './sites.ts'
import type { Stage } from './stage.ts'

/** Two short pairs that readers suggest wordings for. */
export const PAIR = publishedPair(
  'p1',
  '路通了，网快了。年轻人回来了。',
  'The road is open, the network is fast. The young people are back.',
)
export const PAGE = publishedPage([
  PAIR,
  publishedPair('p2', '座谈会开得热烈。', 'The discussion was lively.'),
])
/** The first segment, and what a reader would rather read. */
export const WAS = 'The road is open, the network is fast.'
export const WORDS = 'The road is open and the network fast.'

export const field = (page: Page) => page.getByLabel('Your wording')

/** A page of the other site with the form for the first segment open in it. */
export async function openForm({ browser, sites }: Stage): Promise<Page> {
  const { page } = await openHost(browser, sites)
  await openSegment(page)
  await page.getByRole('button', { name: 'Suggest a correction' }).click()
  return page
}

export async function openSegment(page: Page): Promise<void> {
  await page.locator('[data-pair=p1] .target [data-segment="0"]').click()
}

/** The page of the other site, with the pairs in it. */
export function embedRoad(sites: Sites): void {
  sites.body = `<main>${embedSnippet([PAGE], { origin: sites.publisher })}</main>`
}
