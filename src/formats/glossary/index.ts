export type { GlossaryProblem, GlossaryReading } from './glossary.ts'
export { readGlossaryFile } from './read-glossary-file.ts'
export { writeCsvGlossary } from './write-csv.ts'
export { writeTbxGlossary } from './write-tbx.ts'
