import type { Change } from '../diff/change.ts'
import type { Moved } from '../diff/moved.ts'
import type { Span } from '../span.ts'
import type { MergeRegion, Rebased } from './merge.ts'

type Side = 'ours' | 'theirs'

/**
 * Words that both sides took from one place and that one of them put down in
 * another: merged without a word they would stand twice where both moved them,
 * each elsewhere, and come back where one moved what the other deleted. Each
 * place where one side alone puts them down becomes a conflict.
 *
 * `A. B. C.` against `B. A. C.` and `A. C. B.`, where B is the one that moved,
 * would give `B. A. C. B.`; against `A. C.` and `B. A. C.` it would give `B. A. C.`
 *
 * - A sentence that moved is known to the comparison, whatever was changed in it.
 * - Of less than a sentence, words between two marks of punctuation are looked
 *   at as they are, no less than two of them or four Han characters: `the` may
 *   well be put in by anyone.
 *
 * @param moved what each side moved, by its own comparison with the base.
 */
export function conflictWhereMovedApart(
  regions: readonly MergeRegion[],
  moved: Readonly<Record<Side, readonly Moved[]>>,
): MergeRegion[] {
  const taken = regions.flatMap(({ kind, base, ours }) =>
    kind === 'both' ? phrasesIn(base).filter((phrase) => !ours.includes(phrase)) : [],
  )
  const putDown = {
    ours: putDownAlone(regions, 'ours', moved),
    theirs: putDownAlone(regions, 'theirs', moved),
  }
  return regions.map((region) => {
    const { kind } = region
    if (kind !== 'ours' && kind !== 'theirs') return region
    const apart = putDown[kind].has(region) || taken.some((phrase) => putsDown(region, kind, phrase))
    return apart ? { ...region, kind: 'conflict' } : region
  })
}

/** Where one side puts down sentences that both took from their place. */
function putDownAlone(
  regions: readonly MergeRegion[],
  side: Side,
  { [side]: moved }: Readonly<Record<Side, readonly Moved[]>>,
): Set<MergeRegion> {
  if (moved.length === 0) return new Set()
  const stood = spansOf(regions, 'base')
  const stand = spansOf(regions, side)
  const taken = moved.filter(({ before }) =>
    regions.some(({ kind }, k) => kind === 'both' && overlap(stood[k]!, before)),
  )
  return new Set(regions.filter((_, k) => taken.some(({ after }) => overlap(stand[k]!, after))))
}

/** Where each region stands in one of the three texts. */
function spansOf(regions: readonly MergeRegion[], text: Side | 'base'): Span[] {
  let end = 0
  return regions.map((region) => ({ start: end, end: (end += region[text].length) }))
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
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

/**
 * Words that a change was to put down elsewhere, and that others have taken out
 * meanwhile: where the rest of its group finds its words gone already, they
 * would come back without anybody having asked for it.
 *
 * @param became what became of each of `asked`, in order
 */
export function orphanWhereTaken(asked: readonly Change[], became: readonly Rebased[]): Rebased[] {
  const taken = new Set(
    asked.flatMap(({ group, quote, replacement }, k) =>
      became[k]?.state === 'applied' && quote.trim() !== '' && replacement.trim() === '' ? (group ?? []) : [],
    ),
  )
  return became.map((one, k) => {
    const { group, quote, replacement } = asked[k]!
    const putsDown = group !== undefined && taken.has(group) && replacement.length > quote.length
    return putsDown && one.state === 'clean' ? { state: 'orphaned' } : one
  })
}

function phrasesTaken({ quote, replacement }: Change): string[] {
  return phrasesIn(quote).filter((phrase) => !replacement.includes(phrase))
}

function putsIn({ quote, replacement }: Change, phrase: string): boolean {
  return replacement.includes(phrase) && !quote.includes(phrase)
}

function putsDown(region: MergeRegion, side: Side, phrase: string): boolean {
  return region.kind === side && region[side].includes(phrase) && !region.base.includes(phrase)
}

function phrasesIn(text: string): string[] {
  return text
    .split(/[\p{P}\n]+/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => /\p{L}\s+\p{L}|\p{Script=Han}{4}/u.test(phrase))
}
