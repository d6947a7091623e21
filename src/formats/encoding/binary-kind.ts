import type { BinaryKind } from '../format-error.ts'
import { startsWith } from './text-encoding.ts'

const ascii = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0))

/** First bytes of files that people drop by mistake. */
const SIGNATURES: readonly (readonly [kind: BinaryKind, bytes: readonly number[]])[] = [
  ['word', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['zip', ascii('PK\x03\x04')],
  ['zip', ascii('PK\x05\x06')],
  ['pdf', ascii('%PDF-')],
  ['rtf', ascii('{\\rtf')],
  ['image', [0x89, ...ascii('PNG\r\n')]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
  ['archive', [0x1f, 0x8b, 0x08]],
  ['archive', ascii("7z\xbc\xaf'\x1c")],
  ['archive', ascii('Rar!\x1a\x07')],
]

const WORD_PART = ascii('word/')

/** What a file is by its signature, or null where nothing says that it is not text. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const kind = SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0] ?? null
  return kind === 'zip' && mentionsWord(bytes) ? 'word' : kind
}

/** A .docx is a zip whose directory, at its end, names parts under `word/`. */
function mentionsWord(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - 64 * 1024)
  for (let at = bytes.indexOf(WORD_PART[0]!, from); at !== -1; at = bytes.indexOf(WORD_PART[0]!, at + 1)) {
    if (startsWith(bytes.subarray(at, at + WORD_PART.length), WORD_PART)) return true
  }
  return false
}

/** Control characters that text files do hold: tab, line feed, vertical tab, form feed, return, DOS end of file, escape. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b])

/** Above this share of control characters no reading as text is worth a try. */
const BINARY_SHARE = 0.02

/** Whether decoded text is so full of control characters that the file was never text. */
export function looksBinary(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0x20 && !TEXT_CONTROLS.has(unit)) controls += 1
  }
  return controls > text.length * BINARY_SHARE && controls > 1
}
