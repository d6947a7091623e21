import type { Change } from '../diff/change.ts'
import { changesOf } from '../diff/changes.ts'
import { movedSentences } from '../diff/moved.ts'
import { diffFinely } from '../diff/text.ts'
import type { Merge, MergeRegion } from './merge.ts'
import { conflictWhereMovedApart } from './moved-apart.ts'
import { rewrite } from './step.ts'

/**
 * Merges two edits of one text, word by word (diff3; Khanna, Kunal & Pierce
 * 2007, "A formal investigation of diff3"). Changes of the two sides that
 * touch or overlap are one conflict, unless both sides made the same; so is a
 * sentence that one of them moved, changed or not, and the other moved elsewhere
 * or deleted.
 */
export function merge3(base: string, ours: string, theirs: string, lang: string): Merge {
  const byUs = diffFinely(base, ours, lang)
  const byThem = diffFinely(base, theirs, lang)
  const regions = conflictWhereMovedApart(mergeRegions(base, changesOf(byUs), changesOf(byThem)), {
    ours: movedSentences(byUs),
    theirs: movedSentences(byThem),
  })
  const conflict = regions.some(({ kind }) => kind === 'conflict')
  return {
    regions,
    text: conflict ? null : regions.map(mergedText).join(''),
    limited: byUs.limited || byThem.limited,
  }
}

function mergedText({ kind, base, ours, theirs }: MergeRegion): string {
  return kind === 'unchanged' ? base : kind === 'theirs' ? theirs : ours
}

function mergeRegions(base: string, ours: readonly Change[], theirs: readonly Change[]): MergeRegion[] {
  const regions: MergeRegion[] = []
  let at = 0
  let i = 0
  let j = 0
  const unchangedTo = (end: number) => {
    if (at < end) {
      const text = base.slice(at, end)
      regions.push({ kind: 'unchanged', base: text, ours: text, theirs: text })
    }
    at = end
  }
  while (i < ours.length || j < theirs.length) {
    const start = Math.min(ours[i]?.start ?? Infinity, theirs[j]?.start ?? Infinity)
    let end = start
    const fromOurs = i
    const fromTheirs = j
    for (let grew = true; grew;) {
      grew = false
      while (i < ours.length && ours[i]!.start <= end) {
        end = Math.max(end, ours[i++]!.end)
        grew = true
      }
      while (j < theirs.length && theirs[j]!.start <= end) {
        end = Math.max(end, theirs[j++]!.end)
        grew = true
      }
    }
    unchangedTo(start)
    const span = base.slice(start, end)
    const byUs = rewrite(base, start, end, ours.slice(fromOurs, i))
    const byThem = rewrite(base, start, end, theirs.slice(fromTheirs, j))
    const kind = j === fromTheirs ? 'ours' : i === fromOurs ? 'theirs' : byUs === byThem ? 'both' : 'conflict'
    regions.push({ kind, base: span, ours: byUs, theirs: byThem })
    at = end
  }
  unchangedTo(base.length)
  return regions
}
