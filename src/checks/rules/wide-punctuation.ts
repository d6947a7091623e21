import type { Rule } from '../rule.ts'

const NARROW: Readonly<Record<string, string>> = {
  '，': ', ',
  '。': '. ',
  '、': ', ',
  '；': '; ',
  '：': ': ',
  '！': '! ',
  '？': '? ',
  '（': ' (',
  '）': ') ',
  '《': '“',
  '》': '”',
  '〈': '“',
  '〉': '”',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '【': ' [',
  '】': '] ',
  '％': '%',
  '～': '–',
}
const WIDE = new RegExp(
  `[${Object.keys(NARROW).join('')}\u3000\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+`,
  'g',
)

/** Punctuation, digits or letters of Chinese typography in an English text. */
export const widePunctuation: Rule = {
  id: 'wide-punctuation',
  category: 'Fluency/Punctuation',
  severity: 'minor',
  tier: 'precise',
  *check({ target, targetLang }) {
    if (/^(?:zh|ja|ko|yue|cmn|wuu|lzh)\b/i.test(targetLang)) return
    for (const { 0: wide, index } of target.matchAll(WIDE)) {
      const end = index + wide.length
      yield {
        start: index,
        end,
        params: { quote: wide },
        replacements: [narrow(wide, target.slice(0, index), target.slice(end))],
      }
    }
  },
}

function narrow(wide: string, before: string, after: string): string {
  const plain = wide.replace(/[^]/g, (char) =>
    char === '\u3000' ? ' ' : (NARROW[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0)),
  )
  const single = plain.replace(/\s+/g, ' ')
  const left = before === '' || /[\s(“‘]$/.test(before) ? single.trimStart() : single
  return after === '' || /^[\s,.;:!?)”’]/.test(after) ? left.trimEnd() : left
}
