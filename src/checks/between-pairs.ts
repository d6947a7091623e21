import type { Finding, Tier } from '../domain/index.ts'
import * as rules from './document-rules/index.ts'
import type { PairView } from './pair-view.ts'
import { findingOf, type DocumentRule, type PlacedSighting, type Sighting } from './rule.ts'

export const DOCUMENT_RULES: readonly DocumentRule[] = Object.values(rules)

/** Something of a pair that a rule compares with other pairs. */
export interface RuleSighting extends Sighting {
  /** Id of the rule. */
  readonly rule: string
}

/** A finding at a pair, as the caller told pairs apart. */
export interface FindingAt {
  readonly pair: string
  readonly finding: Finding
}

export function sightingsIn(view: PairView): RuleSighting[] {
  if (view.target.trim() === '') return []
  return DOCUMENT_RULES.flatMap((rule) =>
    Array.from(rule.sight(view), (sighting) => ({ ...sighting, rule: rule.id })),
  ).filter((sighting) => view.tier === 'thorough' || (sighting.tier ?? 'precise') === 'precise')
}

/** @param sightings all of one subject of a rule, in the order of the document. */
export function compareSightings(
  ruleId: string,
  sightings: readonly PlacedSighting[],
  tier: Tier = 'precise',
): FindingAt[] {
  const rule = DOCUMENT_RULES.find(({ id }) => id === ruleId)
  return (rule?.compare(sightings) ?? [])
    .map(({ pair, ...mark }) => ({ pair, finding: findingOf(rule!, mark) }))
    .filter(({ finding }) => tier === 'thorough' || finding.tier === 'precise')
}
