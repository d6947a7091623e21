import { outsidePair } from '../../text/surrogates.ts'

/** What the queue shows of a reason or a comment. */
export const WORDS_SHOWN = 300

export function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, outsidePair(text, length))}…`
}
