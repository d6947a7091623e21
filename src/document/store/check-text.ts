import { LIMITS, type Body } from '../../domain/index.ts'
import { invalid, limit, settle } from './refusal.ts'

const encoder = new TextEncoder()
const KINDS = new Set(['heading', 'text', 'item', 'quote'])
const LINE_BREAK = /[\r\n]/
/** Controls, line separators, and embeddings, overrides and isolates of the direction of writing. */
const UNRULY = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u
const GAP = /^[\s\uFEFF]*$/

/** Bytes of UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length
}

/** A short text of one field: a reason, a message. */
export function checkLine(text: string, max: number, name: string, path: string): void {
  limit(name, max, text.length, path)
  checkWellFormed(text, path)
}

/** What stands in the interface beside other words: nothing in it may break the line or turn those around. */
export function checkName(text: string, max: number, name: string, path: string): void {
  checkLine(text, max, name, path)
  if (UNRULY.test(text)) invalid(path, 'control-character')
}

/** Half a surrogate pair has no UTF-8 and would not come back as it went in; a NUL ends texts in many programs. */
export function checkWellFormed(text: string, path: string): void {
  if (!text.isWellFormed()) invalid(path, 'not-well-formed')
  if (text.includes('\0')) invalid(path, 'nul-character')
}

/**
 * A body as `Body` describes it, within the limits.
 * @returns its size in bytes, gaps included.
 */
export function checkBody(body: Body, path: string): number {
  let bytes = 0
  for (const [k, { kind, text, gap, lead }] of body.entries()) {
    const place = `${path}[${k}]`
    if (!KINDS.has(kind)) invalid(`${place}.kind`, 'unknown')
    checkWellFormed(text, `${place}.text`)
    if (text.trim() === '') invalid(`${place}.text`, 'empty')
    if (LINE_BREAK.test(text[0] ?? '') || LINE_BREAK.test(text.at(-1) ?? '')) {
      invalid(`${place}.text`, 'line-break-at-the-edge')
    }
    if (!GAP.test(gap)) invalid(`${place}.gap`, 'not-white-space')
    limit('gapLength', LIMITS.gapLength, gap.length, `${place}.gap`)
    if (lead !== undefined && k > 0) invalid(`${place}.lead`, 'not-first')
    if (lead !== undefined && !GAP.test(lead)) invalid(`${place}.lead`, 'not-white-space')
    const size = byteLength(text)
    limit('paragraphBytes', LIMITS.paragraphBytes, size, `${place}.text`)
    bytes += size + byteLength(gap) + byteLength(lead ?? '')
  }
  limit('bodyBytes', LIMITS.bodyBytes, bytes, path)
  return bytes
}

/** Whether a body is within the limits; what else may be wrong with it is for `checkBody` to say. */
export function keepsLimits(body: Body): boolean {
  const checked = settle(() => checkBody(body, ''))
  return checked.ok || checked.error.code !== 'LIMIT_EXCEEDED'
}
