export { wordForWordThroughout } from './word-for-word-throughout.ts'
