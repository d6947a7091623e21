import type { Mark, Rule } from '../rule.ts'
import type { PairView } from '../pair-view.ts'
import type { SourceView } from '../source-view.ts'

interface Parallel {
  readonly source: RegExp
  readonly target: RegExp
}

const PARALLELS: readonly Parallel[] = [
  {
    source: /有的(?!放矢|是)/g,
    target: /(?<=^|[.,;:–—]\s+(?:and\s+|while\s+|or\s+)?)(?:some|others?|another)\b/gim,
  },
  {
    source: /[一二三四五六七八]是(?<=(?:[，；。：、]|^)..)(?!否)/g,
    target:
      /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|final)(?:ly)?\b|\bone is\b|\bthe other is\b/gi,
  },
]

const FEWEST = 3

/** 有的…有的…有的…: a member of a parallel row is not there. */
export const parallelMissing: Rule = {
  id: 'parallel-missing',
  category: 'Accuracy/Omission',
  severity: 'major',
  tier: 'precise',
  check: (pair) => pair.sourceView.once(rowsIn).flatMap((row) => missingIn(pair, row)),
}

/** A parallel of the source that is long enough, and where its members begin. */
interface Row {
  readonly parallel: Parallel
  readonly there: readonly number[]
}

function rowsIn({ folded }: SourceView): readonly Row[] {
  return PARALLELS.map((parallel) => ({
    parallel,
    there: Array.from(folded.matchAll(parallel.source), ({ index }) => index),
  })).filter(({ there }) => there.length >= FEWEST)
}

function missingIn({ folded, source, target }: PairView, { parallel, there }: Row): Mark[] {
  const here = Array.from(target.matchAll(parallel.target))
  const last = here.at(-1)
  // A row of its own words, or none at all, is another way of saying it.
  if (!last || here.length < 2 || here.length >= there.length) return []
  const at = there.at(-1)!
  const clause = /^[^，；。]+/.exec(folded.slice(at))![0]
  return [
    {
      start: last.index,
      end: last.index + last[0].length,
      source: { start: at, end: at + clause.length },
      params: {
        source: source.slice(there[0], at + clause.length),
        expected: String(there.length),
        found: String(here.length),
      },
    },
  ]
}
