import type { Cut, RevisionCommand } from '../../../../src/domain/index.ts'
import { splitSentences } from '../../../../src/text/segment/index.ts'
import type { ViewRow } from '../../../components/index.ts'
import type { Columns } from '../../../state/view-rows.ts'

export type Side = 'source' | 'target'

export const other = (side: Side): Side => (side === 'source' ? 'target' : 'source')

/** What is done to a row, or between it and the ones beside it. */
export type Act =
  /** Cut in two, at an offset into each side. */
  | { readonly kind: 'cut'; readonly source: number; readonly target: number }
  | { readonly kind: 'join'; readonly to: 'above' | 'below' }
  /** Words of one side go to the row beside: up to `at` or from `at` on; without it, a sentence. */
  | { readonly kind: 'move'; readonly side: Side; readonly to: 'above' | 'below'; readonly at?: number }
  /** One side goes to a row of its own: the row has nothing there any more. */
  | { readonly kind: 'apart'; readonly side: Side; readonly to: 'above' | 'below' }
  /** It is right as it stands. */
  | { readonly kind: 'confirm' }

export interface Realignment {
  readonly command: Extract<RevisionCommand, { kind: 'realign' }>
  /** Which row to go to once it is done, counting from 0. */
  readonly row: number
}

/** Two columns of a document as they stand. */
export interface Aligned {
  readonly rows: readonly ViewRow[]
  readonly columns: Columns
  /** BCP 47, of both sides. */
  readonly langs: Readonly<Record<Side, string>>
}

/** The command that does it; null where there is nothing to do it to. */
export function realignmentOf(aligned: Aligned, id: string, act: Act): Realignment | null {
  const { rows, columns } = aligned
  const k = rows.findIndex((row) => row.id === id)
  const row = rows[k]
  if (!row) return null
  const made = (pairs: readonly ViewRow[], to: number, ...cuts: Cut[]): Realignment => ({
    command: { kind: 'realign', pairs: pairs.map((pair) => pair.id), cuts },
    row: to,
  })
  const cut = (side: Side, one: [ViewRow, number], two: [ViewRow, number]): Cut => ({
    [columns[side]]: { pair: one[0].id, at: one[1] },
    [columns[other(side)]]: { pair: two[0].id, at: two[1] },
  })
  switch (act.kind) {
    case 'cut': {
      const isWhole = (offset: (side: Side) => number) => !offset('source') && !offset('target')
      if (isWhole((side) => act[side]) || isWhole((side) => row[side].length - act[side])) return null
      return made([row], k + 1, cut('source', [row, act.source], [row, act.target]))
    }
    case 'join': {
      const beside = rows[act.to === 'above' ? k - 1 : k + 1]
      if (!beside) return null
      return act.to === 'above' ? made([beside, row], k - 1) : made([row, beside], k)
    }
    case 'move': {
      const { side, to } = act
      const up = to === 'above'
      const beside = rows[up ? k - 1 : k + 1]
      const at = act.at ?? sentenceEdge(row[side], aligned.langs[side], to)
      const isNothing = at === (up ? 0 : row[side].length)
      if (!beside || isNothing) return null
      const run = up ? [beside, row] : [row, beside]
      const isAll = at === (up ? row[side].length : 0)
      if (isAll && row[other(side)] === '') return made(run, up ? k - 1 : k)
      return made(run, k, cut(side, [row, at], up ? [row, 0] : [beside, 0]))
    }
    case 'apart': {
      const { side, to } = act
      if (row[side] === '' || row[other(side)] === '') return null
      const [own, rest] = to === 'above' ? [row[side].length, 0] : [0, row[other(side)].length]
      return made([row], to === 'above' ? k + 1 : k, cut(side, [row, own], [row, rest]))
    }
    case 'confirm':
      return made([row], k)
  }
}

/** Where the first sentence ends, or the last one begins. */
function sentenceEdge(text: string, lang: string, to: 'above' | 'below'): number {
  const sentences = splitSentences(text, lang)
  return (to === 'above' ? sentences[0]?.end : sentences.at(-1)?.start) ?? 0
}
