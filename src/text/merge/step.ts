import type { Change } from '../diff/change.ts'

/** One version of a text and the next. */
export interface Step {
  readonly before: string
  readonly after: string
  /**
   * What was done to `before`, to the code unit: in order, never overlapping,
   * perhaps touching. null: nobody wrote it down, the texts have to be compared.
   */
  readonly made: readonly Change[] | null
}

/** A step of which it is known what was done. */
export interface KnownStep extends Step {
  readonly made: readonly Change[]
}

/** Two steps taken as one: what the second touches of the first is one change with it, and what came to nothing is none. */
export function joinSteps(first: Step, second: Step): Step {
  if (isKnown(first) && isKnown(second)) return joinKnown(first, second)
  return { before: first.before, after: second.after, made: null }
}

export function joinKnown(first: KnownStep, second: KnownStep): KnownStep {
  return { before: first.before, after: second.after, made: compose(first, first.made, second.made) }
}

function isKnown(step: Step): step is KnownStep {
  return step.made !== null
}

/** A change of the first text, as it stands in the text between. */
interface Placed {
  readonly start: number
  readonly end: number
  /** How much longer the text between is than the first one, up to the end of this change. */
  readonly grown: number
}

function compose(
  { before, after: between }: Step,
  first: readonly Change[],
  second: readonly Change[],
): Change[] {
  const placed = placesOf(first)
  const composed: Change[] = []
  let i = 0
  let j = 0
  while (i < placed.length || j < second.length) {
    const start = Math.min(placed[i]?.start ?? Infinity, second[j]?.start ?? Infinity)
    const grownBefore = placed[i - 1]?.grown ?? 0
    const fromSecond = j
    let end = start
    for (let grew = true; grew;) {
      grew = false
      for (; i < placed.length && placed[i]!.start <= end; grew = true) end = Math.max(end, placed[i++]!.end)
      for (; j < second.length && second[j]!.start <= end; grew = true) end = Math.max(end, second[j++]!.end)
    }
    const from = start - grownBefore
    const to = end - (placed[i - 1]?.grown ?? 0)
    const quote = before.slice(from, to)
    const replacement = rewrite(between, start, end, second.slice(fromSecond, j))
    if (quote !== replacement) composed.push({ start: from, end: to, quote, replacement })
  }
  return composed
}

function placesOf(changes: readonly Change[]): Placed[] {
  let grown = 0
  return changes.map(({ start: at, quote, replacement }) => {
    const start = at + grown
    grown += replacement.length - quote.length
    return { start, end: start + replacement.length, grown }
  })
}

/** `[start, end)` of a text with changes made in it. */
export function rewrite(text: string, start: number, end: number, changes: readonly Change[]): string {
  let rewritten = ''
  let at = start
  for (const change of changes) {
    rewritten += text.slice(at, change.start) + change.replacement
    at = change.end
  }
  return rewritten + text.slice(at, end)
}
