import type { Op, WordDiff } from './diff.ts'
import { matchUnits, type Budget } from './matches.ts'
import { opsFromMatches, OpWriter } from './ops.ts'
import { MAX_WORK, type DiffOptions } from './options.ts'
import { share, tally } from './survival.ts'
import { safeLead, safeTail } from './trim.ts'
import { compareUnits } from './units.ts'
import { Vocabulary } from './vocabulary.ts'

/**
 * The difference inside one stretch of text (a sentence, a paragraph), marked
 * as a careful editor would: whole words and phrases. Lossless; see `Op`.
 */
export function diffWords(before: string, after: string, lang: string, options: DiffOptions = {}): WordDiff {
  const budget: Budget = { left: options.maxWork ?? MAX_WORK, limited: false }
  const ops = wordOps(before, after, lang, budget)
  return { ops, survival: share(tally(ops)), limited: budget.limited }
}

/** {@link diffWords} on a budget that other stretches share. */
export function wordOps(before: string, after: string, lang: string, budget: Budget): Op[] {
  if (before === after) return before ? [{ op: 'equal', text: before }] : []
  const lead = safeLead(before, after)
  const tail = safeTail(before, after, lead)
  const vocabulary = new Vocabulary()
  const a = compareUnits(before.slice(lead, before.length - tail), lang, vocabulary)
  const b = compareUnits(after.slice(lead, after.length - tail), lang, vocabulary)
  const pairs = matchUnits(a, { start: 0, end: a.count }, b, { start: 0, end: b.count }, budget)
  const middle = opsFromMatches(a, b, pairs)
  if (lead === 0 && tail === 0) return middle
  const writer = new OpWriter()
  writer.equal(before.slice(0, lead))
  writer.append(middle)
  writer.equal(before.slice(before.length - tail))
  return writer.finish()
}
