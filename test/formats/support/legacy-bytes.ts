/**
 * Bytes of a text in GB18030 or Big5, which no platform encodes: the two-byte
 * codes are read off the platform's decoder, so that what is encoded here is
 * what a file of that encoding would hold.
 */
export function legacyBytes(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const codes = codesOf(encoding)
  return Uint8Array.from(
    Array.from(text).flatMap((char) => {
      const code = char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : codes.get(char)
      if (!code) throw new Error(`${encoding} has no two-byte code for ${char}`)
      return code
    }),
  )
}

const tables = new Map<string, Map<string, number[]>>()

function codesOf(encoding: 'gb18030' | 'big5'): Map<string, number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number[]>()
  // Big5 without the extensions on which platforms disagree.
  const [firstLead, lastLead] = encoding === 'big5' ? [0xa1, 0xf9] : [0x81, 0xfe]
  for (let lead = firstLead; lead <= lastLead; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail))
      const isOneCharacter = Array.from(char).length === 1 && !/[\ufffd\p{Co}\p{Cc}]/u.test(char)
      if (isOneCharacter && !table.has(char)) table.set(char, [lead, trail])
    }
  }
  tables.set(encoding, table)
  return table
}
