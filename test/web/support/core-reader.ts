import { segmentPair } from '../../../src/text/align/index.ts'
import { diffText } from '../../../src/text/diff/index.ts'
import type { RowReader } from '../../../web/components/index.ts'

/** The language core itself, on this thread. */
export const coreReader: RowReader = {
  segments: async ({ source, target }) =>
    segmentPair(source, target, { sourceLang: 'zh-Hans', targetLang: 'en' }),
  diff: async ({ before = '', target }) => diffText(before, target, 'en'),
}
