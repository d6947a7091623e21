import type { ViewRow } from '../../../components/index.ts'
import type { TextHighlight } from '../feature.ts'
import { besideWord } from './pending-cut.ts'
import type { Act, Side } from './realignment.ts'

/** Where two rows meet on one side. */
export interface Boundary {
  readonly side: Side
  readonly above: ViewRow
  readonly below: ViewRow
}

/** Where a boundary would be: in one of the two texts that it parts. */
export interface NewBoundary extends Boundary {
  readonly row: ViewRow
  /** An offset into that side of the row, never inside a word. */
  readonly at: number
}

/** The boundary pulled to a place; null: that place is in neither of its texts, or it stands there already. */
export function pulledTo(boundary: Boundary, row: string, offset: number): NewBoundary | null {
  const { side, above, below } = boundary
  const within = [above, below].find(({ id }) => id === row)
  if (!within) return null
  const at = besideWord(within[side], offset)
  const isSame = at === (within === above ? above[side].length : 0)
  return isSame ? null : { ...boundary, row: within, at }
}

/** What pulls the boundary there, and the row to which it is done. */
export function actOf({ side, above, row, at }: NewBoundary): { readonly row: string; readonly act: Act } {
  return { row: row.id, act: { kind: 'move', side, to: row === above ? 'below' : 'above', at } }
}

/** The words that change rows. */
export function leaving({ side, above, row, at }: NewBoundary): TextHighlight {
  const [start, end] = row === above ? [at, row[side].length] : [0, at]
  return { name: 'dz-cut-off', row: row.id, side, start, end }
}
