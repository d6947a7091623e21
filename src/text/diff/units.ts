import { CLINGING, classOf, UNSPACED } from '../segment/characters.ts'
import { visitTokens } from '../segment/tokens.ts'
import { boundaryCost } from './boundaries.ts'
import type { Piece } from './piece.ts'
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
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Equal texts have equal numbers, across both sides of a diff. */
  readonly id: readonly number[]
  /** The same for the white space before unit `k`; entry `count` is the space at the end. */
  readonly gap: readonly number[]
  /** What marking the unit as changed costs the reader. */
  readonly cost: readonly number[]
  /** What beginning or ending a marked stretch just before unit `k` costs; entry `count` is the end of the text. */
  readonly boundary: readonly number[]
}

export function compareUnits(text: string, lang: string, vocabulary: Vocabulary): Units {
  const start: number[] = []
  const end: number[] = []
  const id: number[] = []
  const gap: number[] = []
  const cost: number[] = []
  const boundary: number[] = []
  let at = 0
  let left: Piece | undefined
  const add = (piece: Piece) => {
    start.push(piece.start)
    end.push(piece.end)
    const word = text.slice(piece.start, piece.end)
    id.push(vocabulary.number(word))
    gap.push(piece.start === at ? 0 : vocabulary.number(text.slice(at, piece.start)))
    cost.push(piece.end - at - (FUNCTION_WORDS.has(word) ? DISCOUNT : 0))
    boundary.push(left ? boundaryCost(text, left, piece) : 0)
    at = piece.end
    left = piece
  }
  visitTokens(text, lang, (kind, from, to) => {
    if (kind === 'space') return
    const wordy = kind === 'word' || kind === 'number'
    const unspaced = wordy && classOf(text.codePointAt(from)!) === UNSPACED
    if (!unspaced) return add({ kind, start: from, end: to, inner: false, unspaced })
    for (let character = from; character < to;) {
      const next = characterEnd(text, character, to)
      add({ kind, start: character, end: next, inner: character > from, unspaced })
      character = next
    }
  })
  gap.push(vocabulary.number(text.slice(at)))
  boundary.push(0)
  return { text, count: start.length, start, end, id, gap, cost, boundary }
}

/** So frequent that one of them alone between two changes is easier struck and written again than read around. */
const FUNCTION_WORDS = new Set(
  'a an the and or but of to in on at by for from with as is are was were be been has have had it its this that'.split(
    ' ',
  ),
)
/** How much less marking one costs than its length. */
const DISCOUNT = 1

/** The end of the visible character at `at`. */
function characterEnd(text: string, at: number, limit: number): number {
  do at += text.codePointAt(at)! > 0xffff ? 2 : 1
  while (at < limit && classOf(text.codePointAt(at)!) === CLINGING)
  return at
}
