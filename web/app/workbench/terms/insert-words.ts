/**
 * Puts words at the caret of an editor as if they had been typed, so that the
 * browser's own undo takes them back; with spaces between them and what stands
 * beside them, and a capital at the beginning of a sentence.
 */
export function insertWords(field: HTMLElement, words: string): void {
  const selection = getSelection()
  if (!selection) return
  field.focus({ preventScroll: true })
  if (selection.rangeCount === 0 || !field.contains(selection.anchorNode)) {
    selection.selectAllChildren(field)
    selection.collapseToEnd()
  }
  const range = selection.getRangeAt(0)
  const before = range.cloneRange()
  before.selectNodeContents(field)
  before.setEnd(range.startContainer, range.startOffset)
  const after = range.cloneRange()
  after.selectNodeContents(field)
  after.setStart(range.endContainer, range.endOffset)
  // Deprecated, and the only way that the browser's undo knows of.
  document.execCommand('insertText', false, fitted(words, before.toString(), after.toString()))
}

const WORD_END = /[\p{L}\p{N},;:.!?)”’%]$/u
const WORD_START = /^[\p{L}\p{N}(“‘]/u
const SENTENCE_START = /(?:^|[.!?]["”’)]*\s+)$/

/** The words as they fit between what stands before and after them. */
export function fitted(words: string, before: string, after: string): string {
  const first = SENTENCE_START.test(before) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words
  return `${WORD_END.test(before) ? ' ' : ''}${first}${WORD_START.test(after) ? ' ' : ''}`
}
