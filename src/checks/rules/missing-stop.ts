import type { Rule } from '../rule.ts'

/** The source ends as a sentence, and the target breaks off without a stop. */
export const missingStop: Rule = {
  id: 'missing-stop',
  category: 'Fluency/Punctuation',
  severity: 'minor',
  tier: 'precise',
  check(pair) {
    const { source, target } = pair
    const text = target.trimEnd()
    if (/[.!?…:;。！？—-]["”’'»)\]*_]*$/.test(text) || !/[\p{L}\p{N}%)”"’]$/u.test(text)) return []
    const last = pair.words.at(-1)
    if (!last || pair.words.length < 5 || !/[。！？][”’」』）)]*\s*$/.test(source)) return []
    const mark = source.trimEnd().includes('？', source.length - 3) ? '?' : '.'
    const quote = target.slice(last.start, text.length)
    const sure = CUT_OFF.has(last.lower) || pair.sentences.length > 1
    return [
      {
        tier: sure ? 'precise' : 'thorough',
        start: last.start,
        end: text.length,
        params: { quote },
        replacements: [quote + mark],
      },
    ]
  },
}

/** Words no sentence ends with: the text was cut off. A single sentence without a stop may be a headline. */
const CUT_OFF = new Set(
  'a an and as at by for from if in into of on or than that the to with which who while whose'.split(' '),
)
