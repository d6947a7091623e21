import { joinWhite, splitWords, trimEnd } from './white-space.ts'

export interface TerOptions {
  /** Parts punctuation from words, reads XML entities. */
  readonly normalized?: boolean
  /** Leaves punctuation out. */
  readonly noPunct?: boolean
  /** With `normalized` and `noPunct`: Chinese characters one by one, full-width marks. */
  readonly asianSupport?: boolean
  readonly caseSensitive?: boolean
}

/** Words of a text as Tercom's Normalizer cuts them (its re-implementation in sacrebleu, oddities included). */
export function terTokens(text: string, options: TerOptions): string[] {
  let line = trimEnd(text)
  if (!options.caseSensitive) line = line.toLowerCase()
  if (options.normalized) {
    line = partWestern(line)
    if (options.asianSupport) line = partAsian(line)
    line = joinWhite(line)
  }
  if (options.noPunct) {
    line = line.replace(/[.,?:;!"()]/g, '')
    if (options.asianSupport) line = line.replace(ASIAN_MARKS, '').replace(FULL_WIDTH_MARKS, '')
  }
  return splitWords(line)
}

function partWestern(text: string): string {
  const line = text
    .replaceAll('\n-', '')
    .replaceAll('\n', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
  return ` ${line} `
    .replace(/[{-~[-` -&(-+:-@/]/gu, ' $& ')
    .replace(/'s /g, " 's ")
    .replace(/'s$/g, " 's")
    .replace(/([^0-9])([.,])/gu, '$1 $2 ')
    .replace(/([.,])([^0-9])/gu, ' $1 $2')
    .replace(/([0-9])(-)/gu, '$1 $2 ')
}

const ASIAN_MARKS = /[\u3001\u3002\u3008-\u3011\u3014-\u301f\uff61-\uff65\u30fb]/gu
const FULL_WIDTH_MARKS = /[\uff0e\uff0c\uff1f\uff1a\uff1b\uff01\uff02\uff08\uff09]/gu

function partAsian(text: string): string {
  return text
    .replace(/[\u4e00-\u9fff\u3400-\u4dbf]/gu, ' $& ')
    .replace(/[\u31c0-\u31ef\u2e80-\u2eff]/gu, ' $& ')
    .replace(/[\u3300-\u33ff\uf900-\ufaff\ufe30-\ufe4f]/gu, ' $& ')
    .replace(/[\u3200-\u3f22]/gu, ' $& ')
    .replace(/(^|^[\u3040-\u309f])([\u3040-\u309f]+)(?=$|^[\u3040-\u309f])/gu, '$1 $2 ')
    .replace(/(^|^[\u30a0-\u30ff])([\u30a0-\u30ff]+)(?=$|^[\u30a0-\u30ff])/gu, '$1 $2 ')
    .replace(/(^|^[\u31f0-\u31ff])([\u31f0-\u31ff]+)(?=$|^[\u31f0-\u31ff])/gu, '$1 $2 ')
    .replace(ASIAN_MARKS, ' $& ')
    .replace(FULL_WIDTH_MARKS, ' $& ')
}
