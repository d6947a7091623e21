/** A numeral at a place of a Chinese text. */
export interface ChineseNumeral {
  readonly end: number
  readonly value: number
  /** Has Arabic digits, or at least two Han ones that make a count: nobody writes it for an idiom. */
  readonly exact: boolean
  /** Where Han digits stand side by side ("三四", a rough range), each of them with the scale that follows. */
  readonly rough?: readonly number[]
  /** 几, 数, 多, 余: about so many. */
  readonly about: boolean
}

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...Array.from('零一二三四五六七八九', (char, k) => [char, k] as const),
  ['〇', 0],
  ['两', 2],
])
const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const LARGE: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
])
const ARABIC = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y
const DIGIT_BY_DIGIT =
  /[零〇一二三四五六七八九]{3,}(?![十百千万亿])|[一二三四五六七八九][〇零][一二三四五六七八九〇零]*(?![十百千万亿])/y
const SIDE_BY_SIDE = /([一二两三四五六七八])([二三四五六七八九])(?=[十百千万亿]|[^一二两三四五六七八九])/y
const HAN_DECIMAL = /点([零〇一二三四五六七八九]+)/y

function han(char: string): number {
  return DIGITS.get(char)!
}

/**
 * Reads the numeral that begins at `start`: 3.2万亿, 1亿2000万, 三百二十一, 二〇二四,
 * 三万五, 10多万, 五点六.
 * @param text folded, with half-width digits
 */
export function readChineseNumeral(text: string, start: number): ChineseNumeral | null {
  if (DIGITS.has(text[start]!) && DIGITS.has(text[start + 1] ?? '')) {
    const literal = sticky(DIGIT_BY_DIGIT, text, start)
    if (literal) return readDigits(text, start, literal[0])
    const pair = sticky(SIDE_BY_SIDE, text, start)
    if (pair) return readRoughRange(text, start, pair)
  }
  return readCount(text, start)
}

/** A row of digits is taken apart at so many places. */
const MOST_PARTS = 16

/** 二〇二四 is a number; 九一八 is a date as well, and 一二三 may be three things. */
function readDigits(text: string, start: number, digits: string): ChineseNumeral {
  const end = start + digits.length
  const values = Array.from(digits, han)
  const value = Number(values.join(''))
  if (/[零〇]/.test(digits) || /^[年号路室]/.test(text.slice(end)))
    return { end, value, exact: true, about: false }
  const parts = values
    .slice(0, MOST_PARTS)
    .flatMap((_, k) => [Number(values.slice(0, k).join('')), Number(values.slice(k).join(''))])
  return { end, value, exact: false, rough: [...values, ...parts], about: true }
}

function readRoughRange(text: string, start: number, pair: RegExpExecArray): ChineseNumeral {
  let scale = 1
  let end = start + 2
  for (; end < text.length; end++) {
    const by = scaleOf(text[end]!)
    if (by === undefined) break
    scale *= by
  }
  const rough = [han(pair[1]!) * scale, han(pair[2]!) * scale]
  return { end, value: rough[0]!, exact: false, rough, about: true }
}

function scaleOf(char: string): number | undefined {
  return SMALL.get(char) ?? LARGE.get(char)
}

function readCount(text: string, start: number): ChineseNumeral | null {
  let at = start
  let total = 0
  let section = 0
  let digit: number | null = null
  let scale = 0
  let about = false
  let arabic = false
  let zero = false
  let signs = 0
  for (; at < text.length;) {
    const char = text[at]!
    const number: RegExpExecArray | null =
      digit === null && char <= '9' && char >= '0' ? sticky(ARABIC, text, at) : null
    const small = SMALL.get(char)
    const large = LARGE.get(char)
    if (number) {
      digit = Number(number[0].replaceAll(',', ''))
      at += number[0].length
      arabic = true
      signs += 2
    } else if (DIGITS.get(char) === 0 && signs > 0 && digit === null) {
      // 三百零五: it only keeps the place.
      zero = true
      at++
    } else if (digit === null && DIGITS.has(char)) {
      digit = han(char)
      at++
      signs++
    } else if (small !== undefined && (digit !== null || signs === 0 || zero || scale >= 1e4)) {
      section += (digit || 1) * small
      scale = small
      digit = null
      at++
      signs++
    } else if (large !== undefined) {
      if (signs === 0) digit = 1
      if (char === '亿') total = (total + section + (digit ?? 0)) * large
      else total += (section + (digit ?? 0)) * large
      section = 0
      scale = large
      digit = null
      at++
      signs++
    } else if (/[多余几]/.test(char) && signs > 0 && scaleOf(text[at + 1] ?? '') !== undefined) {
      about = true
      at++
    } else break
  }
  if (signs === 0) return null
  if (/[多余几]/.test(text[at] ?? '')) about = true
  // 三万五 is 35,000; 三百零五 and 3万5千 are not meant.
  if (digit !== null && !arabic && !zero && scale >= 100) digit *= scale / 10
  const decimal = !arabic && text[at] === '点' && sticky(HAN_DECIMAL, text, at)
  let value = total + section + (digit ?? 0)
  if (decimal) {
    value = Number(`${value}.${Array.from(decimal[1]!, han).join('')}`)
    at += decimal[0].length
  }
  return { end: at, value, exact: arabic || signs > 2 || Boolean(decimal), about }
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
