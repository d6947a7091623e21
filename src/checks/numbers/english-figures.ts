import type { Word } from '../english/words.ts'
import { isDigit, NUMERAL_STARTS, readEnglishNumeral, type EnglishNumeral } from './english-numeral.ts'
import type { Figure, FigureKind } from './figure.ts'

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const MONTH = new Map<string, number>([
  ...MONTHS.map((name, k) => [name, k + 1] as const),
  ...MONTHS.map((name, k) => [name.slice(0, 3), k + 1] as const),
  ['sept', 9],
])
const PARTS = new Map<string, number>([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
])
const TIMES = new Map<string, readonly number[]>([
  ['once', [1]],
  ['twice', [2]],
  ['double', [2, 1, 100]],
  ['doubled', [2, 1, 100]],
  ['doubling', [2, 1, 100]],
  ['twofold', [2, 1]],
  ['triple', [3, 2]],
  ['tripled', [3, 2]],
  ['tripling', [3, 2]],
  ['threefold', [3, 2]],
  ['quadruple', [4, 3]],
  ['quadrupled', [4, 3]],
  ['fourfold', [4, 3]],
  ['fivefold', [5, 4]],
  ['sixfold', [6, 5]],
  ['tenfold', [10, 9]],
  ['half', [50, 0.5, 30]],
  ['halved', [50, 0.5]],
  ['quarter', [25, 0.25, 15, 3]],
  ['noon', [12]],
  ['midnight', [0, 12, 24]],
  ['dozen', [12]],
  ['decade', [10]],
  ['decades', [20, 30, 10]],
  ['century', [100]],
  ['pair', [2]],
  ['couple', [2]],
  ['both', [2]],
  ['twins', [2]],
])
/** All words a figure may begin with, for a first look at each word. */
const SAID: ReadonlySet<string> = new Set([...MONTH.keys(), ...TIMES.keys(), ...NUMERAL_STARTS])
const MINUTES = /^[0-5]\d$/
const HOUR_BEFORE =
  /(?:\b(?:at|from|to|till|until|by|before|after|around|about|between|and|since|is|was)|[-–—])\s*\d\d?: $/i
const AFTERNOON = /^p\.?m\b/i

/** The figures of an English text. */
export function englishFigures(text: string, words: readonly Word[]): Figure[] {
  const figures: Figure[] = []
  const joined = (k: number) => /^(?:\s+|-)$/.test(text.slice(words[k - 1]!.end, words[k]!.start))
  for (let k = 0; k < words.length;) {
    const word = words[k]!
    if (!isDigit(word.lower) && !SAID.has(word.lower)) {
      k++
      continue
    }
    const month = monthOf(word)
    if (month !== undefined) {
      const sure = !/^(?:may|march|mar|dec|sep)$/.test(word.lower)
      figures.push({ start: word.start, end: word.end, values: [month], kind: 'month', strong: sure })
      k++
      continue
    }
    const numeral = readEnglishNumeral(words, k, joined)
    if (numeral) {
      const { figure, count } = figureOf(text, words, k, numeral, joined)
      figures.push(figure)
      k += count
      continue
    }
    const times = TIMES.get(word.lower)
    if (times) figures.push({ start: word.start, end: word.end, values: times, kind: 'times', strong: false })
    k++
  }
  return figures
}

function monthOf({ text, lower }: Word): number | undefined {
  return text[0] === lower[0] ? undefined : MONTH.get(lower)
}

function figureOf(
  text: string,
  words: readonly Word[],
  k: number,
  numeral: EnglishNumeral,
  joined: (k: number) => boolean,
): { figure: Figure; count: number } {
  const { value, digits } = numeral
  let { count } = numeral
  const { start } = words[k]!
  const lastWord = words[k + count - 1]!
  const next = words[k + count]
  const after = text.slice(lastWord.end, lastWord.end + 20)
  const make = (kind: FigureKind, values: readonly number[], strong: boolean, end = lastWord.end) => ({
    figure: { start, end, values, kind, strong },
    count,
  })
  const before = text.slice(Math.max(0, start - 2), start)
  // A320, COVID-19: names, not counts.
  if (/\p{L}-?$/u.test(before)) return make('count', [value], false)
  // "At 7: 30": a time with a space too many, of which the minutes are as little a count as in 7:30.
  if (
    before === ': ' &&
    MINUTES.test(lastWord.text) &&
    HOUR_BEFORE.test(text.slice(Math.max(0, start - 16), start))
  )
    return make('count', [value], false)
  const suffix = /^(\d+(?:\.\d+)?)(?:m|k)$/i.exec(lastWord.text)
  if (suffix) return make('count', [value, Number(suffix[1])], true)
  if (numeral.decade) return make('year', [value, value % 100], digits)
  if (!numeral.ordinal && next && joined(k + count)) {
    const part = PARTS.get(next.lower.replace(/s$/, '')) ?? (next.lower === 'halves' ? 2 : undefined)
    if (part !== undefined && value < part) {
      count++
      return make('share', [(100 * value) / part, value], false, next.end)
    }
  }
  const fraction = /^\/(\d+)/.exec(after)
  if (fraction) {
    count++
    return make(
      'share',
      [(100 * value) / Number(fraction[1]), value],
      false,
      lastWord.end + fraction[0].length,
    )
  }
  const percent = /^[\s-]*(?:%|per\s?cent\b|percentage\b|pct\b)/i.exec(after)
  if (percent) return make('share', [value], digits || value > 2, lastWord.end + percent[0].length)
  const half = /^\s+and\s+a\s+(half|quarter)/i.exec(after)
  if (half) return make('count', [value + (half[1] === 'half' ? 0.5 : 0.25)], digits)
  if (numeral.ordinal) return make('ordinal', [value], digits)
  if (AFTERNOON.test(after.trimStart())) return make('time', [value, (value % 12) + 12, value % 12], digits)
  const scaled = numeral.scale === 1 ? scaleOfRange(after) : 1
  const values = scaled === 1 ? [value] : [value * scaled, value]
  const yearly =
    digits && numeral.scale === 1 && /^\d{4}$/.test(words[k]!.text) && value > 1500 && value < 2100
  if (yearly) return make('year', [value, value % 100], true)
  // "Zhou and 136 others" are 老周等137人.
  const counted = OTHERS.test(after) ? [...values, value + 1] : values
  return make('count', counted, digits || value > 12)
}

const OTHERS = /^\s+others?\b/

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}

/** "3 to 5 million": the first figure has the scale of the second. */
function scaleOfRange(after: string): number {
  const range =
    /^\s?(?:[-–—]|to\s|and\s|or\s)\s?\d+(?:\.\d+)?[\s-](hundred|thousand|million|billion|trillion)/.exec(
      after,
    )
  return range ? SCALES[range[1]!]! : 1
}
