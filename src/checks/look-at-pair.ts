import type { Finding } from '../domain/index.ts'
import { sightingsIn, type RuleSighting } from './between-pairs.ts'
import { checkView, viewOf, type CheckOptions } from './check-pair.ts'
import type { CheckedPair } from './pair-view.ts'
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
  return { found: checkView(view), sightings: sightingsIn(view), shares: sharesIn(view) }
}
