import type { Finding } from '../domain/index.ts'
import type { PairView } from './pair-view.ts'
import { findingOf, type VerdictRule } from './rule.ts'
import type { Sums } from './sums.ts'
import * as rules from './verdict-rules/index.ts'
import { overWholeWords } from './whole-words.ts'

export const VERDICT_RULES: readonly VerdictRule[] = Object.values(rules)

/** What a pair adds to the verdict of a rule. */
export interface RuleShare {
  /** Id of the rule. */
  readonly rule: string
  readonly amounts: readonly number[]
  /** What is found in the pair while the verdict holds. Looked for when it is first asked for. */
  readonly found: readonly Finding[]
}

/**
 * Of every rule; none where nothing is translated.
 *
 * @param again the view anew: a share may be kept for long, and a view is many times the text
 */
export function sharesIn(view: PairView, again: () => PairView): RuleShare[] {
  if (view.target.trim() === '') return []
  return VERDICT_RULES.map((rule) => {
    let found: readonly Finding[] | undefined
    return {
      rule: rule.id,
      amounts: rule.weigh(view),
      get found() {
        return (found ??= findingsOf(rule, again()))
      },
    }
  })
}

function findingsOf(rule: VerdictRule, view: PairView): Finding[] {
  return rule
    .marks(view)
    .map((mark) => findingOf(rule, overWholeWords(mark, view.target)))
    .filter(({ tier }) => view.tier === 'thorough' || tier === 'precise')
}

export function verdictHolds(ruleId: string, { amounts, pairs }: Sums): boolean {
  return VERDICT_RULES.find(({ id }) => id === ruleId)?.holds(amounts, pairs) ?? false
}
