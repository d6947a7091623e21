import type { Word } from '../english/words.ts'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ')

const CARDINAL = new Map<string, number>([
  ...UNITS.map((word, k) => [word, k] as const),
  ...TENS.map((word, k) => [word, 20 + 10 * k] as const),
])
const ORDINAL = new Map<string, number>([
  ...ORDINALS.map((word, k) => [word, k] as const),
  ...TENTHS.map((word, k) => [word, 20 + 10 * k] as const),
])
const SCALE = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['k', 1e3],
  ['dozen', 12],
])
/** Words a numeral may begin with that is not in digits. */
export const NUMERAL_STARTS: readonly string[] = [...CARDINAL.keys(), ...ORDINAL.keys(), 'a', 'an']
const DIGITS = /^(\d+(?:,\d{3})*(?:\.\d+)?|\d+(?:,\d+)+)(st|nd|rd|th|s|bn|mn|m|k)?$/i

/** A numeral of an English text: a run of words. */
export interface EnglishNumeral {
  /** How many words it takes. */
  readonly count: number
  readonly value: number
  readonly ordinal: boolean
  /** Written in digits. */
  readonly digits: boolean
  /** "1990s", "nineties". */
  readonly decade: boolean
  /** The scale it names ("3.5 billion"), 1 where it names none. */
  readonly scale: number
}

/** Reads the numeral that begins at word `at`: 3.2 trillion, twenty-five thousand, 15th, 1980s, a dozen. */
export function readEnglishNumeral(
  words: readonly Word[],
  at: number,
  joined: (k: number) => boolean,
): EnglishNumeral | null {
  const first = words[at]!.lower
  const digits = isDigit(first) ? DIGITS.exec(first) : null
  if (digits) {
    const suffix = digits[2] ?? ''
    const value = Number(digits[1]!.replaceAll(',', '')) * (SCALE.get(suffix) ?? 1)
    const plain = suffix === '' || SCALE.has(suffix)
    const scaled =
      plain && SCALE.get(suffix) === undefined ? scalesAfter(words, at, joined) : { count: 0, scale: 1 }
    return {
      count: 1 + scaled.count,
      value: value * scaled.scale,
      ordinal: /^(?:st|nd|rd|th)$/.test(suffix),
      digits: true,
      decade: suffix === 's',
      scale: scaled.scale * (SCALE.get(suffix) ?? 1),
    }
  }
  return readSpelled(words, at, joined)
}

/** Whether a word is in digits, or begins so. */
export function isDigit(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57
}

function scalesAfter(
  words: readonly Word[],
  at: number,
  joined: (k: number) => boolean,
): { count: number; scale: number } {
  let count = 0
  let scale = 1
  for (;;) {
    const next = words[at + count + 1]
    const by = next && joined(at + count + 1) ? SCALE.get(next.lower) : undefined
    if (by === undefined) return { count, scale }
    scale *= by
    count++
  }
}

function readSpelled(
  words: readonly Word[],
  at: number,
  joined: (k: number) => boolean,
): EnglishNumeral | null {
  let k = at
  let total = 0
  let section = 0
  let signs = 0
  let biggest = 1
  let lastKind = ''
  let ordinal = false
  const article = words[at]!.lower === 'a' || words[at]!.lower === 'an'
  if (article) {
    const next = words[at + 1]
    if (!next || !SCALE.has(next.lower) || next.lower.length < 3) return null
    section = 1
    k++
  }
  for (; k < words.length && (k === at || joined(k)) && !ordinal; k++) {
    const { lower } = words[k]!
    const cardinal = CARDINAL.get(lower)
    const nth = ORDINAL.get(lower)
    const scale = lower.length > 2 ? SCALE.get(lower) : undefined
    if (cardinal !== undefined || nth !== undefined) {
      const value = cardinal ?? nth!
      // "two three" are two numerals; "twenty three" and "hundred three" are one.
      if (lastKind === 'unit' || (lastKind === 'tens' && value >= 10)) break
      section += value
      lastKind = value >= 20 ? 'tens' : 'unit'
      ordinal = nth !== undefined
    } else if (scale !== undefined && (signs > 0 || article)) {
      if (scale <= 100) section = (section || 1) * scale
      else {
        total += (section || 1) * scale
        section = 0
      }
      biggest = Math.max(biggest, scale)
      lastKind = 'scale'
    } else if (
      lower === 'and' &&
      lastKind === 'scale' &&
      CARDINAL.has(words[k + 1]?.lower ?? '') &&
      joined(k + 1)
    ) {
      continue
    } else break
    signs++
  }
  if (signs === 0) return null
  return { count: k - at, value: total + section, ordinal, digits: false, decade: false, scale: biggest }
}
