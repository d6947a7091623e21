import { CLINGING, classOf, UNSPACED } from '../segment/characters.ts'
import { visitTokens, type TokenKind } from '../segment/tokens.ts'
import { boundaryCost } from './boundaries.ts'
import type { Vocabulary } from './vocabulary.ts'

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

/** One unit beside what decides where it may be parted from its neighbours. */
export interface Piece {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
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
  const boundary = new Float64Array(count + 1)
  let at = 0
  for (let k = 0; k < count; k++) {
    const piece = pieces[k]!
    start[k] = piece.start
    end[k] = piece.end
    id[k] = vocabulary.number(text.slice(piece.start, piece.end))
    gap[k] = piece.start === at ? 0 : vocabulary.number(text.slice(at, piece.start))
    cost[k] = piece.end - at
    if (k > 0) boundary[k] = boundaryCost(text, pieces[k - 1]!, piece)
    at = piece.end
  }
  gap[count] = vocabulary.number(text.slice(at))
  return { text, count, start, end, id, gap, cost, boundary }
}

function cutPieces(text: string, lang: string): Piece[] {
  const pieces: Piece[] = []
  visitTokens(text, lang, (kind, start, end) => {
    if (kind === 'space') return
    const wordy = kind === 'word' || kind === 'number'
    const unspaced = wordy && classOf(text.codePointAt(start)!) === UNSPACED
    if (!unspaced) pieces.push({ kind, start, end, inner: false, unspaced })
    else {
      for (let at = start; at < end;) {
        const next = characterEnd(text, at, end)
        pieces.push({ kind, start: at, end: next, inner: at > start, unspaced })
        at = next
      }
    }
  })
  return pieces
}

/** The end of the visible character at `at`. */
function characterEnd(text: string, at: number, limit: number): number {
  do at += text.codePointAt(at)! > 0xffff ? 2 : 1
  while (at < limit && classOf(text.codePointAt(at)!) === CLINGING)
  return at
}
