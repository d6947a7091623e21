export { excerptOf, type Excerpt } from './excerpt.ts'
export { findPhrases, readQuery, type Phrase } from './query.ts'
export { termsOf } from './terms.ts'
export { unitsOf, type Unit } from './units.ts'
