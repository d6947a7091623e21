import type { Rule } from '../rule.ts'

/** Shorter paragraphs vary too much for their length to mean anything. */
const FEWEST_HAN = 100
/** English characters to one Han; published translations keep between 2.2 and 5.5. */
const LEAST = 1.5
const MOST = 8

/** A paragraph so short or so long that part of the source must be missing, or something added. */
export const lengthOff: Rule = {
  id: 'length-off',
  category: 'Accuracy/Omission',
  severity: 'major',
  tier: 'precise',
  check({ source, target, sourceLang, targetLang }) {
    if (source.length < FEWEST_HAN || !/^zh\b/i.test(sourceLang) || !/^en\b/i.test(targetLang)) return []
    const han = source.match(/\p{Script=Han}/gu)?.length ?? 0
    if (han < FEWEST_HAN) return []
    const ratio = target.length / han
    if (ratio >= LEAST && ratio <= MOST) return []
    const short = ratio < LEAST
    return [
      {
        start: 0,
        end: target.length,
        variant: short ? 'short' : 'long',
        category: short ? 'Accuracy/Omission' : 'Accuracy/Addition',
        params: { source: String(han), target: String(target.length) },
      },
    ]
  },
}
