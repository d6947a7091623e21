export { bilingualTable, type BilingualTable } from './bilingual-table.ts'
export { delimitedRows, type TableRow } from './delimited.ts'
export { guessDialect, looksTabular } from './guess-delimiter.ts'
export { readTable } from './read-table.ts'
