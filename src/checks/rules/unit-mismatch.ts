import type { Mark, Rule } from '../rule.ts'
import type { SourceView } from '../source-view.ts'

/** A Chinese unit, and units it is mistaken for: the figure stayed, and so says something else. */
const MISTAKEN: readonly (readonly [unit: string, figure: RegExp, own: RegExp, wrong: string])[] = [
  ['亩', /([\d.,]+)\s*(?:余|多)?([万亿]?)(?:余|多)?亩/g, /英亩|公顷/, 'acres?|hectares?|ha'],
  [
    '斤',
    /([\d.,]+)\s*(?:余|多)?([万亿]?)(?:余|多)?(?<!公)斤/g,
    /公斤|千克|磅/,
    'kilograms?|kilos?|kg|pounds?|lbs?',
  ],
  ['公里', /([\d.,]+)\s*(?:余|多)?([万亿]?)(?:余|多)?公里/g, /英里|海里/, 'miles?'],
  // 四成 is forty percent.
  ['成', /([一二三四五六七八九])()成(?![为了立功员长果本都就人年熟绩效品对见])/g, /[倍番]/, 'times|fold'],
]
const ENGLISH = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const POWER: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }
const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 }

/** 2,300亩 as "2,300 acres": the same figure in a unit six times as large. Once a pair: what went wrong once goes on. */
export const unitMismatch: Rule = {
  id: 'unit-mismatch',
  category: 'Accuracy/Mistranslation',
  severity: 'major',
  tier: 'precise',
  check: ({ sourceView, target }) =>
    sourceView.once(measuresIn).flatMap(({ figures, wrong }): Mark[] => {
      const there = new RegExp(
        String.raw`\b([\d.,]*\d|${ENGLISH.join('|')})(?:\s+(thousand|million|billion))?[\s-]+(?:${wrong})\b`,
        'gi',
      )
      const marks = Array.from(target.matchAll(there)).flatMap(
        ({ 0: quote, 1: number = '', 2: scale, index }) =>
          figures.includes(valueOf(number, SCALE[scale?.toLowerCase() ?? '']))
            ? [{ start: index, end: index + quote.length, params: { quote } }]
            : [],
      )
      return marks.slice(0, 1)
    }),
}

/** Figures of the source in a unit, where it has none in those that the unit is mistaken for. */
interface Measured {
  readonly figures: readonly number[]
  readonly wrong: string
}

function measuresIn({ folded }: SourceView): readonly Measured[] {
  return MISTAKEN.flatMap(([unit, figure, own, wrong]): Measured[] => {
    if (!folded.includes(unit)) return []
    const figures = Array.from(folded.matchAll(figure), ([, number = '', power = '']) =>
      valueOf(number, POWER[power]),
    )
    return figures.length === 0 || own.test(folded) ? [] : [{ figures, wrong }]
  })
}

function valueOf(number: string, times = 1): number {
  const one = Math.max('一二三四五六七八九'.indexOf(number), ENGLISH.indexOf(number.toLowerCase()))
  return one >= 0 ? one + 1 : Math.round(Number(number.replaceAll(',', '')) * times)
}
