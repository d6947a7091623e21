export type { Bitext } from '../bitext.ts'
export { writeMarkdown } from './write-markdown.ts'
export { writeMarkdownPairs } from './write-markdown-pairs.ts'
