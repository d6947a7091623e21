import type { Finding, Tier } from '../domain/index.ts'
import * as rules from './document-rules/index.ts'
import { inOrder } from './in-order.ts'
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
  )
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

/** Of all pairs at once. @param pairs what each has, in the order of the document. */
export function compareAll(pairs: readonly (readonly RuleSighting[])[], tier: Tier = 'precise'): FindingAt[] {
  const placed = pairs.flatMap((sightings, k) => sightings.map((one) => ({ ...one, pair: String(k) })))
  const subjects = Map.groupBy(placed, ({ rule, subject }) => `${rule}\n${subject}`)
  return [...subjects.values()].flatMap((group) => compareSightings(group[0]!.rule, group, tier))
}

/**
 * The findings of a pair in the order of its target, those between pairs after
 * its own at the same place, and in an order of their own: whoever compares
 * subject after subject comes to the same list.
 */
export function withBetween(own: readonly Finding[], between: readonly Finding[]): Finding[] {
  const named = between.map((finding) => [JSON.stringify(finding), finding] as const)
  const sorted = named.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
  return inOrder([...own, ...sorted.map(([, finding]) => finding)])
}
