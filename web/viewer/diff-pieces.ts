import type { PublishedDiffRow } from '../../src/contract/published.ts'

export type DiffOp = PublishedDiffRow['ops'][number]

/**
 * Cuts the ops of a row at the ends of `pieces`, the newer text's segments in
 * order: one list per piece, nothing lost. Words that are gone stand with what
 * replaced them, else at the end of the piece before.
 *
 *     = "A. " - "B. " + "C."   pieces "A. ", "C."   →   ["A. "], [-"B. ", +"C."]
 *
 * White space between two pieces (pairs of one row) goes with the first of them.
 * @returns null where the pieces are not the newer text of these ops.
 */
export function cutOps(ops: readonly DiffOp[], pieces: readonly string[]): DiffOp[][] | null {
  const ends = pieceEnds(newText(ops), pieces)
  if (!ends) return null
  const cut: DiffOp[][] = pieces.map(() => [])
  let piece = 0
  let at = 0
  for (const [k, [kind, text]] of ops.entries()) {
    if (kind === '-') {
      const replaced = ops[k + 1]?.[0] === '+'
      cut[replaced ? firstEndingAfter(ends, piece, at) : piece]?.push([kind, text])
      continue
    }
    let rest = text
    while (rest !== '') {
      piece = firstEndingAfter(ends, piece, at)
      const part = rest.slice(0, Math.max(0, (ends[piece] ?? 0) - at)) || rest
      cut[piece]?.push([kind, part])
      at += part.length
      rest = rest.slice(part.length)
    }
  }
  return cut
}

/** Share of the characters of both sides that stays, 0…1; white space does not count. */
export function survivalOf(ops: readonly DiffOp[]): number {
  let kept = 0
  let all = 0
  for (const [kind, text] of ops) {
    const size = text.replace(/\s+/g, '').length
    kept += kind === '=' ? size * 2 : 0
    all += kind === '=' ? size * 2 : size
  }
  return all === 0 ? 1 : kept / all
}

export function isChanged(ops: readonly DiffOp[]): boolean {
  return ops.some(([kind]) => kind !== '=')
}

function newText(ops: readonly DiffOp[]): string {
  return ops.map(([kind, text]) => (kind === '-' ? '' : text)).join('')
}

/** The first piece from `from` on that reaches beyond `at`; the last one at the end of the text. */
function firstEndingAfter(ends: readonly number[], from: number, at: number): number {
  let piece = from
  while (piece < ends.length - 1 && (ends[piece] ?? 0) <= at) piece++
  return piece
}

function pieceEnds(text: string, pieces: readonly string[]): number[] | null {
  const starts: number[] = []
  let at = 0
  for (const piece of pieces) {
    const start = text.indexOf(piece, at)
    if (start < 0 || text.slice(at, start).trim() !== '') return null
    starts.push(start)
    at = start + piece.length
  }
  if (text.slice(at).trim() !== '') return null
  return starts.map((_, k) => starts[k + 1] ?? text.length)
}
