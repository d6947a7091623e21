import { diffArrays, diffWords as jsdiffWords } from 'diff'
import { processorTime } from './processor-time.ts'
import { diffText, diffWords, type OpKind } from '../../src/text/diff/index.ts'

export interface PlainOp {
  readonly op: OpKind
  readonly text: string
}

export type Differ = (before: string, after: string, lang: string) => PlainOp[]

/** Ways to compare two texts by words: ours, and what one would otherwise use. */
export const DIFFERS: Readonly<Record<string, Differ>> = {
  'duizhao diffText': (before, after, lang) =>
    diffText(before, after, lang).rows.flatMap(({ segments }) => segments.flatMap(({ ops }) => ops)),
  'duizhao diffWords': (before, after, lang) => [...diffWords(before, after, lang).ops],
  'jsdiff diffWords + Segmenter': (before, after, lang) =>
    jsdiffWords(before, after, { intlSegmenter: segmenterOf(lang) }).map(plain),
  'jsdiff diffArrays over Segmenter': (before, after, lang) =>
    diffArrays(words(before, lang), words(after, lang)).map(({ added, removed, value }) =>
      plain({ added, removed, value: value.join('') }),
    ),
}

const ROUNDS = 12

/**
 * Microseconds of processor time per edit of every differ: the best of several
 * rounds over all edits, the differs taking turns.
 */
export function timeDiffers(
  edits: readonly { readonly before: string; readonly after: string; readonly lang: string }[],
): Record<string, number> {
  const best: Record<string, number> = {}
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, differ] of Object.entries(DIFFERS)) {
      const time = processorTime(() => {
        for (const { before, after, lang } of edits) differ(before, after, lang)
      })
      best[name] = Math.min(best[name] ?? Infinity, (1000 * time) / edits.length)
    }
  }
  return best
}

function plain({ added, removed, value }: { added: boolean; removed: boolean; value: string }): PlainOp {
  return { op: added ? 'insert' : removed ? 'delete' : 'equal', text: value }
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang)
  if (!segmenter) segmenters.set(lang, (segmenter = new Intl.Segmenter(lang, { granularity: 'word' })))
  return segmenter
}

function words(text: string, lang: string): string[] {
  return Array.from(segmenterOf(lang).segment(text), ({ segment }) => segment)
}
