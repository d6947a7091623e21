export { blame, type Blame, type Origin, type Written } from './blame.ts'
export { lifeOf, wholeWords, type Turn, type Wording } from './life.ts'
export type { Past } from './past.ts'
export { wordRuns, type Run } from './runs.ts'
