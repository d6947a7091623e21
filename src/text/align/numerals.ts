const DIGITS = '零一二三四五六七八九'
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** A run of two or more Chinese numerals at the start of a text. */
export const HAN_NUMERAL = /^[零〇一二两三四五六七八九十百千万亿]{2,}/

/**
 * The value of a Chinese numeral, read as a count (二十八 → 28, 一亿两千万 →
 * 120000000) or digit by digit (二〇二四 → 2024).
 */
export function hanNumber(numeral: string): number {
  const digits = numeral.replaceAll('〇', '零').replaceAll('两', '二')
  if (/^[零一二三四五六七八九]+$/.test(digits))
    return Number([...digits].map((d) => DIGITS.indexOf(d)).join(''))
  let total = 0
  let section = 0
  let digit = 0
  for (const char of digits) {
    if (char in UNITS) {
      section += (digit || 1) * UNITS[char]!
      digit = 0
    } else if (char in MYRIADS) {
      total = (total + section + digit) * MYRIADS[char]!
      section = digit = 0
    } else digit = DIGITS.indexOf(char)
  }
  return total + section + digit
}
