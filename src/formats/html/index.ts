export type { Bitext } from '../bitext.ts'
export { escapeHtml } from './escape-html.ts'
export { writeHtml, type HtmlOptions } from './write-html.ts'
