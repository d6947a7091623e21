import type { Finding } from '../domain/index.ts'
import type { PairView } from './pair-view.ts'
import { findingOf, type VerdictRule } from './rule.ts'
import type { Sums } from './sums.ts'
import * as rules from './verdict-rules/index.ts'

export const VERDICT_RULES: readonly VerdictRule[] = Object.values(rules)

/** What a pair adds to the verdict of a rule. */
export interface RuleShare {
  /** Id of the rule. */
  readonly rule: string
  readonly amounts: readonly number[]
  /** What is found in the pair while the verdict holds. */
  readonly found: readonly Finding[]
}

/** Of every rule; none where nothing is translated. */
export function sharesIn(view: PairView): RuleShare[] {
  if (view.target.trim() === '') return []
  return VERDICT_RULES.map((rule) => {
    const { amounts, marks } = rule.weigh(view)
    const found = marks.map((mark) => findingOf(rule, mark))
    return {
      rule: rule.id,
      amounts,
      found: found.filter((one) => view.tier === 'thorough' || one.tier === 'precise'),
    }
  })
}

export function verdictHolds(ruleId: string, { amounts, pairs }: Sums): boolean {
  return VERDICT_RULES.find(({ id }) => id === ruleId)?.holds(amounts, pairs) ?? false
}
