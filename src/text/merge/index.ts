export type { Merge, MergeRegion, Rebased } from './merge.ts'
export { rebaseAlong, rebaseChanges } from './rebase.ts'
export type { Step } from './step.ts'
export { merge3 } from './three-way.ts'
