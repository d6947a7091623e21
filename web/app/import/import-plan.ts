import {
  bodyText,
  type Body,
  type ImportedPair,
  type Pair,
  type Paragraph,
  type PairText,
} from '../../../src/domain/index.ts'
import { DOUBTFUL, type Bead } from '../../../src/text/align/bead.ts'
import type { UnitLink } from '../../../src/text/diff/index.ts'

/** A new text of an edition, set against the pairs that exist. Nothing is written yet. */
export interface ImportPlan {
  readonly edition: string
  /** How many pairs read the same. */
  readonly same: number
  readonly changed: readonly PlannedPair[]
  /** Paragraphs that belong to no pair: a revision bears new ones for them, corrections cannot. */
  readonly added: readonly Added[]
}

export interface PlannedPair {
  readonly pair: string
  /** In the order of the document, from 1. */
  readonly number: number
  readonly before: string
  readonly body: Body
  /** Words differ, and not only the white space between paragraphs. */
  readonly differs: boolean
  /** Its paragraphs were put there for want of a better place. */
  readonly doubtful: boolean
}

export interface Added {
  /** The pair before it; null: it comes first. */
  readonly after: string | null
  readonly body: Body
}

/** A paragraph of the document, with the pair it is in (an index into the pairs). */
export interface Unit {
  readonly text: string
  readonly owner: number
}

export function unitsOf(pairs: readonly Pair[], edition: string): Unit[] {
  return pairs.flatMap(({ texts }, owner) => (texts[edition] ?? []).map(({ text }) => ({ text, owner })))
}

/** Where a paragraph of the new text goes: the index of a pair; -1: to none. */
export interface Homes {
  readonly homes: readonly number[]
  /** Indexes of paragraphs whose place is a guess. */
  readonly doubtful: ReadonlySet<number>
}

/** Several that belong to several, as sentences went across their boundary: the first to the first, and so on in order. */
function spread(owners: readonly number[], k: number, of: number): number {
  return owners[Math.floor((k * owners.length) / of)] ?? -1
}

/** By the text that the edition has: what was changed stays where it was. */
export function homesByText(links: readonly UnitLink[], before: readonly Unit[], count: number): Homes {
  const homes = Array.from({ length: count }, () => -1)
  const doubtful = new Set<number>()
  for (const link of links) {
    const owners = link.before.map((one) => before[one]!.owner)
    const isGuess = link.link === 'moved' || new Set(owners).size > 1
    link.after.forEach((unit, k) => {
      homes[unit] = spread(owners, k, link.after.length)
      if (isGuess) doubtful.add(unit)
    })
  }
  return { homes, doubtful }
}

/** By the source, where the edition has no text yet or quite another one. */
export function homesBySource(beads: readonly Bead[], source: readonly Unit[], count: number): Homes {
  const homes = Array.from({ length: count }, () => -1)
  const doubtful = new Set<number>()
  for (const { source: from, target, confidence } of beads) {
    const owners = source.slice(from.start, from.end).map(({ owner }) => owner)
    const severalPairs = owners[0] !== owners.at(-1)
    for (let unit = target.start; owners.length > 0 && unit < target.end; unit++) {
      homes[unit] = spread(owners, unit - target.start, target.end - target.start)
      if (severalPairs || confidence < DOUBTFUL) doubtful.add(unit)
    }
  }
  return { homes, doubtful }
}

/** Paragraphs without a sure place, and those of the edition that would be emptied. */
export function openQuestions({ homes, doubtful }: Homes, before: readonly Unit[]): number {
  const kept = new Set(homes)
  const emptied = new Set(before.map(({ owner }) => owner).filter((owner) => !kept.has(owner)))
  return doubtful.size + homes.filter((home) => home < 0).length + emptied.size
}

/**
 * A text that was written anew, a headline above all, shares few words with the
 * one before, while the source still says which paragraph is which. Along the
 * source it goes where that leaves fewer questions open and moves no paragraph
 * that reads the same.
 */
export function surerHomes(
  byText: Homes,
  bySource: Homes,
  links: readonly UnitLink[],
  before: readonly Unit[],
): Homes {
  const movesNothing = links.every(
    ({ link, before: from, after }) =>
      link !== 'same' || bySource.homes[after[0]!] === before[from[0]!]!.owner,
  )
  const isSurer = openQuestions(bySource, before) < openQuestions(byText, before)
  return movesNothing && isSurer ? bySource : byText
}

/** Every paragraph of the new text is in exactly one pair or one addition, in its order. */
export function planImport(
  pairs: readonly Pair[],
  edition: string,
  body: Body,
  { homes, doubtful }: Homes,
): ImportPlan {
  const bodies = pairs.map((): number[] => [])
  const added: { readonly after: string | null; readonly body: Paragraph[] }[] = []
  let last = -1
  let lastAdded = -2
  body.forEach((paragraph, k) => {
    const home = homes[k] ?? -1
    if (home >= 0) {
      bodies[home]!.push(k)
      last = home
    } else if (lastAdded === k - 1 && added.length > 0) {
      added.at(-1)!.body.push(paragraph)
      lastAdded = k
    } else {
      added.push({ after: pairs[last]?.id ?? null, body: [paragraph] })
      lastAdded = k
    }
  })
  const changed = pairs.flatMap(({ id, texts }, k): PlannedPair[] => {
    const old = texts[edition] ?? []
    const now = bodies[k]!.map((unit) => body[unit]!)
    if (JSON.stringify(old) === JSON.stringify(now)) return []
    const before = bodyText(old)
    return [
      {
        pair: id,
        number: k + 1,
        before,
        body: now,
        differs: before !== bodyText(now),
        doubtful: bodies[k]!.some((unit) => doubtful.has(unit)),
      },
    ]
  })
  return { edition, same: pairs.length - changed.length, changed, added }
}

/** What of it can be proposed. */
export function asItems({ edition, changed }: ImportPlan): PairText[] {
  return changed
    .filter(({ differs }) => differs)
    .map(({ pair, body }) => ({ pair, edition, text: bodyText(body) }))
}

/** All of it, as one revision takes it. */
export function asImport({ edition, changed, added }: ImportPlan): ImportedPair[] {
  return [
    ...changed.map(({ pair, body }) => ({ pair, body })),
    ...added.map(({ after, body }) => ({ after, born: { texts: { [edition]: body } } })),
  ]
}
