import type { Segment } from '../../../../src/text/align/bead.ts'
import { splitSentences } from '../../../../src/text/segment/index.ts'
import { splitsPair } from '../../../../src/text/surrogates.ts'
import type { ViewRow } from '../../../components/index.ts'
import type { TextHighlight } from '../feature.ts'
import { other, type Side } from './realignment.ts'

/** Where a row would be cut. */
export interface PendingCut {
  /** The very row: when it reads otherwise, the cut is void. */
  readonly row: ViewRow
  readonly source: number
  readonly target: number
  /** The sides on which somebody put it there; the other one follows. */
  readonly placed: readonly Side[]
}

/**
 * Puts the cut of one side; the other side follows it along the segments unless it was placed itself.
 * @param exactly even inside a word.
 */
export function placeCut(
  row: ViewRow,
  segments: readonly Segment[],
  before: PendingCut | null,
  side: Side,
  offset: number,
  exactly = false,
): PendingCut {
  const within = Math.min(Math.max(offset, 0), row[side].length)
  const at = exactly ? within : besideWord(row[side], within)
  const known = before?.row === row ? before : null
  const far = other(side)
  const stays = known?.placed.includes(far) === true
  const there = stays ? known[far] : answering(row, segments, side, at)
  return {
    row,
    source: side === 'source' ? at : there,
    target: side === 'target' ? at : there,
    placed: [...new Set([...(known?.placed ?? []), side])],
  }
}

/** In front of a segment, on both sides. */
export function cutBefore(row: ViewRow, segments: readonly Segment[], segment: number): PendingCut | null {
  const at = segments[segment]
  if (!at || segment === 0) return null
  return { row, source: at.source.start, target: at.target.start, placed: [] }
}

/** What a cut would send to the new row. */
export function cutOff({ row, ...at }: PendingCut): readonly TextHighlight[] {
  return (['source', 'target'] as const).map((side) => ({
    name: 'dz-cut-off',
    row: row.id,
    side,
    start: at[side],
    end: row[side].length,
  }))
}

/** The next place to cut on one side: the beginning of a sentence or, finely, the next character. */
export function nextPlace(text: string, lang: string, from: number, step: 1 | -1, fine: boolean): number {
  if (fine) {
    const next = Math.min(Math.max(from + step, 0), text.length)
    return splitsPair(text, next) ? next + step : next
  }
  const places = [0, ...splitSentences(text, lang).map(({ start }) => start), text.length]
  const beyond = places.filter((place) => (step === 1 ? place > from : place < from))
  return (step === 1 ? Math.min(...beyond, text.length) : Math.max(...beyond, 0)) || 0
}

/** The place on the other side that answers: of the boundary between segments nearest to the cut. */
function answering(row: ViewRow, segments: readonly Segment[], side: Side, at: number): number {
  const far = other(side)
  const seams = segments.map((segment) => ({ here: segment[side].start, there: segment[far].start }))
  const ends = [...seams, { here: row[side].length, there: row[far].length }]
  const nearest = ends.reduce((a, b) => (Math.abs(b.here - at) < Math.abs(a.here - at) ? b : a))
  return nearest.there
}

/** Chinese has words too, and no spaces to tell them by. */
const words = new Intl.Segmenter('und', { granularity: 'word' })

/** A click into a word means the nearer end of it; nobody means half a character. */
export function besideWord(text: string, offset: number): number {
  const word = words.segment(text).containing(offset)
  if (!word) return offset
  const end = word.index + word.segment.length
  return offset - word.index <= end - offset ? word.index : end
}
