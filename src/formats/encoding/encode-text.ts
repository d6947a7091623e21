import { BYTE_ORDER_MARKS, type TextEncodingName } from './text-encoding.ts'

export interface EncodedText {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What was written: platforms only encode Unicode, so a GB18030 or Big5 text is written as UTF-8. */
  readonly encoding: TextEncodingName
  /** Whether these are the bytes of the encoding that was asked for. */
  readonly exact: boolean
}

/** The bytes of a text; what `decodeText` read from UTF-8 or UTF-16 comes back byte for byte. */
export function encodeText(text: string, encoding: TextEncodingName, bom: boolean): EncodedText {
  const written = encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : 'utf-8'
  // GB18030's own mark says nothing in UTF-8, where a file needs none.
  const mark = bom && written === encoding ? markOf(written) : []
  const content =
    written === 'utf-8' ? new TextEncoder().encode(text) : encodeUtf16(text, written === 'utf-16le')
  const bytes = new Uint8Array(mark.length + content.length)
  bytes.set(mark)
  bytes.set(content, mark.length)
  return { bytes, encoding: written, exact: written === encoding }
}

const markOf = (encoding: TextEncodingName): readonly number[] =>
  BYTE_ORDER_MARKS.find((mark) => mark.encoding === encoding)?.bytes ?? []

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}
