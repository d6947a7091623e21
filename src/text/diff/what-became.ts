import type { Span } from '../span.ts'
import { survivorsAndHunks, type Hunk, type Survivor } from './survivors.ts'
import { diffFinely } from './text.ts'

/** What became of stretches of a text in a later version of it. */
export interface Became {
  /** Their words that stand in the later text, in order of the old one and apart. */
  readonly kept: readonly Survivor[]
  /** What else stands in their place, in order of the old text. */
  readonly changed: readonly ChangedSince[]
}

/** A place of a stretch that reads otherwise now. */
export interface ChangedSince {
  readonly before: Span
  /** Empty where words went without others coming. */
  readonly after: Span
  /** The words that stood there; '' where some were only added. */
  readonly was: string
}

const VISIBLE = /\S/

/**
 * Parts the words of some stretches into those that still stand, wherever
 * that is, and the places that read otherwise. Words put in between or right
 * beside a stretch count as a change of it; white space alone is none.
 *
 * Every code unit of `kept` reads the same in both texts; a stretch of which
 * nothing changed is kept whole.
 *
 * @param stretches in order and apart
 */
export function whatBecame(before: string, after: string, stretches: readonly Span[], lang: string): Became {
  if (before === after) {
    const kept = stretches.map(({ start, end }) => ({ before: start, after: start, length: end - start }))
    return { kept, changed: [] }
  }
  const { survivors, hunks } = survivorsAndHunks(diffFinely(before, after, lang))
  const changed = hunks
    .filter((hunk) => isVisible(hunk, before, after) && stretches.some((span) => touches(hunk, span)))
    .map((hunk) => ({ ...hunk, was: before.slice(hunk.before.start, hunk.before.end) }))
  return {
    kept: stretches.flatMap((span) => survivors.flatMap((survivor) => within(survivor, span))),
    changed: changed.toSorted((a, b) => a.before.start - b.before.start || a.after.start - b.after.start),
  }
}

function isVisible({ before: old, after: now }: Hunk, before: string, after: string): boolean {
  return VISIBLE.test(before.slice(old.start, old.end)) || VISIBLE.test(after.slice(now.start, now.end))
}

function touches({ before: { start, end } }: Hunk, span: Span): boolean {
  return start === end ? span.start <= start && start <= span.end : span.start < end && start < span.end
}

function within({ before, after, length }: Survivor, { start, end }: Span): Survivor[] {
  const low = Math.max(start, before)
  const high = Math.min(end, before + length)
  return low < high ? [{ before: low, after: after + low - before, length: high - low }] : []
}
