import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Lexicon, loadLexicon } from '../../src/text/align/index.ts'

/** The built-in dictionary, as `npm run prepare` leaves it. */
export function builtLexicon(): Lexicon {
  return loadLexicon(gunzipSync(readFileSync(new URL('../../dist/lexicon/zh-en.bin.gz', import.meta.url))))
}
