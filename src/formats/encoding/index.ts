export { decodeText, textProblem, type DecodedText } from './decode-text.ts'
export { encodeText, type EncodedText } from './encode-text.ts'
export type { TextEncodingName } from './text-encoding.ts'
