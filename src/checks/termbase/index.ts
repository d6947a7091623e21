export { officialTerms } from './official-terms.ts'
export type { AvoidedRendering, AvoidReason, PartOfSpeech, TermEntry, TermKind } from './term-entry.ts'
export type { TermMatch } from './term-source.ts'
export { makeTermbase, sourcesOf, type AvoidedPhrase, type Term, type Termbase } from './termbase.ts'
