import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'

/** Opens a one-time link with a browser of one's own and says one's name. */
export async function signedIn(
  browser: Browser,
  name: string,
  link: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  const page = await context.newPage()
  await page.goto(link)
  await page.getByRole('textbox').fill(name)
  await page.getByRole('button').click()
  await page.waitForURL((url) => url.pathname === '/')
  await page.close()
  return context
}

/** A link by which somebody joins as a reviewer. */
export async function reviewerLink(owner: BrowserContext, address: string): Promise<string> {
  const answer = await owner.request.post(`${address}/api/invitations`, {
    data: { role: 'reviewer' },
    headers: { origin: address },
  })
  return ((await answer.json()) as { url: string }).url
}
