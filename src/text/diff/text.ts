import type { Op, TextDiff } from './diff.ts'
import { joinIslands } from './islands.ts'
import type { Budget } from './matches.ts'
import { MAX_WORK, type DiffOptions } from './options.ts'
import { pairOnBudget } from './pairing.ts'
import { groupByParagraph } from './paragraph-rows.ts'
import { compareBeads, segmentRows } from './segment-rows.ts'
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
  return diffSentences(before, after, lang, options, joinIslands)
}

/**
 * {@link diffText}, but each sentence keeps its changes to itself, be it for a
 * full stop or a space: for changes that are decided and merged one by one.
 */
export function diffFinely(before: string, after: string, lang: string, options: DiffOptions = {}): TextDiff {
  return diffSentences(before, after, lang, options, (rows) => rows)
}

function diffSentences(
  before: string,
  after: string,
  lang: string,
  options: DiffOptions,
  smooth: (rows: readonly (readonly Op[])[]) => readonly (readonly Op[])[],
): TextDiff {
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
  const compared = compareBeads(pairing.beads, settled.old, settled.now, lang, budget, (done) =>
    checkpoint?.(PAIRING + done * (1 - PAIRING)),
  )
  const segments = segmentRows(pairing, smooth(compared), settled.old, settled.now, lang, budget)
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
