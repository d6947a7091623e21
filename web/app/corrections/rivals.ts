import type { Actor, Correction, ProposedChange } from '../../../src/domain/index.ts'

/** A correction, and its open changes that want the same words as another's. */
export interface Rival {
  readonly correction: Correction
  readonly changes: readonly number[]
}

/**
 * Open changes of other people that overlap some changes of a correction, by
 * where all of them stand now. Those that only make sense together count together.
 */
export function rivalsOf(
  correction: Correction,
  changes: readonly number[],
  all: readonly Correction[],
): Rival[] {
  const wanted = correction.changes.filter((change) => changes.includes(change.id))
  return all.flatMap((other) => {
    if (!sameText(correction, other) || samePerson(correction.author, other.author)) return []
    const touched = openOf(other).filter((change) => wanted.some((one) => overlap(one, change)))
    const groups = new Set(touched.flatMap(({ group }) => group ?? []))
    const together = openOf(other).filter(
      (change) => touched.includes(change) || (change.group !== undefined && groups.has(change.group)),
    )
    return together.length > 0 ? [{ correction: other, changes: together.map(({ id }) => id) }] : []
  })
}

/** Corrections in their order, those that are rivals (of one another, or by way of a third) in one list. */
export function clusters(corrections: readonly Correction[]): Correction[][] {
  const found: Correction[][] = []
  const byText = new Map<string, Correction[][]>()
  for (const correction of corrections) {
    const key = `${correction.pair} ${correction.edition}`
    const near = byText.get(key) ?? []
    const open = openOf(correction).map(({ id }) => id)
    const [first, ...others] = near.filter((one) => rivalsOf(correction, open, one).length > 0)
    if (!first) {
      const alone = [correction]
      found.push(alone)
      byText.set(key, [...near, alone])
      continue
    }
    first.push(...others.flat(), correction)
    for (const other of others) found.splice(found.indexOf(other), 1)
    byText.set(
      key,
      near.filter((one) => !others.includes(one)),
    )
  }
  return found
}

const openOf = (correction: Correction) => correction.changes.filter(({ state }) => state === 'open')

const sameText = (a: Correction, b: Correction) =>
  a.id !== b.id && a.pair === b.pair && a.edition === b.edition

/** Guests have no id; their name is all that is known of them. */
const samePerson = (a: Actor, b: Actor) => a.kind === b.kind && (a.id ?? a.name) === (b.id ?? b.name)

function overlap(a: ProposedChange, b: ProposedChange): boolean {
  const [one, other] = [placeOf(a), placeOf(b)]
  if (!one || !other) return false
  const same = one.start === other.start && one.end === other.end
  return same || (one.start < other.end && other.start < one.end)
}

/** UTF-16 code units of a pair's text, half-open; empty where words are only put in. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** null where it has none: its words are gone, or read so already. */
export function placeOf({ standing }: ProposedChange): Stretch | null {
  if (standing?.state === 'clean') return standing.change
  return standing?.state === 'conflict' ? standing.at : null
}
