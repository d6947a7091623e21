export { paragraphKinds } from './paragraph-kinds.ts'
export { readPlainText, type PlainTextOptions } from './read-plain-text.ts'
export { writePlainText } from './write-plain-text.ts'
