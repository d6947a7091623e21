import { foldForms } from '../han/index.ts'
import { visitRoughTokens } from '../segment/tokens.ts'
import type { Span } from '../span.ts'

/**
 * What a search compares: a word, or one character of a script written without
 * spaces. Folded (`fold`): case, width and the accents of Latin make no
 * difference. White space, punctuation and symbols are no units.
 */
export interface Unit extends Span {
  readonly text: string
  /** Characters of one unbroken run of Han, kana, Thai … share a number from 1 on; 0: a word or a number. */
  readonly run: number
}

export function unitsOf(text: string): Unit[] {
  const units: Unit[] = []
  let runs = 0
  visitRoughTokens(text, (kind, start, end) => {
    if (kind === 'unspaced') {
      runs++
      cut(units, text, CHARACTER, start, end, runs)
    } else if (kind === 'word' || kind === 'number') cut(units, text, WORD, start, end, 0)
  })
  return units
}

/** A character with the marks and joiners that cling to it. */
const CHARACTER = /\P{M}[\p{M}\u200c\u200d]*|\p{M}+/gu
/** "can't" is two words and "1,234" two numbers: in the index and in the query alike. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu

function cut(units: Unit[], text: string, pattern: RegExp, start: number, end: number, run: number): void {
  for (const { 0: piece, index } of text.slice(start, end).matchAll(pattern)) {
    const folded = fold(piece, run > 0)
    if (folded === '') continue
    units.push({ text: folded, start: start + index, end: start + index + piece.length, run })
  }
}

/** Accents of Latin are dropped; the marks of kana and Thai stay, which make other letters: が is not か. */
function fold(piece: string, keepMarks: boolean): string {
  const plain = keepMarks ? piece.normalize('NFKC') : piece.normalize('NFKD').replaceAll(/\p{M}+/gu, '')
  return foldForms(plain)
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(keepMarks ? /[^\p{L}\p{N}\p{M}]+/gu : /[^\p{L}\p{N}]+/gu, '')
}
