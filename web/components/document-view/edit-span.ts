import type { Span } from '../../../src/text/span.ts'

/** What the editor of a segment holds: the segment without the white space after it, which stays where it is. */
export function editSpan(target: string, segment: Span): Span {
  const words = target.slice(segment.start, segment.end).trimEnd()
  return { start: segment.start, end: segment.start + words.length }
}

/**
 * The whole target once `words` stand at `span`. Where a segment had no words
 * (an omission being filled in), a space is put between them and their
 * neighbours, in languages that write spaces.
 */
export function composeTarget(target: string, span: Span, words: string, lang: string): string {
  const head = target.slice(0, span.start)
  const tail = target.slice(span.end)
  const filled = span.start === span.end && words !== '' && !/^(zh|ja)\b/.test(lang)
  const before = filled && /\S$/.test(head) ? ' ' : ''
  const after = filled && /^\S/.test(tail) ? ' ' : ''
  return head + before + words + after + tail
}

/** What a draft of the whole target holds at `span`; null when it also changed something elsewhere. */
export function draftAt(target: string, span: Span, draft: string): string | null {
  const head = target.slice(0, span.start)
  const tail = target.slice(span.end)
  const fits = draft.startsWith(head) && draft.endsWith(tail) && draft.length >= head.length + tail.length
  return fits ? draft.slice(head.length, draft.length - tail.length) : null
}
