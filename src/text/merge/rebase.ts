import type { Change } from '../diff/change.ts'
import { changesAround, changesOf, changesOfOps } from '../diff/changes.ts'
import type { TextDiff } from '../diff/diff.ts'
import { keptWhole } from '../diff/kept-whole.ts'
import { movedSentences } from '../diff/moved.ts'
import { diffFinely } from '../diff/text.ts'
import type { Span } from '../span.ts'
import type { Rebased } from './merge.ts'
import { conflictWherePutDownTwice, orphanWhereTaken } from './moved-apart.ts'
import { joinKnown, joinSteps, type KnownStep, type Step } from './step.ts'

/** A stretch of the base whose words can be followed into the current text. */
interface Ground {
  readonly before: Span
  /** Where it begins in the current text. */
  readonly after: number
  /** What others changed in it. */
  readonly made: readonly Change[]
}

/**
 * Carries changes written against `base` over to `current`: one answer per
 * change, in order. A change is clean while nobody changed its words or what
 * touches them; it follows a sentence that moved. Clean changes never overlap,
 * but may stand in another order than before: sort them to apply them together.
 */
export function rebaseChanges(
  base: string,
  current: string,
  changes: readonly Change[],
  lang: string,
): Rebased[] {
  if (base === current) return changes.map((change) => ({ state: 'clean', change }))
  const diff = diffFinely(base, current, lang)
  const moved = movedGrounds(diff)
  const whole = wholeGround(base, changesOf(diff))
  return rebaseAll(base, current, changes, (change) => groundOf(change, moved) ?? whole)
}

/**
 * The same through every version there was between, oldest first: no step, and
 * nothing has changed. Where it is known what was done, nothing is compared:
 * comparing lets an equal word between two changes go with them, and takes
 * words for others that read alike.
 */
export function rebaseAlong(steps: readonly Step[], changes: readonly Change[], lang: string): Rebased[] {
  const first = steps[0]
  const last = steps.at(-1)
  if (!first || !last) return changes.map((change) => ({ state: 'clean', change }))
  const carried = carryAlong(steps, changes, lang)
  if (carried) return carried.map((change) => ({ state: 'clean', change }))
  const { before: base, after: current, made } = stepAlong(steps, lang)!
  if (steps.every((step) => step.made === null)) return rebaseChanges(base, current, changes, lang)
  const compared = movedGrounds(diffFinely(base, current, lang)).filter((ground) => isPutDown(ground, made))
  const known = movedAsTheyWere(made)
  const whole = wholeGround(base, made)
  return rebaseAll(
    base,
    current,
    changes,
    (change) => groundWithin(change, known) ?? groundOf(change, compared) ?? whole,
  )
}

/** All of them as one, what nobody wrote down found by comparing; null: there is none. */
export function stepAlong(steps: readonly Step[], lang: string): KnownStep | null {
  const [first, ...others] = betweenKnown(steps).map((step): KnownStep => {
    const { before, after, made } = step
    return { before, after, made: made ?? compared(before, after, lang) }
  })
  return first ? others.reduce<KnownStep>(joinKnown, first) : null
}

function compared(before: string, after: string, lang: string): Change[] {
  const kept = keptWhole(before, after)
  return kept ? changesAround([kept], before, after) : changesOf(diffFinely(before, after, lang))
}

/** null: one of them is not clean all the way. */
function carryAlong(steps: readonly Step[], changes: readonly Change[], lang: string): Change[] | null {
  let carried = [...changes]
  for (const { before, after, made } of betweenKnown(steps)) {
    const answers = made
      ? carried.map((change) => rebaseOne(before, after, change, wholeGround(before, made)))
      : rebaseChanges(before, after, carried, lang)
    const clean = answers.flatMap((answer) => (answer.state === 'clean' ? [answer.change] : []))
    if (clean.length < answers.length) return null
    carried = clean
  }
  return carried
}

