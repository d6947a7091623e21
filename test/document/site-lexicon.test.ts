import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import type * as SiteLexicon from '../../src/document/check/site-lexicon.ts'
import { freshObject } from './support/document.ts'

/** The module once more, as after the start of an isolate: nothing was read yet. */
const UNREAD = '../../src/document/check/site-lexicon.ts?unread'

test('an object that is stopped while it reads the word list keeps no other waiting', async () => {
  const { siteLexicon } = (await import(UNREAD)) as typeof SiteLexicon
  const hears = Promise.withResolvers<void>()
  const silent = { fetch: () => (hears.resolve(), new Promise(() => {})) } as unknown as Fetcher
  await runInDurableObject(freshObject().stub, () => void siteLexicon(silent, 'zh-Hans', 'en'))
  await hears.promise
  const lexicon = await runInDurableObject(freshObject().stub, () => siteLexicon(env.ASSETS, 'zh-Hans', 'en'))
  expect(lexicon?.meanings('发展')).toBeDefined()
})
