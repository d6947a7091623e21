import type { Finding } from '../domain/index.ts'
import { compareAll } from './between-pairs.ts'
import type { CheckOptions } from './check-pair.ts'
import { lookAtPair, type LookedAt } from './look-at-pair.ts'
import type { CheckedPair } from './pair-view.ts'
import { withBetween } from './with-between.ts'

/** Findings on every pair of a document, its consistency included: one list a pair, in order. */
export function checkDocument(pairs: readonly CheckedPair[], options: CheckOptions = {}): Finding[][] {
  return findingsOf(
    pairs.map((pair) => lookAtPair(pair, options)),
    options,
  )
}

/** @param looked at each pair, in the order of the document. */
export function findingsOf(looked: readonly LookedAt[], { tier }: CheckOptions): Finding[][] {
  const between = Map.groupBy(
    compareAll(
      looked.map(({ sightings }) => sightings),
      tier,
    ),
    ({ pair }) => pair,
  )
  return looked.map(({ found }, k) =>
    withBetween(
      found,
      (between.get(String(k)) ?? []).map(({ finding }) => finding),
    ),
  )
}
