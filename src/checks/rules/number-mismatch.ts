import type { Mark, Rule } from '../rule.ts'
import type { Figure } from '../numbers/figure.ts'
import { leftFigures } from '../numbers/left-figures.ts'
import { writeFigure } from '../numbers/write-figure.ts'
import { firstWhere } from '../english/words.ts'
import type { PairView } from '../pair-view.ts'

/**
 * A figure of the source is not in the target, and the target has one that the
 * source does not: 3.2万亿 as "320 billion", 近四成 as "nearly 4 percent".
 */
export const numberMismatch: Rule = {
  id: 'number-mismatch',
  category: 'Accuracy/Mistranslation',
  severity: 'major',
  tier: 'precise',
  *check(pair) {
    const { source, target } = leftFigures(pair)
    const open = Map.groupBy(source, groupOf)
    for (const figure of target) {
      const kin = open.get(groupOf(figure)) ?? []
      const at = counterpart(figure, kin, pair)
      if (at !== undefined) yield markOf(figure, kin.splice(at, 1)[0]!, pair)
    }
  },
}

const DATES = new Set(['year', 'month', 'day', 'time'])

/** A date is taken for one of its kind alone. */
function groupOf({ kind }: Figure): string {
  return DATES.has(kind) ? kind : 'count'
}

/** Which of the source figures of its group that are left, in order, is at about the same place of the text. */
function counterpart(figure: Figure, kin: readonly Figure[], pair: PairView): number | undefined {
  const place = figure.start / pair.target.length
  const placeOf = (other: Figure) => other.start / pair.source.length
  const distance = (at: number) => Math.abs(placeOf(kin[at]!) - place)
  const after = firstWhere(kin, (other) => placeOf(other) >= place)
  // "三分之二" is several figures at one place: the first of them is meant.
  const before = kin[after - 1] ? firstWhere(kin, ({ start }) => start >= kin[after - 1]!.start) : after
  const nearest = after < kin.length && distance(after) < distance(before) ? after : before
  return nearest < kin.length && distance(nearest) < 0.35 ? nearest : undefined
}

function markOf(figure: Figure, meant: Figure, pair: PairView): Mark {
  const quote = pair.target.slice(figure.start, figure.end)
  const expected = writeFigure(meant, quote)
  const ratio = Math.log10(figure.values[0]! / meant.values[0]!)
  const magnitude = Number.isFinite(ratio) && Math.abs(ratio - Math.round(ratio)) < 1e-9 && ratio !== 0
  return {
    start: figure.start,
    end: figure.end,
    source: meant,
    variant: magnitude ? 'magnitude' : 'differs',
    params: { quote, source: pair.source.slice(meant.start, meant.end), expected },
    replacements: meant.kind === 'month' || meant.kind === 'times' ? [] : [expected],
  }
}
