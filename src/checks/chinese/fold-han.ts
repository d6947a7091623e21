import { SIMPLIFIED, TRADITIONAL } from './traditional.ts'

/** The simplified character of each code unit, 0 where it stays what it is: every character of every source is looked up. */
const simplifiedOf = new Uint16Array(0x10000)
for (let k = 0; k < TRADITIONAL.length; k++) {
  simplifiedOf[TRADITIONAL.charCodeAt(k)] = SIMPLIFIED.charCodeAt(k)
}

/** The text in simplified characters, unit for unit: offsets stay what they were. */
export function foldHan(text: string): string {
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const simplified = simplifiedOf[text.charCodeAt(at)]!
    if (simplified === 0) continue
    folded += text.slice(from, at) + String.fromCharCode(simplified)
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}
