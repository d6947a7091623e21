import { Brackets } from '../brackets.ts'
import type { Figure } from '../numbers/figure.ts'
import { leftFigures } from '../numbers/left-figures.ts'
import type { PairView } from '../pair-view.ts'
import type { Rule } from '../rule.ts'

/** A figure of the target that nothing in the source accounts for, while all of the source's figures are there. */
export const numberInvented: Rule = {
  id: 'number-invented',
  category: 'Accuracy/Addition',
  severity: 'major',
  tier: 'precise',
  check(pair) {
    const { source, target } = leftFigures(pair)
    if (source.length > 0 || target.length === 0) return []
    const brackets = new Brackets(pair.target)
    const named = YEAR_NAMED.test(pair.folded)
    return target
      .filter(
        (figure) =>
          figure.kind !== 'month' &&
          !(figure.kind === 'year' && named) &&
          !brackets.surround(figure.start) &&
          !isMark(figure, pair.target) &&
          !isDayAndNight(figure, pair) &&
          !isRound(figure, pair),
      )
      .map(({ start, end, kind }) => ({
        start,
        end,
        // Translators add the year of an event that the source only names.
        tier: kind === 'year' ? 'thorough' : 'precise',
        params: { quote: pair.target.slice(start, end) },
      }))
  },
}

const MONTH_BEFORE =
  /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|ober)?\.?\s+$/

/** The source names the year by "this year". Figures in brackets were added on purpose. */
const YEAR_NAMED = /[今去明当同前后翌本次]年|年[初底中末]|现在|目前|\d{2}年|年代/

/** "In the 24 hours to 8 a.m." for 27日8时至28日8时. */
function isDayAndNight({ start, end }: Figure, { target, folded }: PairView): boolean {
  return target.slice(start, end) === '24' && /^[\s-]hours?\b/.test(target.slice(end)) && HOURS.test(folded)
}

const HOURS = /[时点][至到—-].*[时点]|昼夜/

/** "Nearly 70 hectares" for 千亩, which is as much as to say many. */
function isRound({ end }: Figure, { target, folded }: PairView): boolean {
  return /^[\s-](?:hectares?|acres?|k[gm]|kilo|tons?|miles?)/i.test(target.slice(end)) && ROUND.test(folded)
}

const ROUND = /(?<![\d〇一二三四五六七八九两几])[十百千万]+[多余]?[亩斤里]/

/** The day of a feast, the mark of a list. */
function isMark({ start, end }: Figure, target: string): boolean {
  const before = target.slice(Math.max(0, start - 12), start)
  // Oct. 1 for 国庆节.
  if (MONTH_BEFORE.test(before)) return true
  return target.startsWith(')', end) || /[A-Za-z][+-]$/.test(before)
}
