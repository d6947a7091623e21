export { nameInconsistent } from './name-inconsistent.ts'
export { termInconsistent } from './term-inconsistent.ts'
export { wordForWordThroughout } from './word-for-word-throughout.ts'
