import type { Piece } from './units.ts'

/** Inside a word: such a cut is made only where the alternative marks a long stretch. */
const IN_WORD = 8
/** Inside a number with its unit, a name, a hyphened word. */
const IN_COMPOUND = 4
/** Between two words, none of which closes or opens a phrase. */
const BETWEEN_WORDS = 1
const AT_PHRASE = 0.5

/**
 * What it costs the reader when a marked stretch begins or ends before each
 * piece (entry `pieces.length`: after the last). Nothing at the ends of the
 * text and after a stop; most inside a word.
 */
export function boundaryCosts(text: string, pieces: readonly Piece[]): Float64Array {
  const costs = new Float64Array(pieces.length + 1)
  for (let k = 1; k < pieces.length; k++) costs[k] = costBetween(text, pieces[k - 1]!, pieces[k]!)
  return costs
}

function costBetween(text: string, left: Piece, right: Piece): number {
  if (right.inner) return IN_WORD
  const apart = left.end < right.start
  const last = text[left.end - 1]!
  const first = text[right.start]!
  if (left.kind === 'punctuation' && CLOSES.includes(last)) return 0
  if (!apart && left.kind === 'number' && UNITS.includes(first)) return IN_COMPOUND
  if (!apart && left.kind === 'number' && right.kind === 'number') return IN_COMPOUND
  if (!apart && (HYPHENS.includes(last) || HYPHENS.includes(first))) return IN_COMPOUND
  if (right.kind === 'punctuation' && CLOSES.includes(first)) return AT_PHRASE
  if (!apart && OPENS.includes(last)) return BETWEEN_WORDS
  if (left.unspaced && right.unspaced && left.end - left.start === 1) return BETWEEN_WORDS
  return apart ? AT_PHRASE : BETWEEN_WORDS
}

const CLOSES = '.!?;:,…。！？；：，、．)]}）】》〉」』”’'
const OPENS = '([{（【《〈「『“‘'
const HYPHENS = "-‐‑_/@'’"
const UNITS = '%％‰°℃万亿萬億千百十年月日号时分秒元岁个条'
