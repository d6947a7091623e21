import type { ProposedChange } from '../../../src/domain/index.ts'
import type { Change } from '../../../src/text/diff/change.ts'
import type { Op } from '../../../src/text/diff/index.ts'
import { share, tally } from '../../../src/text/diff/survival.ts'
import { splitSentences } from '../../../src/text/segment/index.ts'
import { REWRITTEN } from '../../components/diff/segment-row-template.ts'

/** Changes of one correction that are read together. Never empty. */
export interface Stretch {
  readonly changes: readonly ProposedChange[]
  /** The sentence that they rewrite between them, to be read old above new; null: one change, amid its words. */
  readonly ops: readonly Op[] | null
}

interface Placed {
  readonly change: ProposedChange
  readonly place: Change
}

/**
 * Several open changes that leave less than half of a sentence are one stretch;
 * each other change is its own. In order.
 *
 * 1. `I go home.` → `We are going away.`: one stretch of them all.
 * 2. `I go home, and you do.` → `We go home, and he does.`: three, for most of it stays.
 *
 * @param text the pair's text now; null: not known, and each change stands alone.
 */
export function stretchesOf(
  changes: readonly ProposedChange[],
  text: string | null,
  lang: string,
): Stretch[] {
  if (text === null || changes.length < 2) return changes.map(alone)
  const sentences = splitSentences(text, lang)
  const stretches: Stretch[] = []
  let run: { placed: Placed[]; first: number; last: number } | null = null
  const close = () => {
    if (!run) return
    const ops = opsOf(text, sentences[run.first]!.start, sentences[run.last]!.end, run.placed)
    const inRun = run.placed.map(({ change }) => change)
    const isRewritten = inRun.length > 1 && share(tally(ops)) < REWRITTEN
    stretches.push(...(isRewritten ? [{ changes: inRun, ops }] : inRun.map(alone)))
    run = null
  }
  for (const change of changes) {
    const place = placeIn(text, change)
    const first = place ? sentences.findIndex(({ end }) => end > place.start) : -1
    const last = place ? sentences.findLastIndex(({ start }) => start < place.end) : -1
    if (run && place && first <= run.last && first >= run.first && last >= first) {
      run.placed.push({ change, place })
      run.last = Math.max(run.last, last)
      continue
    }
    close()
    // What is put in between two sentences belongs to neither.
    if (place && first >= 0 && last >= first) run = { placed: [{ change, place }], first, last }
    else stretches.push(alone(change))
  }
  close()
  return stretches
}

/** With these changes, the open ones of their groups: those only make sense together and are decided alike. */
export function withTheirGroups(open: readonly ProposedChange[], ids: readonly number[]): number[] {
  const groups = new Set(open.flatMap(({ id, group }) => (ids.includes(id) ? (group ?? []) : [])))
  return open
    .filter(({ id, group }) => ids.includes(id) || (group !== undefined && groups.has(group)))
    .map(({ id }) => id)
}

const alone = (change: ProposedChange): Stretch => ({ changes: [change], ops: null })

/** null: decided, or its words do not stand there. */
function placeIn(text: string, change: ProposedChange): Change | null {
  const { state, standing } = change
  if (state !== 'open' || (standing && standing.state !== 'clean')) return null
  const place = standing?.change ?? change
  return text.slice(place.start, place.end) === place.quote ? place : null
}

function opsOf(text: string, start: number, end: number, placed: readonly Placed[]): Op[] {
  const ops: Op[] = []
  const add = (op: Op['op'], words: string) => words !== '' && ops.push({ op, text: words })
  let at = start
  for (const { change, place } of placed) {
    add('equal', text.slice(at, place.start))
    add('delete', place.quote)
    add('insert', change.replacement)
    at = place.end
  }
  add('equal', text.slice(at, end))
  return ops
}
