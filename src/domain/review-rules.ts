/** How a document is reviewed, as its editors agreed. */
export interface ReviewRules {
  /** Nobody accepts a correction of their own; whoever may write directly still may. */
  readonly forbidOwnAcceptance: boolean
  /** Ids of finding rules that are silent in this document, each once. */
  readonly mutedRules: readonly string[]
  /** Findings of this severity or worse hold a correction back when many are accepted at once. */
  readonly heldBack: HeldBack
}

export const HELD_BACK = ['none', 'critical', 'major'] as const

export type HeldBack = (typeof HELD_BACK)[number]

/** Of a document whose editors agreed on nothing. */
export const DEFAULT_RULES: ReviewRules = { forbidOwnAcceptance: false, mutedRules: [], heldBack: 'none' }

/** What the id of a finding rule looks like. */
export const RULE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether these are rules a document may have: a problem and its place, or null. */
export function rulesProblem(rules: ReviewRules): { readonly path: string; readonly problem: string } | null {
  const named = new Set<string>()
  for (const [k, id] of rules.mutedRules.entries()) {
    const path = `mutedRules[${k}]`
    if (id.length > 60 || !RULE_ID.test(id)) return { path, problem: 'not-a-rule-id' }
    if (named.has(id)) return { path, problem: 'duplicate' }
    named.add(id)
  }
  return HELD_BACK.includes(rules.heldBack) ? null : { path: 'heldBack', problem: 'unknown-value' }
}
