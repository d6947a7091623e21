export { checkDocument, DOCUMENT_RULES } from './check-document.ts'
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
export type { CheckedPair } from './pair-view.ts'
export { phraseOf } from './phrase-of.ts'
export { wouldLeave } from './would-leave.ts'
export {
  makeTermbase,
  officialTerms,
  ownTermbase,
  sourceKey,
  type AvoidedRendering,
  type AvoidReason,
  type TermEntry,
  type Termbase,
  type TermMatch,
} from './termbase/index.ts'
