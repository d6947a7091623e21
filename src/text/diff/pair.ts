import type { Range } from '../span.ts'
import type { Link } from './diff.ts'
import type { Budget } from './matches.ts'
import { MAX_WORK, type DiffOptions } from './options.ts'
import { pairOnBudget } from './pairing.ts'

/** Units of one text beside their counterpart in a later version of it. */
export interface UnitLink {
  readonly link: Link
  /** Places in the old list, ascending; empty for `added`. */
  readonly before: readonly number[]
  /** Places in the new list, ascending; empty for `removed`. A move has both. */
  readonly after: readonly number[]
}

/**
 * Pairs the units (paragraphs, sentences) of a text with those of a later
 * version. Every unit of both sides appears exactly once; links come in
 * reading order of the new text, what is gone where it stood. White space at
 * the ends of a unit does not count.
 */
export function pairUnits(
  before: readonly string[],
  after: readonly string[],
  _lang: string,
  options: DiffOptions = {},
): UnitLink[] {
  const budget: Budget = { left: options.maxWork ?? MAX_WORK, limited: false }
  const { beads, origin } = pairOnBudget(before, after, budget, options.checkpoint)
  const movedAway = new Set(origin.values())
  const links: UnitLink[] = []
  for (const bead of beads) {
    const old = list(bead.before)
    const now = list(bead.after)
    const from = old.length === 0 ? origin.get(now[0]!) : undefined
    if (from !== undefined) links.push({ link: 'moved', before: [from], after: now })
    else if (now.length > 0 || !movedAway.has(old[0]!)) {
      const same = old.length === 1 && now.length === 1 && before[old[0]!]!.trim() === after[now[0]!]!.trim()
      links.push({ link: same ? 'same' : nameLink(old.length, now.length), before: old, after: now })
    }
  }
  return links
}

/** What a pairing of so many old with so many new units is called when their words differ. */
export function nameLink(before: number, after: number): Link {
  if (before === 0) return 'added'
  if (after === 0) return 'removed'
  if (before === 1 && after > 1) return 'split'
  return after === 1 && before > 1 ? 'merged' : 'changed'
}

function list({ start, end }: Range): number[] {
  return Array.from({ length: end - start }, (_, k) => start + k)
}
