/** What a character is to the tokenizer. */
export const SPACE = 1
/** A letter of a script written with spaces, or `_`. */
export const LETTER = 2
export const DIGIT = 3
/** A letter of a script written without spaces between words: Han, kana, Thai, … */
export const UNSPACED = 4
/** Marks, joiners, variation selectors, skin tones: part of the character before them. */
export const CLINGING = 5
export const PUNCTUATION = 6
/** Half of a flag. */
export const REGIONAL = 7
export const OTHER = 8

export type CharacterClass = number

const UNSPACED_SCRIPT = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}`

/** Signs written around or beneath the figures and letters after them, which are one visible character with the first. */
const PREPENDED = String.raw`\u{600}-\u{605}\u{6dd}\u{70f}\u{890}\u{891}\u{8e2}\u{110bd}\u{110cd}`

const CLASSES: readonly (readonly [CharacterClass, RegExp])[] = [
  [CLINGING, /^(?:\p{M}|\p{EMod}|\u0e33|\u0eb3|\u200c|\u200d|[\u{e0020}-\u{e007f}])/u],
  [SPACE, /^\s/],
  [UNSPACED, new RegExp(`^[[${UNSPACED_SCRIPT}]&&[\\p{L}\\p{Nl}]]`, 'v')],
  [DIGIT, /^\p{Nd}/u],
  [LETTER, new RegExp(`^[\\p{L}\\p{N}_${PREPENDED}]`, 'u')],
  [REGIONAL, /^\p{RI}/u],
  [PUNCTUATION, /^\p{P}/u],
]

/** Filled as characters are met: asking a regular expression each time costs twenty times as much. */
const basic = new Uint8Array(0x10000)
const astral = new Map<number, CharacterClass>()

/** @param point a code point, or a lone surrogate */
export function classOf(point: number): CharacterClass {
  if (point < 0x10000) return (basic[point] ||= classify(point))
  let found = astral.get(point)
  if (found === undefined) astral.set(point, (found = classify(point)))
  return found
}

function classify(point: number): CharacterClass {
  const character = String.fromCodePoint(point)
  return CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? OTHER
}
