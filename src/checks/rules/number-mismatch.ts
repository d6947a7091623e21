import type { Mark, Rule } from '../rule.ts'
import type { Figure } from '../numbers/figure.ts'
import { leftFigures } from '../numbers/left-figures.ts'
import { writeFigure } from '../numbers/write-figure.ts'
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
  check(pair) {
    const { source, target } = leftFigures(pair)
    const open = new Set(source)
    return target.flatMap((figure) => {
      const meant = counterpart(figure, [...open], pair)
      if (!meant) return []
      open.delete(meant)
      return [markOf(figure, meant, pair)]
    })
  },
}

/** Of the source figures that are left, the one of the same kind at about the same place of the text. */
function counterpart(figure: Figure, left: readonly Figure[], pair: PairView): Figure | undefined {
  const place = figure.start / pair.target.length
  const kin = left.filter((other) => related(figure, other))
  const distance = (other: Figure) => Math.abs(other.start / pair.source.length - place)
  return kin.toSorted((a, b) => distance(a) - distance(b)).find((other) => distance(other) < 0.35)
}

const DATES = new Set(['year', 'month', 'day', 'time'])

function related(a: Figure, b: Figure): boolean {
  if (DATES.has(a.kind) || DATES.has(b.kind)) return a.kind === b.kind
  return true
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
