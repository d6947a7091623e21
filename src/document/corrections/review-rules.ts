import { LIMITS, rulesProblem, type ReviewRules } from '../../domain/index.ts'
import type { CorrectionRow } from './correction-rows.ts'
import { invalid, limit } from '../store/refusal.ts'
import type { Transaction } from '../store/transaction.ts'

/** @throws a refusal for what no document may have, with the place. */
export function checkedRules(rules: ReviewRules, path: string): ReviewRules {
  limit('mutedRules', LIMITS.mutedRules, rules.mutedRules.length, `${path}.mutedRules`)
  const wrong = rulesProblem(rules)
  if (wrong) invalid(`${path}.${wrong.path}`, wrong.problem)
  return rules
}

/** Whether whoever writes would accept their own words against the rules. Names and guests are nobody's account. */
export function isForbiddenOwn({ actor, document }: Transaction, { author }: CorrectionRow): boolean {
  if (!document.rules.forbidOwnAcceptance) return false
  return author.kind === 'member' && actor.kind === 'member' && author.id === actor.id
}
