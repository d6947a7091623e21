/**
 * Where in the text of `container` a point of the screen is: an offset into
 * the runs of the text it shows (`.dz-run`), old wordings (`data-old`) left
 * out. The end, when the point is beyond every run.
 */
export function offsetAtPoint(container: Element, x: number, y: number): number {
  const position = document.caretPositionFromPoint(x, y)
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
  let offset = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text
    const counts = belongsToText(text)
    if (position?.offsetNode === node) return offset + (counts ? position.offset : 0)
    if (counts) offset += text.length
  }
  return offset
}

function belongsToText(node: Text): boolean {
  const parent = node.parentElement
  return parent !== null && parent.closest('.dz-run') !== null && parent.closest('[data-old]') === null
}
