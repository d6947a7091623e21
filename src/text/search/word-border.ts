import { outsidePair } from '../surrogates.ts'

/** How far a border moves to meet a space. */
export const REACH = 16

/** Where a stretch begins that is to begin at `at`: behind a space close after it, if one stands before `last`. */
export function wordStart(text: string, at: number, last: number): number {
  const space = text.indexOf(' ', at)
  return space >= 0 && space < Math.min(at + REACH, last) ? space + 1 : outsidePair(text, at)
}
