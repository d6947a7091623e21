import { tokenize } from '../segment/index.ts'
import type { Span } from '../span.ts'
import { descend, Effort, type Descent } from './descent.ts'
import type { Past } from './past.ts'

/** Some words of a text: one stretch, or several where they came together from different places. */
export interface Wording<P> {
  readonly made: P
  /** In order, apart from one another; never empty ones. At least one. */
  readonly spans: readonly Span[]
  /** What they read; stretches that stand apart are joined by an ellipsis. */
  readonly words: string
}

/** A step at which the words came to read as they do. */
export interface Turn<P> {
  readonly revision: number
  readonly after: Wording<P>
  /** null: nothing stood for them before; they were written here, or (then the life goes on) brought back. */
  readonly before: Wording<P> | null
}

/** As many stretches are told apart; more are taken for one. */
const MOST_SPANS = 6

/**
 * The life of some words, from the newest wording back to the first: each step
 * at which they read differently, with what stood there before. A replaced
 * stretch is one with what it replaced, so that the words may grow or shrink
 * on the way; words that were gone and brought back are followed to where they
 * had been.
 *
 * @param span not empty; taken to whole words
 */
export function* lifeOf<P extends Past<P>>(
  past: P,
  span: Span,
  lang: string,
): Generator<Turn<P>, void, void> {
  const effort = new Effort()
  let now: Wording<P> | null = wordingAt(past, [wholeWords(past.text, span, lang)])
  while (now) {
    const { made }: Wording<P> = now
    const step: { readonly revision: number; readonly before: P } | null = made.back()
    if (!step) return
    const { revision, before } = step
    const spans: readonly Span[] =
      before.text === made.text
        ? now.spans
        : carryBack(before.text, now.spans, descend(before.text, made.text, lang, effort).items)
    const then: Wording<P> | null = wordingAt(before, spans)
    if (then?.words === now.words) {
      now = then
      continue
    }
    yield { revision, after: now, before: then }
    const older: P | null = then ? null : made.leap()
    now = older ? wordingAt(older, now.spans) : then
  }
}

/** The words a span touches, without white space around them; the span itself where it holds white space alone. */
export function wholeWords(text: string, span: Span, lang: string): Span {
  const touched = tokenize(text, lang).filter(
    ({ kind, start, end }) => kind !== 'space' && start < span.end && end > span.start,
  )
  return { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end }
}

function wordingAt<P extends Past<P>>(made: P, spans: readonly Span[]): Wording<P> | null {
  if (spans.length === 0) return null
  return { made, spans, words: spans.map(({ start, end }) => made.text.slice(start, end)).join(' … ') }
}

/** Where some stretches of a text stood in the one before it. */
function carryBack(before: string, spans: readonly Span[], descents: readonly Descent[]): Span[] {
  const found = spans.flatMap((span) => descents.flatMap((descent) => stoodFor(span, descent) ?? []))
  const joined: Span[] = []
  for (const span of found.map((one) => withoutSpace(before, one)).toSorted((a, b) => a.start - b.start)) {
    if (span.start >= span.end) continue
    const last = joined.at(-1)
    if (last && before.slice(last.end, span.start).trim() === '') {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else joined.push(span)
  }
  return joined.length > MOST_SPANS ? [{ start: joined[0]!.start, end: joined.at(-1)!.end }] : joined
}

/** What of the older text a descent sets beside a span; null: nothing. */
function stoodFor(span: Span, { before, after, kept }: Descent): Span | null {
  if (after.start === after.end) return span.start < after.start && after.start < span.end ? before : null
  const start = Math.max(span.start, after.start)
  const end = Math.min(span.end, after.end)
  if (start >= end) return null
  if (!kept) return before
  const shift = before.start - after.start
  return { start: start + shift, end: end + shift }
}

function withoutSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return { start: start + lead, end: start + lead + words.trim().length }
}
