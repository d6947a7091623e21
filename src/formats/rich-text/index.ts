export { readRichText, type RichText } from './read-rich-text.ts'
