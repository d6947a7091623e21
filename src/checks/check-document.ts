import { checkView, inOrder, viewOf, type CheckOptions } from './check-pair.ts'
import * as rules from './document-rules/index.ts'
import type { Finding } from '../domain/index.ts'
import type { CheckedPair } from './pair-view.ts'
import { findingOf, type DocumentRule } from './rule.ts'

export const DOCUMENT_RULES: readonly DocumentRule[] = Object.values(rules)

/** Findings on every pair of a document, its consistency included: one list a pair, in order. */
export function checkDocument(pairs: readonly CheckedPair[], options: CheckOptions = {}): Finding[][] {
  const views = pairs.map((pair) => viewOf(pair, options))
  const found = views.map((view) => checkView(view, options))
  for (const rule of DOCUMENT_RULES) {
    for (const mark of rule.check(views)) {
      const finding = findingOf(rule, mark)
      if (finding.tier === 'precise' || options.tier === 'thorough') found[mark.pair]!.push(finding)
    }
  }
  return found.map(inOrder)
}
