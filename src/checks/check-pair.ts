import type { Lexicon } from '../text/align/index.ts'
import type { Finding, Tier } from '../domain/index.ts'
import { inOrder } from './in-order.ts'
import { type CheckedPair, PairView } from './pair-view.ts'
import { findingOf, type Rule } from './rule.ts'
import * as rules from './rules/index.ts'
import { officialTerms, type Termbase } from './termbase/index.ts'
import { overWholeWords } from './whole-words.ts'

export interface CheckOptions {
  /** Default `precise`; `thorough` brings the findings of both tiers. */
  readonly tier?: Tier
  /** Own glossaries, asked before the termbase that comes with the program. */
  readonly termbases?: readonly Termbase[]
  /** Helps to tell which sentence answers which; without it rules that need to know speak up less. */
  readonly lexicon?: Lexicon
}

export const RULES: readonly Rule[] = Object.values(rules)

/** Marks of one rule in one pair, the first it has: nobody reads on, and a rule that marks lazily need not look further. */
const MOST_MARKS = 200

/** Findings on one pair, in the order of the target. */
export function checkPair(pair: CheckedPair, options: CheckOptions = {}): Finding[] {
  return checkView(viewOf(pair, options))
}

export function viewOf(
  pair: CheckedPair,
  { termbases = [], tier = 'precise', lexicon }: CheckOptions,
): PairView {
  return new PairView(pair, [...termbases, officialTerms()], tier, lexicon)
}

export function checkView(view: PairView): Finding[] {
  const { tier } = view
  const found: Finding[] = []
  if (view.target.trim() === '') return found
  for (const rule of RULES) {
    if (rule.tier === 'thorough' && tier === 'precise') continue
    let marks = 0
    for (const mark of rule.check(view)) {
      if (++marks > MOST_MARKS) break
      const finding = findingOf(rule, overWholeWords(mark, view.target))
      if (finding.tier === 'precise' || tier === 'thorough') found.push(finding)
    }
  }
  return inOrder(found)
}
