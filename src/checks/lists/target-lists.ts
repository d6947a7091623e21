import type { Span } from '../../text/span.ts'

export interface TargetList {
  /** What stands between the commas. */
  readonly items: readonly Span[]
  /** The most items it could be said to have. */
  readonly most: number
}

/** Most words an item may have and still be one of a list. */
const LONGEST_ITEM = 14

/** The longest run of short stretches between commas or semicolons inside a sentence. */
export function longestList(target: string): TargetList | null {
  let best: Span[] = []
  for (const sentence of parts(target, 0, target.length, /[.:!?](?=\s)|\n/g)) {
    let run: Span[] = []
    const stretches = parts(target, sentence.start, sentence.end, /[,;](?=\s)/g)
    for (const [k, stretch] of stretches.entries()) {
      const inside = k > 0 && k < stretches.length - 1
      const short = target.slice(stretch.start, stretch.end).trim().split(/\s+/).length <= LONGEST_ITEM
      if (short || !inside) run.push(stretch)
      else run = [stretch]
      if (run.length > best.length) best = [...run]
    }
  }
  if (best.length < 3) return null
  const last = best.at(-1)!
  const ending = target.slice(last.start, last.end)
  const ands = ending.match(/\b(?:and|or|as well as)\b|&/g)?.length ?? 0
  // The "and" that begins the last stretch parts nothing more.
  const leading = /^(?:and|or|as well as)\b/.test(ending) ? 1 : 0
  return { items: best, most: best.length + ands - leading }
}

function parts(text: string, start: number, end: number, pattern: RegExp): Span[] {
  const spans: Span[] = []
  let from = start
  for (const { index } of text.slice(start, end).matchAll(pattern)) {
    spans.push(trimmed(text, from, start + index))
    from = start + index + 1
  }
  spans.push(trimmed(text, from, end))
  return spans.filter((span) => span.end > span.start)
}

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end)
  const lead = part.length - part.trimStart().length
  return { start: start + lead, end: Math.max(start + lead, end - (part.length - part.trimEnd().length)) }
}
