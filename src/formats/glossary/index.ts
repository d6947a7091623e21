export type { GlossaryProblem, GlossaryReading, GlossaryTerm } from './glossary.ts'
export { readGlossaryFile } from './read-glossary-file.ts'
