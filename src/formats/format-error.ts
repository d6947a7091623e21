import type { TextEncodingName } from './encoding/text-encoding.ts'

/**
 * Why a file or a paste was refused. `code` is stable; the words are made at
 * the rim, from locales, by code. `line` counts from 1; LF, CR LF and CR end
 * a line; in rich text, which has no lines, it counts paragraphs, and rows in
 * a table that came as one. Sizes are bytes.
 */
export type FormatError =
  | { readonly code: 'FILE_TOO_LARGE'; readonly max: number; readonly actual: number }
  /** Not text at all; `kind` names what it is where that can be told. */
  | { readonly code: 'BINARY_FILE'; readonly kind: BinaryKind }
  /** None of the known encodings makes sense of it; `line` holds the first byte that is not ASCII. */
  | { readonly code: 'UNKNOWN_ENCODING'; readonly line: number }
  /** Text in this encoding, damaged on this line. */
  | { readonly code: 'INVALID_SEQUENCE'; readonly encoding: TextEncodingName; readonly line: number }
  | { readonly code: 'NUL_CHARACTER'; readonly line: number }
  | { readonly code: 'LONE_SURROGATE'; readonly line: number }
  /** Nothing but white space. */
  | { readonly code: 'EMPTY_TEXT' }
  /** `line` begins the first paragraph (or row) too many. */
  | { readonly code: 'TOO_MANY_PARAGRAPHS'; readonly max: number; readonly line: number }
  | {
      readonly code: 'PARAGRAPH_TOO_LONG'
      readonly max: number
      readonly actual: number
      readonly line: number
    }
  /** More blank space in one place than is kept; in code units. */
  | { readonly code: 'TOO_MUCH_SPACE'; readonly max: number; readonly actual: number; readonly line: number }
  /** A table cell opens with a quote on this line that never closes. */
  | { readonly code: 'UNCLOSED_QUOTE'; readonly line: number }
  /** This row has more cells than a table may have, or than its other rows. */
  | {
      readonly code: 'TOO_MANY_COLUMNS'
      readonly max: number
      readonly actual: number
      readonly line: number
    }
  /** Fewer than two columns of text. */
  | { readonly code: 'NOT_A_TABLE'; readonly line: number }

export type BinaryKind = 'word' | 'zip' | 'pdf' | 'rtf' | 'image' | 'archive' | 'unknown'
