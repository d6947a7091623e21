import { plausibility, type LegacyEncoding } from './plausibility.ts'
import type { TextEncodingName } from './text-encoding.ts'

const LEGACY_ENCODINGS: readonly LegacyEncoding[] = ['gb18030', 'big5', 'utf-16le', 'utf-16be']

/** Two bytes of UTF-8 happen by chance in about one of four GB18030 characters that fit; see `guessEncoding`. */
const TWO_BYTE_BITS = 2

/**
 * The encoding of bytes without a byte order mark, or null where none of the
 * known ones gives a plausible text.
 *
 * Valid UTF-8 is UTF-8, save where all it has beyond ASCII is sequences of two
 * bytes: then it may be a few Chinese characters of GB18030 (一 is `D2 BB`,
 * which is Cyrillic һ in UTF-8) and the likelier reading wins. Everything else
 * is decided by {@link plausibility}, damaged characters counting heavily
 * against a reading, so that a file with one broken line is still recognised.
 *
 * Knowingly wrong: UTF-16 without a mark and without a NUL, all of whose
 * bytes happen to be ASCII ("中" is `N-`), is taken for ASCII.
 */
export function guessEncoding(bytes: Uint8Array): TextEncodingName | null {
  const utf8 = utf8Evidence(bytes)
  const hasNul = bytes.includes(0)
  if (utf8.valid && !hasNul && (utf8.long > 0 || utf8.short === 0)) return 'utf-8'

  const readings = LEGACY_ENCODINGS.map((encoding) => ({ encoding, bits: plausibility(bytes, encoding) }))
  const best = readings.reduce<Reading>(
    (winner, reading) => (reading.bits > winner.bits ? reading : winner),
    {
      encoding: 'utf-8',
      bits: utf8Bits(bytes, utf8),
    },
  )
  // Valid, yet nothing that anyone would write: the caller finds the NUL in it.
  if (best.bits <= 0) return utf8.valid ? 'utf-8' : null
  return best.encoding
}

interface Reading {
  readonly encoding: TextEncodingName
  readonly bits: number
}

interface Utf8Evidence {
  readonly valid: boolean
  /** Sequences of two bytes. */
  readonly short: number
  /** Sequences of three and four bytes. */
  readonly long: number
  /** Bytes that belong to no sequence. */
  readonly stray: number
}

function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  let short = 0
  let long = 0
  let stray = 0
  for (let at = 0; at < bytes.length;) {
    const size = sequenceSize(bytes, at)
    if (size === 0) stray += 1
    else if (size === 2) short += 1
    else if (size > 2) long += 1
    at += Math.max(1, size)
  }
  return { valid: stray === 0 && isFatallyValid(bytes), short, long, stray }
}

/** The length of the UTF-8 sequence that begins here, 0 where none does. Overlong forms are left to the real decoder. */
function sequenceSize(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  for (let k = 1; k < size; k += 1) {
    if ((bytes[at + k] ?? 0) >> 6 !== 0b10) return 0
  }
  return size
}

function isFatallyValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function utf8Bits(bytes: Uint8Array, { short, long, stray }: Utf8Evidence): number {
  if (long > 0) return long * 8 - stray * 8
  const text = new TextDecoder('utf-8').decode(bytes)
  let bits = short * TWO_BYTE_BITS - stray * 8
  for (const char of text) {
    const codePoint = char.codePointAt(0)!
    // Latin, Greek, Cyrillic and Hebrew, Arabic letters that languages use; what lies between is seldom written.
    if (codePoint >= 0xa0 && codePoint < 0x250) bits += 2
    else if (codePoint >= 0x460 && codePoint < 0x590) bits -= 3
  }
  return bits
}
