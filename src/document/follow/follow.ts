import { type Change } from '../../text/diff/index.ts'
import { rebaseAlong, type Rebased } from '../../text/merge/index.ts'
import type { Joined } from '../history/bodies.ts'
import type { Database } from '../store/database.ts'
import { stepOf, Traces } from './trace.ts'

/** What became of a change: as `Rebased`, with the pair its words are in now. */
export type Followed =
  | { readonly state: 'clean'; readonly pair: string; readonly change: Change }
  | { readonly state: 'applied' | 'conflict' | 'orphaned' }

export interface Trail {
  /** The words of the pair and of all it was merged with, before and after. */
  readonly before: Joined
  readonly after: Joined
  readonly changes: readonly Followed[]
  /** The changes as they were followed: in `before`. */
  readonly asked: readonly Change[]
}

/**
 * Follows changes of a pair's text at revision `from` through merges, splits
 * and edits to the pairs that hold its words at revision `to`: by the record of
 * where each part went, not by what it reads. A change that would have to
 * straddle two pairs is orphaned.
 */
export function follow(
  db: Database,
  pair: string,
  edition: { readonly id: string; readonly lang: string },
  from: number,
  to: number,
  changes: readonly Change[],
  traces = new Traces(db),
): Trail {
  const trace = traces.of(pair, edition, from, to)
  const { before, after } = trace
  const { start: offset, end } = before.pieces.find((piece) => piece.pair === pair) ?? { start: 0, end: 0 }
  const apart = offset === end && before.text !== ''
  const asked = changes.map((change) => shift(apart ? asParagraph(change, offset) : change, offset))
  const rebased = rebaseAlong([stepOf(trace)], asked, edition.lang)
  return { before, after, asked, changes: rebased.map((one) => settleIn(after, one, pair)) }
}

/** Words for a pair that had none are a paragraph of their own: beside their neighbours' they would run into them. */
function asParagraph(change: Change, offset: number): Change {
  const { replacement } = change
  return { ...change, replacement: offset > 0 ? `\n\n${replacement}` : `${replacement}\n\n` }
}

/** Between two pairs that touch, words stay with the pair they were written for. */
function settleIn({ pieces }: Joined, rebased: Rebased, own: string): Followed {
  if (rebased.state !== 'clean') return { state: rebased.state }
  const { change } = rebased
  const homes = pieces.filter(({ start, end }) => start <= change.start && change.end <= end)
  const home = homes.find(({ pair }) => pair === own) ?? homes[0]
  if (!home) return { state: 'orphaned' }
  return { state: 'clean', pair: home.pair, change: shift(change, -home.start) }
}

function shift(change: Change, by: number): Change {
  return { ...change, start: change.start + by, end: change.end + by }
}
