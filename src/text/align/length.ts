/** Length of a text for comparing across scripts: visible characters, a Han one counting as it fills the line. */
export function lengthOf(text: string): number {
  let length = 0
  for (const char of text) {
    const code = char.codePointAt(0)!
    if (code > 32) length += code >= 0x2e80 ? 2 : 1
  }
  return length
}