/** Steps that have to be compared, taken together while nothing is known of what was done between them. */
function betweenKnown(steps: readonly Step[]): Step[] {
  return steps.reduce<Step[]>((joined, step) => {
    const previous = joined.at(-1)
    return previous?.made === null && step.made === null
      ? [...joined.slice(0, -1), joinSteps(previous, step)]
      : [...joined, step]
  }, [])
}

function wholeGround(text: string, made: readonly Change[]): Ground {
  return { before: { start: 0, end: text.length }, after: 0, made }
}

function movedGrounds(diff: TextDiff): Ground[] {
  return movedSentences(diff).map(({ before, after, ops }) => ({
    before,
    after: after.start,
    made: changesOfOps(ops, before.start),
  }))
}

/** What was taken out in one place and put down in another as it was. A comparison may say that the rest has moved. */
function movedAsTheyWere(made: readonly Change[]): Ground[] {
  return made.flatMap(({ start, quote, replacement }) => {
    const words = quote.trim()
    if (replacement !== '' || !/\s|\p{Script=Han}{2}/u.test(words)) return []
    const putDown = made.findIndex((change) => change.replacement.includes(words))
    const change = made[putDown]
    if (!change) return []
    const after = change.start + made.slice(0, putDown).reduce(addGrowth, change.replacement.indexOf(words))
    const from = start + quote.indexOf(words)
    return [{ before: { start: from, end: from + words.length }, after, made: [] }]
  })
}

/** Whether a sentence stands within what was written, rather than only read like it. */
function isPutDown({ before, after, made: within }: Ground, made: readonly Change[]): boolean {
  const end = after + before.end - before.start + within.reduce(addGrowth, 0)
  let grown = 0
  return made.some((change) => {
    const start = change.start + grown
    grown += change.replacement.length - change.quote.length
    return start <= after && end <= start + change.replacement.length
  })
}

/** The moved sentence that holds a change; an insertion at its very edge stays behind. */
function groundOf({ start, end }: Change, moved: readonly Ground[]): Ground | undefined {
  return moved.find(({ before }) =>
    start === end ? before.start < start && end < before.end : before.start <= start && end <= before.end,
  )
}

/** The same where a change of all that was moved may be the one that took it away. */
function groundWithin(change: Change, moved: readonly Ground[]): Ground | undefined {
  return groundOf(
    change,
    moved.filter(({ before }) => before.start < change.start || change.end < before.end),
  )
}

function rebaseAll(
  base: string,
  current: string,
  changes: readonly Change[],
  ground: (change: Change) => Ground,
): Rebased[] {
  const became = changes.map((change) => rebaseOne(base, current, change, ground(change)))
  return orphanWhereTaken(changes, conflictWherePutDownTwice(changes, became, current))
}

function rebaseOne(base: string, current: string, change: Change, { before, after, made }: Ground): Rebased {
  const shiftAt = (place: number) =>
    made.filter(({ end }) => end < place).reduce(addGrowth, after - before.start)
  const rivals = made.filter(({ start, end }) => start <= change.end && change.start <= end)
  const first = rivals[0]
  const last = rivals.at(-1)
  if (!first || !last) {
    const shift = shiftAt(change.start)
    return { state: 'clean', change: { ...change, start: change.start + shift, end: change.end + shift } }
  }
  const start = Math.min(first.start, change.start)
  const end = Math.max(last.end, change.end)
  const shift = shiftAt(first.start)
  const at = { start: start + shift, end: end + rivals.reduce(addGrowth, shift) }
  const theirs = current.slice(at.start, at.end)
  const wanted = base.slice(start, change.start) + change.replacement + base.slice(change.end, end)
  if (theirs === wanted) return { state: 'applied' }
  return theirs.trim() === '' ? { state: 'orphaned' } : { state: 'conflict', at, theirs }
}

function addGrowth(sum: number, { quote, replacement }: Change): number {
  return sum + replacement.length - quote.length
}
