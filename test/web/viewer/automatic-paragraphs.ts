const BLOCKS = 'table|thead|tbody|tr|td|th|div|p|h[1-6]|ul|ol|li|blockquote|section|article|figure'

/**
 * What a content system does to HTML it does not trust to have paragraphs, in
 * the steps that matter to a snippet: block-level tags it knows stand alone,
 * everything between them becomes a paragraph, and line breaks become `br`.
 * Tags it does not know (ours) are inline to it.
 */
export function automaticParagraphs(markup: string): string {
  const opening = new RegExp(`(<(?:${BLOCKS})(?=[\\s>]))`, 'g')
  const closing = new RegExp(`(</(?:${BLOCKS})>)`, 'g')
  const alone = `(</?(?:${BLOCKS})(?:\\s[^>]*)?>)`
  return markup
    .replace(opening, '\n\n$1')
    .replace(closing, '$1\n\n')
    .split(/\n\s*\n/)
    .map((chunk) => chunk.replace(/^\n+|\n+$/g, ''))
    .filter((chunk) => chunk !== '')
    .map((chunk) => `<p>${chunk}</p>\n`)
    .join('')
    .replace(new RegExp(`<p>\\s*${alone}`, 'g'), '$1')
    .replace(new RegExp(`${alone}\\s*</p>`, 'g'), '$1')
    .replace(/(?<!<\/p>|>)\n(?!<)/g, '<br />\n')
}
