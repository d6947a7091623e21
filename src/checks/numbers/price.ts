import type { ChineseNumeral } from './chinese-numeral.ts'
import type { Figure } from './figure.ts'

const HAN = '零一二三四五六七八九'
const ENDS = '(?=[钱的一每左多到至、，。；！？”’"）)\\s/]|$)'
/** 块, 元, 块5, 元5角, 块二毛五: what stands after the yuan. */
const YUAN = new RegExp(`[块元](?:([\\d${HAN}])(?:[毛角](?:([\\d${HAN}])分?)?)?${ENDS})?`, 'y')
/** 毛, 角, 毛5: after the tenths of one. */
const TENTHS = new RegExp(`[毛角](?:([\\d${HAN}])分?)?${ENDS}`, 'y')
/** Of a price for each 斤 or 公斤, not far away in the same sentence. */
const EACH_BEFORE = /(公?)斤[^。！？；]{0,20}$/
const EACH_AFTER = /^[^。！？；，\d]{0,3}(公?)斤/

/**
 * Money as people say it: 6块5 is 6.50, 8毛 is 0.80. What is asked for a 斤 may be told
 * for a kilogram, twice as much; and the other way round.
 *
 * @returns null where the numeral at `start` counts something else
 */
export function priceAt(text: string, start: number, numeral: ChineseNumeral): Figure[] | null {
  const sign = text[numeral.end] ?? ''
  if (!'块元毛角'.includes(sign) || sign === '' || numeral.rough) return null
  const yuan = matchAt(YUAN, text, numeral.end)
  const tenths = yuan ? null : matchAt(TENTHS, text, numeral.end)
  const [all = '', first, second] = yuan ?? tenths ?? []
  if (all === '') return null
  const end = numeral.end + all.length
  const value = yuan
    ? numeral.value + digit(first) / 10 + digit(second) / 100
    : numeral.value / 10 + digit(first) / 100
  const each =
    EACH_BEFORE.exec(text.slice(Math.max(0, start - 24), start)) ?? EACH_AFTER.exec(text.slice(end))
  const values = each ? [value, each[1] ? value / 2 : value * 2] : [value]
  // Without change it is a count like any other.
  if (yuan && !first && !each) return null
  const price: Figure = { start, end, values, kind: 'count', strong: numeral.exact || first !== undefined }
  // "3 yuan and 5 jiao", "8 jiao"
  const parts = /[毛角]/.test(all) ? [numeral.value, digit(first), digit(second)] : []
  return [price, ...parts.filter(Boolean).map((part) => ({ ...price, values: [part], strong: false }))]
}

function digit(char = ''): number {
  return Math.max(0, HAN.indexOf(char)) || Number(char) || 0
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
