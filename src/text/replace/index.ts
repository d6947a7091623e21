export { findAll, type SearchQuery } from './find-all.ts'
export { replacementFor, replaceAll } from './replace.ts'
