import type { Result } from '../../domain/index.ts'
import type { FormatError } from '../format-error.ts'
import { readRichText } from '../rich-text/index.ts'
import type { Intake } from './intake.ts'
import { fromRichText, fromText } from './read-file.ts'

/** The flavours of a paste, '' where the clipboard has none. */
export interface Paste {
  /** `text/html` */
  readonly html: string
  /** `text/plain` */
  readonly text: string
}

/** Markup that says more than the plain text beside it: paragraphs, headings, lists, tables. */
const STRUCTURE = /<(?:p|h[1-6]|li|td|th|tr|blockquote)(?=[\s>/])/i

/**
 * What was pasted. HTML is read only where it has structure to offer: what an
 * editor of plain text puts on the clipboard is kept to the letter. HTML that
 * cannot be read (too large, empty) gives way to the plain text beside it.
 */
export function readPaste({ html, text }: Paste): Result<Intake, FormatError> {
  const hasText = text.trim() !== ''
  if (html !== '' && (STRUCTURE.test(html) || !hasText)) {
    const rich = readRichText(html)
    if (rich.ok || !hasText) return fromRichText(rich)
  }
  return fromText(text, false)
}
