import type { Span } from '../../text/span.ts'
import type { Figure, FigureKind } from './figure.ts'
import { readChineseNumeral, type ChineseNumeral } from './chinese-numeral.ts'
import { priceAt } from './price.ts'

const NUMERAL_START = /[\d零〇一二两三四五六七八九十百千万亿]/g
/** Words that have a numeral in them and count nothing. */
const NO_NUMBER =
  /十分|十足|百姓|百货|千方百计|千家万户|万一|一[些般直样起定切旦边度致律贯再向时]|第一[时书]|星期[一二三四五六]|周[一二三四五六]|统一|唯一|万[物能]|三[农峡军亚星]|四川|九[江寨华]|五[台粮]|六盘|一带一路|双一流|二手|二维|一下|十堰|十字|百度|千万(?=要|不|别)|百分(?=百)|两[岸会国院高面侧边手]/g
const PERCENT_BEFORE = /(百|千|万)分之/y
const FRACTION = /分之/y

/**
 * The figures of a Chinese text.
 * @param folded in simplified characters; offsets are kept
 */
export function chineseFigures(folded: string): Figure[] {
  const text = halfWidth(folded)
  const figures: Figure[] = []
  let at = nextNumeral(text, 0)
  let word = at < 0 ? null : nextWord(text, 0)
  while (at >= 0) {
    if (word && at >= word.end) {
      word = nextWord(text, word.end)
      continue
    }
    const figure = word && at >= word.start ? null : readFigure(text, at)
    if (figure) figures.push(...figure)
    at = nextNumeral(text, figure ? figure.at(-1)!.end : at + 1)
  }
  return figures
}

/** Where the next numeral may begin, or -1. */
function nextNumeral(text: string, from: number): number {
  NUMERAL_START.lastIndex = from
  return NUMERAL_START.test(text) ? NUMERAL_START.lastIndex - 1 : -1
}

/** The next word of which a numeral is only a part. */
function nextWord(text: string, from: number): Span | null {
  NO_NUMBER.lastIndex = from
  const word = NO_NUMBER.exec(text)
  return word && { start: word.index, end: NO_NUMBER.lastIndex }
}

/** Full-width digits and signs as half-width ones, unit for unit; those that only part numbers, before a digit. */
function halfWidth(text: string): string {
  return text.replace(/[０-９％－～]|[．，：](?=[\d０-９])/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )
}

function readFigure(text: string, start: number): Figure[] | null {
  const share = text[start + 1] === '分' && at(PERCENT_BEFORE, text, start)
  if (share) {
    const numeral = readChineseNumeral(text, start + share[0].length)
    const per = { 百: 1, 千: 10, 万: 100 }[share[1]!]!
    return (
      numeral && [{ start, end: numeral.end, values: [numeral.value / per], kind: 'share', strong: true }]
    )
  }
  const numeral = readChineseNumeral(text, start)
  if (!numeral) return null
  const fraction = text[numeral.end] === '分' && at(FRACTION, text, numeral.end)
  if (fraction) {
    const upper = readChineseNumeral(text, numeral.end + 2)
    if (upper && numeral.value > 0) {
      const share: Figure = {
        start,
        end: upper.end,
        values: [(100 * upper.value) / numeral.value],
        kind: 'share',
        strong: true,
      }
      // "three out of four"
      const part = (value: number): Figure => ({ ...share, values: [value], kind: 'count', strong: false })
      return [share, part(upper.value), part(numeral.value)]
    }
  }
  return priceAt(text, start, numeral) ?? [withUnit(text, start, numeral), ...halfPast(text, numeral)]
}

/** 9时半: the half is thirty minutes. */
function halfPast(text: string, { end }: ChineseNumeral): Figure[] {
  return text[end + 1] === '半' && /[时点]/.test(text[end]!)
    ? [{ start: end + 1, end: end + 2, values: [30], kind: 'time', strong: false }]
    : []
}

