export { nameInconsistent } from './name-inconsistent.ts'
export { termInconsistent } from './term-inconsistent.ts'
