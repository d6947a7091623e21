import type { Span } from '../span.ts'
import { keptWhole } from './kept-whole.ts'
import { survivors, type Survivor } from './survivors.ts'
import { diffFinely } from './text.ts'

/**
 * Carries an anchor from a text to a later version of it. The anchor keeps to
 * its own words: it shrinks or grows with edits inside it, follows a moved
 * sentence, and is lost (`null`) when its first and last words are both gone or
 * fewer than half of its characters remain — never put on a look-alike. An
 * empty span stays while one of the characters beside it does.
 */
export function mapSpan(before: string, after: string, span: Span, lang: string): Span | null {
  return carrySpans(before, after, [span], lang)[0]?.span ?? null
}

/** Where an anchor is now, and which of its words are there: between them others may have been put. */
export interface CarriedSpan {
  readonly span: Span
  /** In order; all within `span`. */
  readonly own: readonly Span[]
}

/** {@link mapSpan} for many anchors of one text, from one comparison: one answer each, in order. */
export function carrySpans(
  before: string,
  after: string,
  spans: readonly Span[],
  lang: string,
): (CarriedSpan | null)[] {
  if (before === after) {
    return spans.map(({ start, end }) => ({ span: { start, end }, own: [{ start, end }] }))
  }
  const whole = keptWhole(before, after)
  const found = whole ? [whole] : survivors(diffFinely(before, after, lang))
  return spans.map((span) => carrySpan(before, found, span))
}

/**
 * {@link carrySpans} where it is known which characters stand in both. What is
 * lost by that, because somebody moved it or put it back by hand, is looked for
 * by comparing, but never among characters that are known to be others.
 */
export function carrySpansAlong(
  before: string,
  after: string,
  known: readonly Survivor[],
  spans: readonly Span[],
  lang: string,
): (CarriedSpan | null)[] {
  const carried = spans.map((span) => carrySpan(before, known, span))
  if (!carried.includes(null)) return carried
  const stood = known.map((one) => ({ start: one.before, end: one.before + one.length }))
  const taken = known.map((one) => ({ start: one.after, end: one.after + one.length }))
  const alike = survivors(diffFinely(before, after, lang)).filter(
    (one) =>
      isFree({ start: one.before, end: one.before + one.length }, stood) &&
      isFree({ start: one.after, end: one.after + one.length }, taken),
  )
  const found = [...known, ...alike].toSorted((a, b) => a.before - b.before)
  return carried.map((one, k) => one ?? carrySpan(before, found, spans[k]!))
}

function isFree({ start, end }: Span, others: readonly Span[]): boolean {
  return others.every((other) => other.end <= start || end <= other.start)
}

function carrySpan(text: string, found: readonly Survivor[], { start, end }: Span): CarriedSpan | null {
  if (start === end) {
    const at = found.find(({ before, length }) => before <= start && start <= before + length)
    if (!at) return null
    const place = at.after + start - at.before
    const span = { start: place, end: place }
    return { span, own: [span] }
  }
  const spoken = WORDS.test(text.slice(start, end))
  let kept = 0
  const own: Span[] = []
  for (const { before, after, length } of found) {
    const low = Math.max(start, before)
    const high = Math.min(end, before + length)
    if (low >= high) continue
    // A space or a comma that is left of some words is not where they are: the next word would be taken for them.
    if (spoken && !WORDS.test(text.slice(low, high))) continue
    kept += high - low
    own.push({ start: after + low - before, end: after + high - before })
  }
  if (kept * 2 < end - start) return null
  own.sort((a, b) => a.start - b.start)
  const from = own[0]!.start
  const to = own.at(-1)!.end
  // Torn apart: its halves stand far from one another now.
  return to - from > 2 * (end - start) + 40 ? null : { span: { start: from, end: to }, own }
}

const WORDS = /[\p{L}\p{N}]/u
