import type { Mark, Rule } from '../rule.ts'
import type { Span } from '../../text/span.ts'
import { wordsWithin } from '../english/words.ts'
import { avoidedPlaces } from '../termbase/avoided-places.ts'

const MOST_WORDS = 50
const MOST_COMMAS = 4
/** Shorter stretches between commas make a list, which may be as long as it likes. */
const LIST_ITEM = 5

/**
 * A sentence so long, and strung together with so many commas, that readers
 * lose the thread. Long sentences also stand in good translations: the precise
 * tier reports only those that carry word-for-word renderings besides.
 */
export const runOn: Rule = {
  id: 'run-on',
  category: 'Style/Awkward',
  severity: 'minor',
  tier: 'precise',
  check(pair) {
    if (pair.words.length < MOST_WORDS || commasIn(pair.target) < MOST_COMMAS) return []
    return pair.sentences.flatMap((sentence): Mark[] => {
      const [from, to] = wordsWithin(pair.words, sentence)
      const count = to - from
      if (count < MOST_WORDS) return []
      const text = pair.target.slice(sentence.start, sentence.end).trimEnd()
      const commas = commasIn(text)
      if (commas < MOST_COMMAS || isList(count, commas, text)) return []
      const literal = avoidedPlaces(pair).some(
        ({ start, avoided }) => avoided.tier === 'precise' && start >= sentence.start && start < sentence.end,
      )
      return [
        {
          ...jointOf(text, sentence.start),
          tier: literal ? 'precise' : 'thorough',
          params: { words: String(count) },
        },
      ]
    })
  },
}

function commasIn(text: string): number {
  return text.match(/[,;，；](?=\s|\p{L})/gu)?.length ?? 0
}

/** Where it could be cut: the comma nearest to its middle, with the words on both sides. */
function jointOf(text: string, offset: number): Span {
  const joints = Array.from(text.matchAll(/\S+[,;，；]\s*\S+/gu))
  const middle = text.length / 2
  const [joint] = joints.toSorted((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle))
  const start = joint ? joint.index : 0
  return { start: offset + start, end: offset + (joint ? start + joint[0].length : text.length) }
}

function isList(words: number, commas: number, text: string): boolean {
  const names = text.match(/,\s+(?:and\s+)?(?:the\s+)?\p{Lu}/gu)?.length ?? 0
  return words / (commas + 1) < LIST_ITEM || names > commas / 2
}
