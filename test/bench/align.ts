import { alignUnits, loadLexicon } from '../../src/text/align/index.ts'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { galeChurch } from './gale-church.ts'
import { twoTexts } from './two-texts.ts'

const SIZES = [
  [200, 270],
  [1000, 1350],
  [5000, 6750],
  [10_000, 13_500],
] as const

/** Time to load the dictionary, and to align made-up texts of growing length, beside a plain Gale–Church. */
export async function bench(): Promise<void> {
  const packed = readFileSync(new URL('../../dist/lexicon/zh-en.bin.gz', import.meta.url))
  const { value: lexicon, ms } = timed(() => loadLexicon(gunzipSync(packed)))
  console.log(`dictionary: ${(packed.length / 1e6).toFixed(2)} MB, loaded in ${ms.toFixed(0)} ms`)
  for (const [sources, targets] of SIZES) {
    const { source, target } = twoTexts(sources, targets)
    const options = { sourceLang: 'zh', targetLang: 'en', unit: 'sentence', lexicon } as const
    const first = timed(() => alignUnits(source, target, options)).ms
    const again = timed(() => alignUnits(source, target, options)).ms
    const peer = sources <= 5000 ? `${timed(() => galeChurch(source, target)).ms.toFixed(0)} ms` : 'too large'
    console.log(
      `${source.length} × ${target.length} sentences: ${first.toFixed(0)} ms, again ${again.toFixed(0)} ms; Gale–Church ${peer}`,
    )
  }
}

function timed<T>(work: () => T): { value: T; ms: number } {
  const began = performance.now()
  return { value: work(), ms: performance.now() - began }
}
