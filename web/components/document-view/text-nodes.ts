/** The text nodes of the segments in a cell of the reading view: joined, they are that side of the row. */
export function textsOf(cell: Element): Text[] {
  return [...cell.querySelectorAll('.dz-seg')]
    .flatMap((segment) => [...segment.childNodes])
    .filter((node) => node instanceof Text)
}

/** A static one: thousands of live ranges would slow every later change of the page. */
export function rangeOf(texts: readonly Text[], start: number, end: number): StaticRange | null {
  let from: { readonly node: Text; readonly offset: number } | null = null
  let offset = 0
  for (const node of texts) {
    const next = offset + node.length
    if (!from && start < next) from = { node, offset: start - offset }
    if (from && end <= next) {
      return new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: node,
        endOffset: end - offset,
      })
    }
    offset = next
  }
  return null
}

/** The stretch of these texts that a range covers; null: none of it. */
export function spanIn(texts: readonly Text[], range: Range): { start: number; end: number } | null {
  let offset = 0
  let first = Infinity
  let last = 0
  for (const node of texts) {
    if (range.intersectsNode(node)) {
      const start = offset + (node === range.startContainer ? range.startOffset : 0)
      const end = offset + (node === range.endContainer ? range.endOffset : node.length)
      first = Math.min(first, start)
      last = end
    }
    offset += node.length
  }
  return first < last ? { start: first, end: last } : null
}
