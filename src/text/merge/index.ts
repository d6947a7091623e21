export type { Merge, MergeRegion, Rebased } from './merge.ts'
export { rebaseAlong, rebaseChanges, stepAlong } from './rebase.ts'
export type { KnownStep, Step } from './step.ts'
export { merge3 } from './three-way.ts'
