import type { Rule } from '../rule.ts'

/** Han characters in a text of a language that is not written with them: 白屿 City. */
export const untranslated: Rule = {
  id: 'untranslated',
  category: 'Accuracy/Untranslated',
  severity: 'major',
  tier: 'precise',
  *check({ source, target, targetLang }) {
    if (/^(?:zh|ja|ko|yue|cmn|wuu|lzh)\b/i.test(targetLang)) return
    for (const { 0: han, index } of target.matchAll(/\p{Script=Han}+/gu)) {
      const start = source.indexOf(han)
      // A word glossed in brackets is quoted on purpose: "fuping (扶贫)".
      const before = target.slice(0, index).trimEnd().at(-1)
      if ((before === '(' || before === '（') && /^\s*[)）]/.test(target.slice(index + han.length))) continue
      yield {
        start: index,
        end: index + han.length,
        source: start < 0 ? undefined : { start, end: start + han.length },
        params: { quote: han },
      }
    }
  },
}
