import type { Finding } from '../domain/index.ts'
import { sightingsIn, type RuleSighting } from './between-pairs.ts'
import { checkView, viewOf, type CheckOptions } from './check-pair.ts'
import type { CheckedPair, PairView } from './pair-view.ts'
import { sharesIn, type RuleShare } from './verdict.ts'

/** All that checks make of one pair; the text itself is needed no more. */
export interface LookedAt {
  readonly found: readonly Finding[]
  /** To be compared with those of other pairs. */
  readonly sightings: readonly RuleSighting[]
  /** To be added up with those of other pairs. */
  readonly shares: readonly RuleShare[]
}

export function lookAtPair(pair: CheckedPair, options: CheckOptions = {}): LookedAt {
  const view = viewOf(pair, options)
  return { ...lookAlone(view, pair, options), sightings: sightingsIn(view) }
}

/** The same for a pair that nothing is compared with. */
export function lookAtSegment(pair: CheckedPair, options: CheckOptions = {}): LookedAt {
  return { ...lookAlone(viewOf(pair, options), pair, options), sightings: [] }
}

function lookAlone(
  view: PairView,
  pair: CheckedPair,
  options: CheckOptions,
): Pick<LookedAt, 'found' | 'shares'> {
  return { found: checkView(view), shares: sharesIn(view, () => viewOf(pair, options)) }
}
