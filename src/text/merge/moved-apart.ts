import type { Change } from '../diff/change.ts'
import type { MergeRegion, Rebased } from './merge.ts'

/**
 * Words that both sides took from one place and put down in two: merged without
 * a word they would stand twice. Both places become conflicts.
 *
 * `A. B. C.` against `B. A. C.` and `A. C. B.`, where B is the one that moved,
 * would give `B. A. C. B.`
 *
 * Only words between two marks of punctuation are looked at, no less than two
 * of them or four Han characters: `the` may well be put in by both.
 */
export function conflictWhereMovedApart(regions: readonly MergeRegion[]): MergeRegion[] {
  const taken = regions.flatMap(({ kind, base, ours }) =>
    kind === 'both' ? phrasesIn(base).filter((phrase) => !ours.includes(phrase)) : [],
  )
  const apart = taken.filter(
    (phrase) =>
      regions.some((region) => putsDown(region, 'ours', phrase)) &&
      regions.some((region) => putsDown(region, 'theirs', phrase)),
  )
  return regions.map((region) => {
    const { kind } = region
    if (kind !== 'ours' && kind !== 'theirs') return region
    return apart.some((phrase) => putsDown(region, kind, phrase)) ? { ...region, kind: 'conflict' } : region
  })
}

/**
 * The same of changes that were carried to where their words went: one took
 * words that others have moved meanwhile (so that there is nothing left to do),
 * and another would put these words down a second time. That one is in conflict
 * with where they stand now.
 *
 * @param became what became of each of `asked`, in order
 */
export function conflictWherePutDownTwice(
  asked: readonly Change[],
  became: readonly Rebased[],
  current: string,
): Rebased[] {
  const moved = asked
    .flatMap((change, k) => (became[k]?.state === 'applied' ? phrasesTaken(change) : []))
    .filter((phrase) => current.includes(phrase))
  if (moved.length === 0) return [...became]
  return became.map((one, k) => {
    const phrase = one.state === 'clean' && moved.find((words) => putsIn(asked[k]!, words))
    if (!phrase) return one
    const start = current.indexOf(phrase)
    return { state: 'conflict', at: { start, end: start + phrase.length }, theirs: phrase }
  })
}

function phrasesTaken({ quote, replacement }: Change): string[] {
  return phrasesIn(quote).filter((phrase) => !replacement.includes(phrase))
}

function putsIn({ quote, replacement }: Change, phrase: string): boolean {
  return replacement.includes(phrase) && !quote.includes(phrase)
}

function putsDown(region: MergeRegion, side: 'ours' | 'theirs', phrase: string): boolean {
  return region.kind === side && region[side].includes(phrase) && !region.base.includes(phrase)
}

function phrasesIn(text: string): string[] {
  return text
    .split(/[\p{P}\n]+/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => /\p{L}\s+\p{L}|\p{Script=Han}{4}/u.test(phrase))
}
