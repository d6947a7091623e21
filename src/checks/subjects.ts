import type { RuleSighting } from './between-pairs.ts'

/** All that is compared with one another. */
export interface RuleSubject {
  /** Id of the rule. */
  readonly rule: string
  readonly subject: string
}

/**
 * The subjects a pair is compared by otherwise than before. No rule goes by
 * where in its pair something stands, so words that only moved there change
 * nothing of what is found elsewhere.
 */
export function changedSubjects(
  before: readonly RuleSighting[],
  now: readonly RuleSighting[],
): RuleSubject[] {
  const [then, since] = [before, now].map((list) => Map.groupBy(list, subjectName))
  return [...new Set([...then!.keys(), ...since!.keys()])]
    .filter((name) => comparedAs(then!.get(name)) !== comparedAs(since!.get(name)))
    .map((name) => (then!.get(name) ?? since!.get(name))![0]!)
    .map(({ rule, subject }) => ({ rule, subject }))
}

export function subjectName({ rule, subject }: RuleSubject): string {
  return `${rule}\n${subject}`
}

function comparedAs(sightings: readonly RuleSighting[] = []): string {
  return JSON.stringify(
    sightings.map(({ form, quote, term, variant, tier }) => [form, quote, term, variant, tier]),
  )
}
