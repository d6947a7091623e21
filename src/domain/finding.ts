import type { Span } from '../text/span.ts'

/** MQM categories as the WMT evaluations write them, as far as our rules use them. */
export const MQM_CATEGORIES = [
  'Accuracy/Mistranslation',
  'Accuracy/Omission',
  'Accuracy/Addition',
  'Accuracy/Untranslated',
  'Fluency/Grammar',
  'Fluency/Punctuation',
  'Fluency/Spelling',
  'Fluency/Inconsistency',
  'Fluency/Character encoding',
  'Locale/Currency',
  'Locale/Date',
  'Locale/Name',
  'Style/Awkward',
  'Terminology/Inappropriate',
  'Terminology/Inconsistent',
] as const

export type MqmCategory = (typeof MQM_CATEGORIES)[number]

/** From least to worst. */
export const SEVERITIES = ['minor', 'major', 'critical'] as const

export type Severity = (typeof SEVERITIES)[number]

/** `precise` rules are on by default; `thorough` ones are for a reader who wants to see every suspicion. */
export type Tier = 'precise' | 'thorough'

/** Something an automatic check noticed. The span is in the target and never empty. */
export interface Finding extends Span {
  /** Id of the rule, as in locales (checks.json, `rule`). */
  readonly rule: string
  readonly category: MqmCategory
  readonly severity: Severity
  readonly tier: Tier
  /** Where in the source it comes from; both or neither. */
  readonly sourceStart?: number
  readonly sourceEnd?: number
  /** Key of the sentence that says what is wrong (checks.json, `message`), and what it is filled with. */
  readonly key: string
  readonly params: Readonly<Record<string, string>>
  /** What the span could be replaced with as it stands, best first. Empty where only a person can tell. */
  readonly replacements: readonly string[]
}

export function atLeastAsSevere(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) >= SEVERITIES.indexOf(b)
}
