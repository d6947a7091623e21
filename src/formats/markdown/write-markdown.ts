import type { Body, Paragraph } from '../../domain/index.ts'

/** A line of `=` or `-` under it, or `#` before it. */
const HEADING_MARK = /^#{1,6}[ \t]|(?:\r\n|\r|\n)[ \t]{0,3}(?:={3,}|-{3,})[ \t]*$/

const ITEM_MARK = /^(?:[-*+]|\d{1,9}[.)])[ \t]/

/** Bullets that people type and Markdown does not know. */
const TYPED_BULLET = /^[•·●○■◆▪◦–][ \t\u3000\u00a0]+/

/**
 * An edition as Markdown, its bodies in the order of the pairs. The words are
 * taken to be Markdown already: nothing in them is escaped. Headings, items
 * and quotations that have no mark get one, headings only where the text has
 * none that its author marked; paragraphs are set apart by a blank line, items
 * only where the file did so.
 */
export function* writeMarkdown(bodies: readonly Body[]): Generator<string, void, undefined> {
  const hasMarkedHeadings = bodies.some((body) =>
    body.some(({ kind, text }) => kind === 'heading' && HEADING_MARK.test(text)),
  )
  let before: Paragraph | null = null
  let headings = 0
  for (const body of bodies) {
    for (const paragraph of body) {
      if (before) yield isTightList(before, paragraph) ? '\n' : '\n\n'
      const isUnmarkedHeading = paragraph.kind === 'heading' && !hasMarkedHeadings
      if (isUnmarkedHeading) headings += 1
      yield isUnmarkedHeading
        ? `${headings === 1 ? '#' : '##'} ${oneLine(paragraph.text)}`
        : marked(paragraph)
      before = paragraph
    }
  }
  if (before) yield '\n'
}

function marked({ kind, text }: Paragraph): string {
  if (kind === 'quote' && !text.startsWith('>')) return `> ${text.replace(/\r\n|\r|\n/g, '\n> ')}`
  if (kind === 'item' && !ITEM_MARK.test(text) && !isNumbered(text))
    return `- ${text.replace(TYPED_BULLET, '')}`
  return text
}

/** Numbers that Markdown does not know are words to it: ①, 1、 and (1) stay as they are. */
const isNumbered = (text: string): boolean => /^(?:[①-⑳]|[（(]?[\da-zA-Z]{1,3}[）).、．])/.test(text)

function isTightList(before: Paragraph, after: Paragraph): boolean {
  return before.kind === 'item' && after.kind === 'item' && (before.gap.match(/\r\n|\r|\n/g)?.length ?? 0) < 2
}

const oneLine = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join(' ')
