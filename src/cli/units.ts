import { splitParagraphs, splitSentences } from '../text/segment/index.ts'

export type UnitKind = 'paragraph' | 'sentence' | 'given'

/** Cuts a file into what is aligned: paragraphs, sentences (white space around them trimmed), or its lines as they are. */
export function unitsOf(text: string, lang: string, kind: UnitKind): string[] {
  if (kind === 'given') return linesOf(text)
  const paragraphs = splitParagraphs(text).paragraphs.map((paragraph) => paragraph.text)
  if (kind === 'paragraph') return paragraphs
  return paragraphs.flatMap((paragraph) =>
    splitSentences(paragraph, lang).map(({ start, end }) => paragraph.slice(start, end).trim()),
  )
}

/** Lines without their breaks; what follows the last break is a line only when it is not empty. */
export function linesOf(text: string): string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}
