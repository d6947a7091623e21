import type { Checkpoint } from '../checkpoint.ts'
import type { Span } from '../span.ts'
import type { Op, SegmentRow } from './diff.ts'
import type { Budget } from './matches.ts'
import type { Bead } from './bead.ts'
import { nameLink } from './pair.ts'
import type { Pairing } from './pairing.ts'
import type { Laid } from './sentences.ts'
import { share, tally } from './survival.ts'
import { wordOps } from './words.ts'

/** The words of every bead compared, in order. */
export function compareBeads(
  beads: readonly Bead[],
  old: Laid,
  now: Laid,
  lang: string,
  budget: Budget,
  checkpoint: Checkpoint,
): Op[][] {
  return beads.map((bead, k) => {
    if (k % 256 === 0) checkpoint(k / beads.length)
    const before = stretch(old, bead.before.start, bead.before.end)
    const after = stretch(now, bead.after.start, bead.after.end)
    if (!after) return [{ op: 'delete', text: before }]
    if (!before) return [{ op: 'insert', text: after }]
    return wordOps(before, after, lang, budget)
  })
}

/** The rows of a diff, one per bead, with both ends of every move tied. */
export function segmentRows(
  { beads, origin }: Pairing,
  ops: readonly (readonly Op[])[],
  old: Laid,
  now: Laid,
  lang: string,
  budget: Budget,
): SegmentRow[] {
  const destination = new Map(Array.from(origin, ([to, from]) => [from, to]))
  const idOfGone = new Map<number, number>()
  const idOfCome = new Map<number, number>()
  for (const [id, { before, after }] of beads.entries()) {
    if (after.start === after.end) idOfGone.set(before.start, id)
    else if (before.start === before.end) idOfCome.set(after.start, id)
  }
  const moved = (from: number, to: number): Op[] => {
    const before = stretch(old, from, from + 1).trim()
    const after = stretch(now, to, to + 1).trim()
    return wordOps(before, after, lang, budget)
  }

  return beads.map((bead, id): SegmentRow => {
    const before = old.sentences.slice(bead.before.start, bead.before.end).map(bareSpan)
    const after = now.sentences.slice(bead.after.start, bead.after.end).map(bareSpan)
    const row = { id, before, after, ops: ops[id]! }
    const to = after.length === 0 ? destination.get(bead.before.start) : undefined
    const from = before.length === 0 ? origin.get(bead.after.start) : undefined
    if (to !== undefined) {
      return {
        ...row,
        link: 'moved',
        counterpart: idOfCome.get(to)!,
        ...measure(moved(bead.before.start, to)),
      }
    }
    if (from !== undefined) {
      const inner = moved(from, bead.after.start)
      return { ...row, link: 'moved', counterpart: idOfGone.get(from)!, inner, ...measure(inner) }
    }
    const same = row.ops.every(({ op }) => op === 'equal')
    return { ...row, link: same ? 'same' : nameLink(before.length, after.length), ...measure(row.ops) }
  })
}

function stretch({ text, sentences }: Laid, from: number, to: number): string {
  return from === to ? '' : text.slice(sentences[from]!.start, sentences[to - 1]!.end)
}

function bareSpan({ start, end }: Span): Span {
  return { start, end }
}

function measure(ops: readonly Op[]): Pick<SegmentRow, 'survival' | 'weight'> {
  return { survival: share(tally(ops)), weight: heaviest(ops) }
}

function heaviest(ops: readonly Op[]): SegmentRow['weight'] {
  let weight: SegmentRow['weight'] = 'none'
  for (const op of ops) {
    if (op.op === 'equal') continue
    if (op.weight === 'weighty') return 'weighty'
    if (op.weight !== 'minor') weight = 'plain'
    else if (weight === 'none') weight = 'minor'
  }
  return weight
}
