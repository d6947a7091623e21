import { joinWhite, trimEnd, trimStart } from './white-space.ts'

export type BleuTokenizer = '13a' | 'zh' | 'intl' | 'char' | 'none'

/** Tokens of a text, separated by white space, as the WMT scorers cut them. */
export const TOKENIZERS: Readonly<Record<BleuTokenizer, (text: string) => string>> = {
  /** mteval-v13a: the default for spaced scripts. */
  '13a': (text) => {
    const line = text
      .replaceAll('<skipped>', '')
      .replaceAll('-\n', '')
      .replaceAll('\n', ' ')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
    return partWestern(` ${line} `)
  },
  /** Every Chinese character by itself, the rest as in 13a. */
  zh: (text) => partWestern(trimStart(trimEnd(text)).replace(CHINESE, ' $& ')),
  /** mteval-v14: all punctuation and symbols of Unicode. */
  intl: (text) =>
    text
      .replace(/(\P{N})(\p{P})/gu, '$1 $2 ')
      .replace(/(\p{P})(\P{N})/gu, ' $1 $2')
      .replace(/\p{S}/gu, ' $& '),
  char: (text) => Array.from(text).join(' '),
  none: (text) => text,
}

function partWestern(text: string): string {
  const parted = text
    .replace(/[{-~[-` -&(-+:-@/]/gu, ' $& ')
    .replace(/([^0-9])([.,])/gu, '$1 $2 ')
    .replace(/([.,])([^0-9])/gu, ' $1 $2')
    .replace(/([0-9])(-)/gu, '$1 $2 ')
  return joinWhite(parted)
}

/**
 * What the reference implementation takes for Chinese. Two of its ranges were
 * meant for the supplementary plane but are written without the means for it,
 * and so are U+2001–2A6D (dashes, curly quotes, arrows, box drawing); real
 * Extension B characters are left alone. Scores are only comparable with the
 * mistake.
 */
const CHINESE = new RegExp(
  String.raw`[\u2001-\u2a6d\u2e80-\u2eff\u2f00-\u2fdf\u2ff0-\u303f\u3100-\u312f\u31a0-\u31bf\u31c0-\u31ef` +
    String.raw`\u3200-\u33ff\u3400-\u4db5\u4e00-\u9fbb\uf900-\ufa2d\ufa30-\ufa6a\ufa70-\ufad9\ufe10-\ufe1f` +
    String.raw`\ufe30-\ufe4f\uff00-\uffef]`,
  'gu',
)
