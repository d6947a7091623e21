export type { BinaryKind, FormatError } from '../format-error.ts'
export type { Intake } from './intake.ts'
export { readFile, type TextFile } from './read-file.ts'
export { readPaste, type Paste } from './read-paste.ts'
