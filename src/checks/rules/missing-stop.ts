import type { Rule } from '../rule.ts'

/** The source ends as a sentence, and the target breaks off without a stop. */
export const missingStop: Rule = {
  id: 'missing-stop',
  category: 'Fluency/Punctuation',
  severity: 'minor',
  tier: 'precise',
  check({ source, target, words }) {
    const text = target.trimEnd()
    const last = words.at(-1)
    if (!last || words.length < 5 || !/[。！？][”’」』）)]*\s*$/.test(source)) return []
    if (/[.!?…:;。！？—-]["”’'»)\]*_]*$/.test(text) || !/[\p{L}\p{N}%)”"’]$/u.test(text)) return []
    const mark = source.trimEnd().includes('？', source.length - 3) ? '?' : '.'
    const quote = target.slice(last.start, text.length)
    return [{ start: last.start, end: text.length, params: { quote }, replacements: [quote + mark] }]
  },
}
