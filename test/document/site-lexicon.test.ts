import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test, vi } from 'vitest'
import { freshObject } from './support/document.ts'

test('an object that is stopped while it reads the word list keeps no other waiting', async () => {
  vi.resetModules()
  const { siteLexicon } = await import('../../src/document/site-lexicon.ts')
  const hears = Promise.withResolvers<void>()
  const silent = { fetch: () => (hears.resolve(), new Promise(() => {})) } as unknown as Fetcher
  await runInDurableObject(freshObject().stub, () => void siteLexicon(silent, 'zh-Hans', 'en'))
  await hears.promise
  const lexicon = await runInDurableObject(freshObject().stub, () => siteLexicon(env.ASSETS, 'zh-Hans', 'en'))
  expect(lexicon?.meanings('发展')).toBeDefined()
})
