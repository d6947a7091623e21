import { textsOf } from './text-nodes.ts'

/** One end of a selection. */
type End = readonly [node: Node, offset: number]

/**
 * Remembers which words are selected before the elements that show them are
 * drawn anew: segments that arrive put the same words into other text nodes,
 * and the browser lets go of them.
 * @returns to be called when they are drawn; it does nothing where the cell reads otherwise now.
 */
export function holdSelection(within: Element): () => void {
  const selection = getSelection()
  const { anchorNode, focusNode } = selection ?? {}
  if (!selection || selection.isCollapsed || !anchorNode || !focusNode) return () => {}
  if (!within.contains(anchorNode) && !within.contains(focusNode)) return () => {}
  const findAnchor = holdEnd(within, [anchorNode, selection.anchorOffset])
  const findFocus = holdEnd(within, [focusNode, selection.focusOffset])
  return () => {
    const anchor = findAnchor()
    const focus = findFocus()
    if (!anchor || !focus) return
    const isHeld =
      isSame(anchor, [selection.anchorNode, selection.anchorOffset]) &&
      isSame(focus, [selection.focusNode, selection.focusOffset])
    if (!isHeld) selection.setBaseAndExtent(...anchor, ...focus)
  }
}

function isSame([node, offset]: End, [otherNode, otherOffset]: readonly [Node | null, number]): boolean {
  return node === otherNode && offset === otherOffset
}

/** @returns where the end is once all is drawn; null where it cannot be told. */
function holdEnd(within: Element, end: End): () => End | null {
  const [node] = end
  const cell = (node instanceof Element ? node : node.parentElement)?.closest('.dz-source, .dz-target')
  if (!cell || !within.contains(cell)) return () => (node.isConnected ? end : null)
  const texts = textsOf(cell)
  const words = wordsOf(texts)
  const offset = offsetOf(texts, end)
  return () => {
    const now = textsOf(cell)
    return wordsOf(now) === words ? endAt(now, offset) : null
  }
}

function wordsOf(texts: readonly Text[]): string {
  return texts.map(({ data }) => data).join('')
}

function offsetOf(texts: readonly Text[], [node, offset]: End): number {
  const point = new Range()
  point.setStart(node, offset)
  let before = 0
  for (const text of texts) {
    if (text === node) return before + offset
    if (point.comparePoint(text, text.length) > 0) return before
    before += text.length
  }
  return before
}

function endAt(texts: readonly Text[], offset: number): End | null {
  let before = 0
  for (const text of texts) {
    if (offset <= before + text.length) return [text, offset - before]
    before += text.length
  }
  return null
}
