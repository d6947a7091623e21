import { fail, LIMITS, ok, type Result } from '../../domain/index.ts'
import type { FormatError } from '../format-error.ts'
import { lineNumber } from '../line-number.ts'
import { binaryKind, looksBinary } from './binary-kind.ts'
import { guessEncoding } from './guess-encoding.ts'
import { BYTE_ORDER_MARKS, startsWith, type TextEncodingName } from './text-encoding.ts'

export interface DecodedText {
  /** Well-formed, without NUL and without the byte order mark. */
  readonly text: string
  readonly encoding: TextEncodingName
  /** Whether the file began with a byte order mark. */
  readonly bom: boolean
}

/**
 * The text of a file of at most `LIMITS.fileBytes`: UTF-8 and UTF-16 with or
 * without a mark, GB18030, Big5. Nothing is repaired or replaced on the way:
 * what cannot be decoded to the last byte is refused with the line.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, FormatError> {
  if (bytes.length > LIMITS.fileBytes) {
    return fail({ code: 'FILE_TOO_LARGE', max: LIMITS.fileBytes, actual: bytes.length })
  }
  const kind = binaryKind(bytes)
  if (kind) return fail({ code: 'BINARY_FILE', kind })

  const mark = BYTE_ORDER_MARKS.find((candidate) => startsWith(bytes, candidate.bytes))
  const encoding = mark?.encoding ?? guessEncoding(bytes)
  if (!encoding) return fail(unreadable(bytes))

  const content = bytes.subarray(mark?.bytes.length ?? 0)
  const text = decodeFatally(content, encoding)
  if (text === null) return fail({ code: 'INVALID_SEQUENCE', encoding, line: damagedLine(content, encoding) })
  const problem = textProblem(text)
  return problem ? fail(problem) : ok({ text, encoding, bom: mark !== undefined })
}

/** What keeps a string, from wherever it came, from being a text: NUL or half a surrogate pair. */
export function textProblem(text: string): FormatError | null {
  const nul = text.indexOf('\0')
  if (nul !== -1) {
    return looksBinary(text)
      ? { code: 'BINARY_FILE', kind: 'unknown' }
      : { code: 'NUL_CHARACTER', line: lineNumber(text, nul) }
  }
  if (!text.isWellFormed()) {
    const lone = /\p{Surrogate}/u.exec(text)
    return { code: 'LONE_SURROGATE', line: lineNumber(text, lone?.index ?? 0) }
  }
  return null
}

/**
 * The text, or null where any of it is not valid. UTF-16 is checked by hand:
 * workerd's decoder lets lone surrogates through even when it is told to be
 * fatal.
 */
function decodeFatally(bytes: Uint8Array, encoding: TextEncodingName): string | null {
  if (encoding.startsWith('utf-16') && bytes.length % 2 === 1) return null
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.isWellFormed() ? text : null
  } catch {
    return null
  }
}

/**
 * The first line that does not decode. Neither byte of a line break occurs
 * inside a character of UTF-8, GB18030 or Big5, so lines can be cut first.
 */
function damagedLine(bytes: Uint8Array, encoding: TextEncodingName): number {
  if (encoding.startsWith('utf-16')) {
    const text = new TextDecoder(encoding, { fatal: false, ignoreBOM: true }).decode(bytes)
    const damaged = /[\p{Surrogate}\ufffd]/u.exec(text)
    return lineNumber(text, damaged?.index ?? text.length)
  }
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = lineEnd(bytes, start)
    if (decodeFatally(bytes.subarray(start, end), encoding) === null) return line
    start = end
  }
  return line
}

/** Where the line that begins at `start` ends, its line break included. */
function lineEnd(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at += 1) {
    if (bytes[at] === 0x0a) return at + 1
    if (bytes[at] === 0x0d) return bytes[at + 1] === 0x0a ? at + 2 : at + 1
  }
  return bytes.length
}

function unreadable(bytes: Uint8Array): FormatError {
  const latin1 = new TextDecoder('latin1').decode(bytes)
  if (looksBinary(latin1)) return { code: 'BINARY_FILE', kind: 'unknown' }
  const beyondAscii = bytes.findIndex((byte) => byte >= 0x80 || byte === 0)
  return { code: 'UNKNOWN_ENCODING', line: lineNumber(latin1, Math.max(0, beyondAscii)) }
}
