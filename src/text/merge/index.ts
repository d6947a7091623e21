export type { Merge, MergeRegion, Rebased } from './merge.ts'
export { rebaseChanges } from './rebase.ts'
export { merge3 } from './three-way.ts'
