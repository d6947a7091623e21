import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { launchBrowser } from './open-page.ts'
import type { publishedPage } from './published-text.ts'
import { type Sites, startSites } from './sites.ts'

/** What the tests of a file play on: one browser for all of them, and for each a publisher and a site that embeds. */
export interface Stage {
  readonly browser: Browser
  readonly sites: Sites
}

/**
 * Sets the stage of a file.
 *
 * @param prepare makes the page of the other site, before each test.
 */
export function setStage(page: ReturnType<typeof publishedPage>, prepare: (sites: Sites) => void): Stage {
  const stage = {} as { browser: Browser; sites: Sites }
  beforeAll(async () => {
    stage.browser = await launchBrowser()
  })
  afterAll(() => stage.browser.close())
  beforeEach(async () => {
    stage.sites = await startSites(page)
    prepare(stage.sites)
  })
  afterEach(async () => {
    await Promise.all(stage.browser.contexts().map((context) => context.close()))
    await stage.sites.close()
  })
  return stage
}
