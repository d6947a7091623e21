import type { Anchor, AnchorStanding, Issue, PairStanding, Thread } from '../../../src/domain/index.ts'
import type { LoadedView } from '../../state/loaded-view.ts'

/** Something that people said, and where it is in the view. */
export interface PlacedTalk {
  readonly id: string
  readonly about: Thread | Issue
  /** The row it belongs to: of orphaned ones, what they were about, or what took its place. */
  readonly row: string | null
  /** What the margin shows beside that row; absent without one. */
  readonly number?: number
  readonly orphaned: boolean
  /** Its words, where the edition that has them is in view. */
  readonly words: { readonly side: 'source' | 'target'; readonly start: number; readonly end: number } | null
}

export const isThread = (about: Thread | Issue): about is Thread => 'comments' in about

/** Places threads and issues in a view of the newest text. */
export function placeTalk(
  threads: readonly Thread[],
  issues: readonly Issue[],
  view: LoadedView | null,
): PlacedTalk[] {
  const rows = new Map(view?.rows.flatMap((row) => row.id.split('+').map((pair) => [pair, row] as const)))
  const place = (
    about: Thread | Issue,
    anchor: Partial<Anchor>,
    standing: AnchorStanding | PairStanding | undefined,
  ): PlacedTalk => {
    const here = standing?.state === 'here' ? standing : null
    const found = rows.get(here?.pair ?? about.home ?? anchor.pair ?? '')
    const row = found?.id ?? null
    const side = view && sideOf(view, anchor.edition)
    const words = here && isSpan(here) && side && row === here.pair ? { side, ...span(here) } : null
    return {
      id: about.id,
      about,
      row,
      ...(found && { number: found.number }),
      orphaned: standing?.state === 'orphaned',
      words,
    }
  }
  return [
    ...threads.map((thread) => {
      const { about, standing } = thread
      return place(thread, about.kind === 'correction' ? {} : about.anchor, standing)
    }),
    ...issues.map((issue) => place(issue, issue.anchor, issue.standing?.anchor)),
  ]
}

const isSpan = (here: object): here is { start: number; end: number } => 'start' in here && 'end' in here

const span = ({ start, end }: { start: number; end: number }) => ({ start, end })

function sideOf({ columns }: LoadedView, edition: string | undefined): 'source' | 'target' | null {
  if (edition === columns.target) return 'target'
  return edition === columns.source ? 'source' : null
}
