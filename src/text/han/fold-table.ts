/** What each code unit becomes, 0 where it stays what it is. */
export type FoldTable = Uint16Array

/** @param lists of characters of one unit, each list with what its characters become, in the same order. */
export function foldTable(...lists: readonly (readonly [from: string, to: string])[]): FoldTable {
  const table = new Uint16Array(0x10000)
  for (const [from, to] of lists) {
    for (let k = 0; k < from.length; k++) table[from.charCodeAt(k)] = to.charCodeAt(k)
  }
  return table
}

/** Unit for unit: offsets stay what they were. */
export function foldBy(table: FoldTable, text: string): string {
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const other = table[text.charCodeAt(at)]!
    if (other === 0) continue
    folded += text.slice(from, at) + String.fromCharCode(other)
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}
