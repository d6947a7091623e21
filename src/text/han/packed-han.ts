/** Digits that need no escape in a string. */
const DIGITS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_'
const HALF = DIGITS.length / 2
const FIRST = '一'

/**
 * Characters as the steps from one to the next in Unicode, where those of one
 * radical stand together: half the size of the characters themselves. The first
 * half of the digits says that more follow.
 */
export function packHan(chars: string): string {
  // By units, as it is unpacked: walked by characters, two surrogates that meet would count as one.
  const units = [FIRST, ...chars.split('')].map((unit) => unit.charCodeAt(0))
  const steps = units.slice(1).map((unit, k) => unit - units[k]!)
  return steps.map((step) => packNumber(step < 0 ? -2 * step - 1 : 2 * step)).join('')
}

/** What `packHan` packed. */
export function unpackHan(packed: string): string {
  const chars: number[] = [FIRST.charCodeAt(0)]
  let [value, unit] = [0, 1]
  for (const char of packed) {
    const digit = DIGITS.indexOf(char)
    value += (digit % HALF) * unit
    unit *= HALF
    if (digit < HALF) continue
    chars.push(chars.at(-1)! + (value % 2 === 1 ? -(value + 1) / 2 : value / 2))
    ;[value, unit] = [0, 1]
  }
  return String.fromCharCode(...chars.slice(1))
}

function packNumber(value: number): string {
  if (value < HALF) return DIGITS[HALF + value]!
  return DIGITS[value % HALF]! + packNumber(Math.floor(value / HALF))
}
