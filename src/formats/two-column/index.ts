export { bilingualTable, type BilingualTable } from './bilingual-table.ts'
export type { TableRow } from './delimited.ts'
export { looksTabular } from './guess-delimiter.ts'
export { readTable } from './read-table.ts'