/** What stands after (and before) the numeral says what it counts. */
function withUnit(text: string, start: number, numeral: ChineseNumeral): Figure {
  const after = text.slice(numeral.end, numeral.end + 4)
  const before = text.slice(Math.max(0, start - 2), start)
  if (!BEFORE.test(before) && !AFTER.test(after)) return plainCount(text, start, numeral)
  const { value, exact } = numeral
  const figure = (kind: FigureKind, values: readonly number[], strong: boolean, more = 0): Figure => ({
    start,
    end: numeral.end + more,
    values: numeral.rough ? [...values, ...numeral.rough] : values,
    kind,
    strong,
  })
  const attached = /[A-Za-z][-–]?$/.test(before) || /^[A-Za-z]{1,3}(?![A-Za-z])(?<!km|kg|cm|mm)/.test(after)
  if (attached) return figure('count', [value], false)
  if (/^(?:%|个百分点)/.test(after)) return figure('share', [value], true, after[0] === '%' ? 1 : 4)
  if (
    /^成(?:半|[一二三四五六七八九])?(?![为了立功员长果本都就人年熟绩效品对见])/.test(after) &&
    value <= 10 &&
    !exact
  ) {
    // 四成半, 四成五: a tenth of a tenth after it.
    const tenths = '半一二三四五六七八九'.indexOf(after[1] ?? ' ')
    const rest = tenths === 0 ? 5 : Math.max(0, tenths)
    return figure('share', [value * 10 + rest], true, rest > 0 ? 2 : 1)
  }
  if (/^折(?![磨腾扣合射])/.test(after) && value < 100) {
    const left = value < 10 ? value * 10 : value
    return figure('share', [left, 100 - left], true, 1)
  }
  if (after.startsWith('倍')) {
    const times = [value, value + 1, value - 1, 2 * value]
    return figure(
      'times',
      [...times, 100 * value, 100 * (value + 1), 100 * (value - 1)],
      exact || value > 2,
      1,
    )
  }
  if (/^五(?:["”’』」]|规划|时期|期间|计划|末|开局|以来)/.test(after) && value >= 5 && value <= 20)
    return figure('plan', [value], true, 1)
  if (after.startsWith('年代')) return figure('year', [value, 1900 + value, 2000 + value], exact, 2)
  if (after.startsWith('年') && value >= 1000 && value < 2200)
    return figure('year', [value, value % 100], true, 1)
  if (after.startsWith('年') && value < 100 && exact)
    return figure('year', [value, 2000 + value, 1900 + value], true, 1)
  if (/^月(?!球|亮)/.test(after) && value >= 1 && value <= 12) return figure('month', [value], exact, 1)
  if (/^[日号](?![元本])/.test(after) && value >= 1 && value <= 31) return figure('day', [value], exact, 1)
  if (/^(?:[时点](?![间候代髦期刻钟段评])|:\d\d)/.test(after) && value <= 24 && Number.isInteger(value)) {
    return figure(
      'time',
      [value, (value + 12) % 24, value % 12, value || 12],
      exact && !after.startsWith('点'),
    )
  }
  if (before.endsWith('第')) return figure('ordinal', [value], exact)
  const half = /^(?:个|年|天|倍|小时|成)?半/.exec(after)
  if (half) return figure('count', [value + 0.5, value], exact)
  const converted = UNITS.find(([unit]) => after.startsWith(unit))?.[1].map((by) =>
    Number((value * by).toPrecision(12)),
  )
  if (converted) return figure('count', [value, ...converted], exact)
  return plainCount(text, start, numeral)
}

function plainCount(text: string, start: number, { end, value, exact, rough }: ChineseNumeral): Figure {
  const shared = sharedScale(text, end)
  const values = shared === 1 ? [value] : [value * shared, value]
  return {
    start,
    end,
    values: rough ? [...values, ...rough] : values,
    kind: 'count',
    strong: exact && !rough,
  }
}

/** Chinese units, and what one is in units that a translation may use instead. */
const UNITS: readonly (readonly [unit: string, factors: readonly number[]])[] = [
  ['斤', [0.5, 500, 0.0005]],
  ['亩', [1 / 15, 1 / 6, 10 / 15, 2000 / 3, 2 / 3]],
  ['里', [0.5, 500]],
  ['吨', [1000]],
  ['公里', [1000]],
  ['公顷', [15, 1e4]],
  ['刻钟', [15]],
]

/** What tells that there is more to a numeral than a count; most have nothing of it, and are done with. */
const BEFORE = /[A-Za-z-–第]$/
const AFTER = new RegExp(`^[A-Za-z%个成折倍五年月日号时点:天小半${UNITS.map(([unit]) => unit[0]).join('')}]`)

const RANGE = /[-—–~至到、]/

/** 3-5万: the first figure may have the scale, or the percent sign, of the second. */
function sharedScale(text: string, end: number): number {
  if (!RANGE.test(text[end] ?? '')) return 1
  const rest = text.slice(end, end + 16)
  const range = /^[-—–~至到、](?=\d)/.exec(rest)
  if (!range) return 1
  const second = /^\d+(?:\.\d+)?([万亿千百]+)/.exec(rest.slice(1))
  if (!second) return 1
  const scales: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }
  return Array.from(second[1]!).reduce((product, char) => product * scales[char]!, 1)
}

function at(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place
  return pattern.exec(text)
}
