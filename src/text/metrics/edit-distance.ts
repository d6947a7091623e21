/**
 * Levenshtein distance of two lists of numbers. Bit-parallel, 32 cells at a
 * time (Myers 1999, "A fast bit-vector algorithm for approximate string
 * matching", in Hyyrö's form for blocks): two texts of 10,000 characters take
 * some ten milliseconds.
 */
export function editDistance(a: Int32Array, b: Int32Array): number {
  let lead = 0
  const least = Math.min(a.length, b.length)
  while (lead < least && a[lead] === b[lead]) lead++
  let tail = 0
  while (tail < least - lead && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const pattern = a.subarray(lead, a.length - tail)
  const text = b.subarray(lead, b.length - tail)
  if (pattern.length === 0) return text.length
  return blockDistance(pattern, text)
}

const WORD = 32

function blockDistance(pattern: Int32Array, text: Int32Array): number {
  const blocks = Math.ceil(pattern.length / WORD)
  const places = bitsOfItems(pattern, blocks)
  const nowhere = new Int32Array(blocks)
  /** Vertical differences of the current column: where the distance rises, where it falls. */
  const rises = new Int32Array(blocks).fill(-1)
  const falls = new Int32Array(blocks)
  const lastBit = 1 << ((pattern.length - 1) % WORD)
  let distance = pattern.length
  for (const item of text) {
    const equal = places.get(item) ?? nowhere
    let riseIn = 1
    let fallIn = 0
    for (let k = 0; k < blocks; k++) {
      const rise = rises[k]!
      const fall = falls[k]!
      const here = equal[k]! | fallIn
      const diagonal = ((((here & rise) + rise) | 0) ^ rise) | here | fall
      let up = fall | ~(diagonal | rise)
      let down = rise & diagonal
      if (k === blocks - 1) {
        if (up & lastBit) distance++
        else if (down & lastBit) distance--
      }
      const riseOut = up >>> 31
      const fallOut = down >>> 31
      up = (up << 1) | riseIn
      down = (down << 1) | fallIn
      const vertical = equal[k]! | fall
      rises[k] = down | ~(vertical | up)
      falls[k] = up & vertical
      riseIn = riseOut
      fallIn = fallOut
    }
  }
  return distance
}

/** Of each item: the places where it stands in the pattern, as bits. */
function bitsOfItems(pattern: Int32Array, blocks: number): Map<number, Int32Array> {
  const places = new Map<number, Int32Array>()
  for (const [k, item] of pattern.entries()) {
    let bits = places.get(item)
    if (!bits) places.set(item, (bits = new Int32Array(blocks)))
    bits[k >> 5]! |= 1 << (k % WORD)
  }
  return places
}
