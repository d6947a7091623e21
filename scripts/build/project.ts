import { join } from 'node:path'

/** The folder of the checkout. */
export const ROOT = join(import.meta.dirname, '../..')

/** What is served and what serves it; `npm run deploy` sends exactly these. */
export const DIST = {
  web: join(ROOT, 'dist/web'),
  worker: join(ROOT, 'dist/worker'),
  lexicon: join(ROOT, 'dist/lexicon'),
}

export const WRANGLER_CONFIG = join(ROOT, 'wrangler.toml')
