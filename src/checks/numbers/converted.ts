import type { LeftFigures } from './compare-figures.ts'
import type { Figure } from './figure.ts'

/** How a unit is written, and how many kilograms, mu or kilometres it is. */
type Unit = readonly [written: string, of: 'kg' | 'mu' | 'km', one: number]

const CHINESE: readonly Unit[] = [
  ['公斤|千克', 'kg', 1],
  ['斤', 'kg', 0.5],
  ['吨', 'kg', 1000],
  ['亩', 'mu', 1],
  ['公顷', 'mu', 15],
  ['平方公里', 'mu', 1500],
  ['公里', 'km', 1],
  ['里', 'km', 0.5],
]
const ENGLISH: readonly Unit[] = [
  ['kg|kilos?|kilograms?', 'kg', 1],
  ['lbs?|pounds?', 'kg', 0.45359237],
  ['t|(?:metric )?ton(?:ne)?s?', 'kg', 1000],
  ['ha|hectares?', 'mu', 15],
  ['acres?', 'mu', 6.0702846],
  ['mu', 'mu', 1],
  ['square kilomet(?:er|re)s?|sq km', 'mu', 1500],
  ['km|kilomet(?:er|re)s?', 'km', 1],
  ['miles?', 'km', 1.609344],
]
const CHINESE_UNIT = patternOf(CHINESE, '^[多余]?', '')
const ENGLISH_UNIT = patternOf(ENGLISH, '^[\\s-]?', '\\b')

function patternOf(units: readonly Unit[], before: string, after: string): RegExp {
  return new RegExp(`${before}(?:${units.map(([written]) => `(${written})`).join('|')})${after}`, 'i')
}

/** 亩产1300斤, 650公斤/亩: so much of each mu. */
const EACH_MU = /(?:亩产|[每一]亩|亩均)[^，。；\d]{0,8}$/
const A_MU = /^[/每]亩/
/** 9.75 t/ha, so much an acre. */
const EACH = /^ ?(?:\/|per |an? )/i

/** So much, within half a step. */
interface Quantity {
  readonly of: string
  readonly value: number
  /** What its last digit counts; 0 where it must be exact. */
  readonly step: number
}

/**
 * Of the figures that nothing explains, those that do not say in another unit what a
 * figure of the other side says, in as many digits as English writes: 亩产1300斤 is "9.75 t/ha".
 *
 * @param figures all there are
 */
export function withoutConverted(
  left: LeftFigures,
  figures: LeftFigures,
  folded: string,
  target: string,
): LeftFigures {
  if (left.source.length + left.target.length === 0) return left
  const here = quantities(figures.source, (figure) => chineseQuantity(figure, folded))
  if (here.size === 0) return left
  const there = quantities(figures.target, (figure) => englishQuantity(figure, target))
  const isTold = (one: Quantity | undefined, others: ReadonlyMap<Figure, Quantity>) =>
    one !== undefined && [...others.values()].some((other) => isSame(one, other))
  return {
    source: left.source.filter((figure) => !isTold(here.get(figure), there)),
    target: left.target.filter((figure) => !isTold(there.get(figure), here)),
  }
}

function quantities(
  figures: readonly Figure[],
  read: (figure: Figure) => Quantity | undefined,
): Map<Figure, Quantity> {
  const found = new Map<Figure, Quantity>()
  for (const figure of figures) {
    const quantity = figure.kind === 'count' ? read(figure) : undefined
    if (quantity) found.set(figure, quantity)
  }
  return found
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.of === b.of && Math.abs(a.value - b.value) <= Math.max(a.step, b.step) / 2 + 1e-9 * a.value
}

function chineseQuantity({ start, end, values }: Figure, folded: string): Quantity | undefined {
  const unit = unitAt(CHINESE, CHINESE_UNIT, folded.slice(end, end + 5))
  if (!unit) return undefined
  const each =
    EACH_MU.test(folded.slice(Math.max(0, start - 10), start)) ||
    A_MU.test(folded.slice(end + unit.length, end + unit.length + 2))
  return { of: each ? `${unit.of}/mu` : unit.of, value: values[0]! * unit.one, step: 0 }
}

function englishQuantity({ start, end, values }: Figure, target: string): Quantity | undefined {
  const unit = unitAt(ENGLISH, ENGLISH_UNIT, target.slice(end, end + 24))
  if (!unit) return undefined
  const rest = target.slice(end + unit.length, end + unit.length + 24)
  const each = EACH.exec(rest)
  const area = each ? unitAt(ENGLISH, ENGLISH_UNIT, rest.slice(each[0].length)) : undefined
  const yields = area?.of === 'mu'
  const one = yields ? unit.one / area.one : unit.one
  const value = values[0]!
  return {
    of: yields ? `${unit.of}/mu` : unit.of,
    value: value * one,
    step: stepOf(target.slice(start, end), value) * one,
  }
}

function unitAt(units: readonly Unit[], pattern: RegExp, text: string) {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [, of, one] = units[match.slice(1).findIndex((written) => written !== undefined)]!
  return { of, one, length: match[0].length }
}

/** What the last digit counts that English means: of 153 one, of 150 ten, of 9.75 a hundredth. One digit alone is exact. */
function stepOf(written: string, value: number): number {
  const [all = '', whole = '', decimals = ''] = /^(\d+)\.?(\d*)/.exec(written.replaceAll(',', '')) ?? []
  const zeros = decimals === '' ? Math.min(/0*$/.exec(whole)![0].length, whole.length - 2) : -decimals.length
  const telling = (whole + decimals).replace(/^0+/, '').length
  return telling < 2 ? 0 : (10 ** zeros * value) / Number(all)
}
