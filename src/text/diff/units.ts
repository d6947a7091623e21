import { tokenize, type Token } from '../segment/tokens.ts'
import { boundaryCosts } from './boundaries.ts'

/**
 * A text as the word diff sees it: everything visible, one unit each, with the
 * white space before it as a property. Words of spaced scripts, numbers and
 * marks are one unit; words of unspaced scripts are cut further into
 * characters, held together by {@link Units.boundary}. So two texts that
 * `Intl.Segmenter` happens to cut differently still match.
 */
export interface Units {
  readonly text: string
  readonly count: number
  /** First and last code unit (half-open) of every unit. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Equal texts have equal numbers, across both sides of a diff. */
  readonly id: Int32Array
  /** The same for the white space before unit `k`; entry `count` is the space at the end. */
  readonly gap: Int32Array
  /** What marking the unit as changed costs the reader. */
  readonly cost: Float64Array
  /** What beginning or ending a marked stretch just before unit `k` costs; entry `count` is the end of the text. */
  readonly boundary: Float64Array
}

/** Gives equal strings equal numbers. One per diff. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>([['', 0]])

  number(text: string): number {
    let number = this.#numbers.get(text)
    if (number === undefined) this.#numbers.set(text, (number = this.#numbers.size))
    return number
  }
}

/** One visible thing on its way into {@link Units}. */
export interface Piece extends Token {
  /** Not the first character of its (unspaced) word. */
  readonly inner: boolean
  readonly unspaced: boolean
}

export function compareUnits(text: string, lang: string, vocabulary: Vocabulary): Units {
  const pieces = cutPieces(text, lang)
  const count = pieces.length
  const start = new Int32Array(count)
  const end = new Int32Array(count)
  const id = new Int32Array(count)
  const gap = new Int32Array(count + 1)
  const cost = new Float64Array(count)
  let at = 0
  for (let k = 0; k < count; k++) {
    const piece = pieces[k]!
    start[k] = piece.start
    end[k] = piece.end
    id[k] = vocabulary.number(text.slice(piece.start, piece.end))
    gap[k] = piece.start === at ? 0 : vocabulary.number(text.slice(at, piece.start))
    cost[k] = piece.end - at
    at = piece.end
  }
  gap[count] = vocabulary.number(text.slice(at))
  return { text, count, start, end, id, gap, cost, boundary: boundaryCosts(text, pieces) }
}

const UNSPACED =
  /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u

function cutPieces(text: string, lang: string): Piece[] {
  const pieces: Piece[] = []
  for (const { kind, start, end } of tokenize(text, lang)) {
    if (kind === 'space') continue
    const unspaced = (kind === 'word' || kind === 'number') && UNSPACED.test(text.slice(start, start + 2))
    if (!unspaced || end - start === 1) {
      pieces.push({ kind, start, end, inner: false, unspaced })
      continue
    }
    for (const { 0: character, index } of text.slice(start, end).matchAll(CHARACTER)) {
      const at = start + index
      pieces.push({ kind, start: at, end: at + character.length, inner: index > 0, unspaced })
    }
  }
  return pieces
}

const CHARACTER = /[^][\p{M}\p{EMod}\u200c\u200d\u{e0020}-\u{e007f}]*/gu
