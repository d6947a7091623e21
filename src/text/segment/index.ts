export { splitParagraphs, type Paragraph, type Paragraphs } from './paragraphs.ts'
export { splitSentences } from './sentences.ts'
export { tokenize, type Token, type TokenKind } from './tokens.ts'
export { isUnspacedLanguage } from './unspaced.ts'
