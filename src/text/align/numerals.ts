const DIGITS = '零一二三四五六七八九'
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

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
    } else if (char === '万') {
      total += (section + digit) * 1e4
      section = digit = 0
    } else if (char === '亿') {
      total = (total + section + digit) * 1e8
      section = digit = 0
    } else digit = DIGITS.indexOf(char)
  }
  return total + section + digit
}

const SCALE = /^(?:\s?(?:(thousand)|(million)|(billion)|(trillion))\b|(万亿)|(亿)|(万)|(千)(?![米克瓦]))/i
const POWERS = [3, 6, 9, 12, 12, 8, 4, 3]

/** How many powers of ten the words after a number add: 6 for " million", 8 for 亿; 0 for other words. */
export function scaleAfter(text: string): number {
  const groups = SCALE.exec(text)?.slice(1)
  return groups ? POWERS[groups.findIndex((group) => group !== undefined)]! : 0
}
