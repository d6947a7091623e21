/** Where it begins in the source. */
interface Swing {
  readonly text: string
  readonly start: number
}

const HAN = /^\p{Script=Han}{4}$/u
/** They come again and again in any text. */
const COMMON = /[的了是和在一更各省市县区]/

/**
 * Four characters of which every other is the same: 医德医风, 应保尽保.
 *
 * @param isWord of two characters; at least one half must be, or the four only happen to stand together
 */
export function swingsIn(folded: string, isWord: (two: string) => boolean): Swing[] {
  const swings: Swing[] = []
  for (let start = 0; start + 4 <= folded.length; start++) {
    const a = folded[start]!
    const b = folded[start + 1]!
    const isFirst = a === folded[start + 2]
    // Both would be one thing said twice, or a number: 研究研究.
    if (isFirst === (b === folded[start + 3]) || a === b || COMMON.test(isFirst ? a : b)) continue
    const text = folded.slice(start, start + 4)
    if (HAN.test(text) && (isWord(text.slice(0, 2)) || isWord(text.slice(2)))) swings.push({ text, start })
  }
  return swings
}
