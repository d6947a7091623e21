export { findInAll, longerAround } from './find-in-all.ts'
export { knownTerm, termsInTexts, type KnownTerm, type TermPlace, type TermsInText } from './known-terms.ts'
export { officialTerms } from './official-terms.ts'
export { ownTermbase, sourceKey } from './own-termbase.ts'
export {
  avoidedIn,
  type AvoidedRendering,
  type AvoidReason,
  type TermEntry,
  type TermKind,
} from './term-entry.ts'
export type { TermMatch } from './term-source.ts'
export type { AvoidedPhrase, Term } from './term.ts'
export { makeTermbase, sourcesOf, type Termbase } from './termbase.ts'
export { termUses, type FoundRendering, type TermUse } from './term-uses.ts'
