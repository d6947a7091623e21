import type { Piece } from './units.ts'

/** Inside a word: such a cut is made only where the alternative marks a long stretch. */
const IN_WORD = 4
/** Inside a number: 三千|五百, 2|万. Half a number says something else. */
const IN_NUMBER = 8
/** Inside a hyphened word. */
const IN_COMPOUND = 2
/** Between two words of a spaced script. */
const BETWEEN_WORDS = 0.9
/** Between two words of an unspaced script: they are shorter, and stand closer. */
const BETWEEN_UNSPACED = 0.1
/** Before a mark that closes what stands before it, or after one that opens. */
const AT_MARK = 0.3
const AFTER_STOP = 0

/**
 * What it costs the reader when a marked stretch begins or ends between two
 * neighbouring pieces: nothing after a stop, most inside a word. All but the
 * cuts inside words are small beside the cost of a marked stretch, so that
 * they choose among places that are otherwise equally good.
 */
export function boundaryCost(text: string, left: Piece, right: Piece): number {
  if (right.inner) return IN_WORD
  const apart = left.end < right.start
  const last = text[left.end - 1]!
  const first = text[right.start]!
  if (CLOSING.includes(first)) return AT_MARK
  if (STOPS.includes(last)) return AFTER_STOP
  if (!apart) {
    if (left.kind === 'number' && (right.kind === 'number' || MYRIADS.includes(first))) return IN_NUMBER
    if (JOINING.includes(last) || JOINING.includes(first)) return IN_COMPOUND
    if (OPENING.includes(last)) return AT_MARK
  }
  return left.unspaced || right.unspaced ? BETWEEN_UNSPACED : BETWEEN_WORDS
}

const STOPS = '.!?;:,…。！？；：，、．'
const CLOSING = `${STOPS})]}）】》〉」』”’`
const OPENING = '([{（【《〈「『“‘'
/** Hold the words on either side together when no space parts them: well-known, U.S./China, a@b. */
const JOINING = "-‐‑@&'’"
const MYRIADS = '百千万亿萬億'
