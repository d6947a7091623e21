import { hanRepertoire } from './han-repertoire.ts'

/** Enough to know a language by; the rest of a long text changes nothing. */
const SAMPLE_LENGTH = 20_000

const SCRIPT_PATTERNS = {
  han: /\p{Script=Han}/gu,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  hangul: /\p{Script=Hangul}/gu,
  latin: /\p{Script=Latin}+/gu,
  cyrillic: /\p{Script=Cyrillic}+/gu,
  arabic: /\p{Script=Arabic}+/gu,
  hebrew: /\p{Script=Hebrew}+/gu,
  greek: /\p{Script=Greek}+/gu,
  thai: /\p{Script=Thai}+/gu,
  devanagari: /\p{Script=Devanagari}+/gu,
} as const

type Script = keyof typeof SCRIPT_PATTERNS

/** Languages that a script stands for by itself, or nearly. */
const LANGUAGE_OF: Readonly<Partial<Record<Script, string>>> = {
  hangul: 'ko',
  cyrillic: 'ru',
  arabic: 'ar',
  hebrew: 'he',
  greek: 'el',
  thai: 'th',
  devanagari: 'hi',
}

/** Words without which hardly a paragraph of the language is written, chosen to occur in few of the others. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'the',
    'of',
    'and',
    'to',
    'is',
    'that',
    'for',
    'with',
    'are',
    'this',
    'by',
    'from',
    'will',
    'be',
    'it',
  ],
  fr: ['le', 'les', 'des', 'et', 'du', 'est', 'une', 'dans', 'pour', 'que', 'qui', 'sur', 'au', 'aux'],
  de: ['der', 'die', 'und', 'das', 'den', 'ist', 'von', 'zu', 'mit', 'nicht', 'ein', 'eine', 'auf', 'für'],
  es: ['el', 'los', 'las', 'y', 'del', 'una', 'por', 'con', 'para', 'es', 'se', 'que', 'como'],
  pt: ['os', 'do', 'da', 'dos', 'das', 'em', 'um', 'uma', 'não', 'para', 'com', 'que', 'ao'],
  it: ['il', 'gli', 'della', 'di', 'che', 'è', 'per', 'una', 'con', 'del', 'nel', 'sono', 'alla'],
  vi: ['và', 'của', 'là', 'các', 'có', 'được', 'trong', 'cho', 'với', 'những', 'không', 'người'],
}

/**
 * The language of a text as a BCP 47 tag: Chinese by script (`zh-Hans`,
 * `zh-Hant`), `ja`, `ko`, `en`, a few others, and `und` where nothing tells.
 * It is a proposal for people to change. Chinese without a single character
 * that only one of the scripts has is called simplified, Latin letters
 * without a telling word English.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH)
  const counts = scriptCounts(sample)
  const { han, kana } = counts
  const others = Object.entries(counts).filter(([script]) => script !== 'han' && script !== 'kana')
  const [script, count] = others.reduce((most, entry) => (entry[1] > most[1] ? entry : most))
  // A Han character says about as much as two thirds of a word: runs of other scripts are counted as words.
  if (han + kana > count) return kana * 20 > han + kana ? 'ja' : chineseScript(sample)
  if (count === 0) return 'und'
  return script === 'latin' ? latinLanguage(sample) : (LANGUAGE_OF[script as Script] ?? 'und')
}

function scriptCounts(sample: string): Record<Script, number> {
  const counts = {} as Record<Script, number>
  for (const [script, pattern] of Object.entries(SCRIPT_PATTERNS)) {
    counts[script as Script] = sample.match(pattern)?.length ?? 0
  }
  return counts
}

function chineseScript(sample: string): 'zh-Hans' | 'zh-Hant' {
  const { onlySimplified, onlyTraditional } = hanRepertoire()
  let balance = 0
  for (let at = 0; at < sample.length; at += 1) {
    const unit = sample.charCodeAt(at)
    if (onlyTraditional.has(unit)) balance += 1
    else if (onlySimplified.has(unit)) balance -= 1
  }
  return balance > 0 ? 'zh-Hant' : 'zh-Hans'
}

function latinLanguage(sample: string): string {
  const frequencies = new Map<string, number>()
  for (const [word] of sample.toLowerCase().matchAll(/\p{Script=Latin}+/gu)) {
    frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
  }
  let best = 'en'
  let most = 0
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    const score = words.reduce((sum, word) => sum + (frequencies.get(word) ?? 0), 0)
    if (score > most) [best, most] = [language, score]
  }
  return best
}
