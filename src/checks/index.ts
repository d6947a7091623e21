export { compareSightings, DOCUMENT_RULES, type FindingAt, type RuleSighting } from './between-pairs.ts'
export { checkDocument, checkSegments } from './check-document.ts'
export { DocumentChecker } from './document-checker.ts'
export { checkPair, RULES, type CheckOptions } from './check-pair.ts'
export {
  atLeastAsSevere,
  SEVERITIES,
  type Finding,
  type MqmCategory,
  type Severity,
  type Tier,
} from '../domain/index.ts'
export { Dismissals, type Dismissing } from './dismissals.ts'
export type { PlacedSighting } from './rule.ts'
export type { CheckedPair } from './pair-view.ts'
export { lookAtPair, type LookedAt } from './look-at-pair.ts'
export { phraseOf } from './phrase-of.ts'
export { VERDICT_RULES, verdictHolds, type RuleShare } from './verdict.ts'
export { wouldLeave } from './would-leave.ts'
export {
  findInAll,
  knownTerm,
  makeTermbase,
  officialTerms,
  ownTermbase,
  sourceKey,
  termsInTexts,
  termUses,
  type AvoidedRendering,
  type AvoidReason,
  type FoundRendering,
  type KnownTerm,
  type TermEntry,
  type Termbase,
  type TermKind,
  type TermMatch,
  type TermPlace,
  type TermsInText,
  type TermUse,
} from './termbase/index.ts'
