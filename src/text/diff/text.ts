import type { TextDiff } from './diff.ts'
import type { Budget } from './matches.ts'
import { MAX_WORK, type DiffOptions } from './options.ts'
import { pairOnBudget } from './pair.ts'
import { groupByParagraph } from './paragraph-rows.ts'
import { segmentRows } from './segment-rows.ts'
import { settleSpaces } from './settle-spaces.ts'
import { layOut } from './sentences.ts'
import type { Span } from '../span.ts'
import { share, tally, type Tally } from './survival.ts'

/**
 * The difference between two texts of one language: sentences paired across
 * paragraph breaks, what moved, split and merged, and the words inside.
 * Lossless: see {@link TextDiff}.
 */
export function diffText(before: string, after: string, lang: string, options: DiffOptions = {}): TextDiff {
  const budget: Budget = { left: options.maxWork ?? MAX_WORK, limited: false }
  const { checkpoint } = options
  const cuts = new Map<string, readonly Span[]>()
  const old = layOut(before, lang, cuts)
  const now = layOut(after, lang, cuts)
  const pairing = pairOnBudget(
    old.sentences.map(({ start, end }) => before.slice(start, end)),
    now.sentences.map(({ start, end }) => after.slice(start, end)),
    budget,
    checkpoint && ((done) => checkpoint(done * PAIRING)),
  )
  const settled = settleSpaces(pairing.beads, old, now)
  const segments = segmentRows(pairing, settled.old, settled.now, lang, budget, (done) =>
    checkpoint?.(PAIRING + done * (1 - PAIRING)),
  )
  const total: Tally = { kept: 0, total: 0 }
  for (const { ops } of segments) {
    const { kept, total: all } = tally(ops)
    total.kept += kept
    total.total += all
  }
  return {
    rows: groupByParagraph(segments, pairing.beads, old, now),
    survival: share(total),
    limited: budget.limited,
  }
}

/** Share of the time that goes into pairing sentences; the rest goes into their words. */
const PAIRING = 0.5
