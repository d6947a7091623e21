export { reportLine } from './report-line.ts'
