import type { Finding, Tier } from '../domain/index.ts'
import { compareSightings } from './between-pairs.ts'
import type { LookedAt } from './look-at-pair.ts'
import { changedSubjects, subjectName } from './subjects.ts'
import { addTo, NO_SUMS, type Sums } from './sums.ts'
import { verdictHolds } from './verdict.ts'
import { withBetween } from './with-between.ts'

/**
 * What is found in a document, again and again while pairs of it change. Only
 * subjects by which a changed pair is compared otherwise are compared again, and
 * only verdicts that turned are told to every pair. Where pairs come or go,
 * their places are others, and all is made anew.
 */
export class DocumentFindings {
  readonly #tier: Tier
  #looked: readonly LookedAt[] = []
  #found: Finding[][] = []
  /** By subject, then by place in the document. */
  #between = new Map<string, ReadonlyMap<number, readonly Finding[]>>()
  /** By rule. */
  #sums = new Map<string, Sums>()
  #holding: ReadonlySet<string> = new Set()

  constructor(tier: Tier = 'precise') {
    this.#tier = tier
  }

  /**
   * @param looked at each pair, in the order of the document; the same object again where nothing changed.
   * @returns a list a pair, in order.
   */
  of(looked: readonly LookedAt[]): Finding[][] {
    if (looked.length !== this.#looked.length) this.#begin()
    const before = this.#looked
    this.#looked = looked
    const changed = [...looked.keys()].filter((k) => looked[k] !== before[k])
    const concerned = new Set(changed)
    const subjects = new Set(changed.flatMap((k) => this.#toCompare(k, before[k], looked[k]!)))
    for (const k of this.#compare(subjects)) concerned.add(k)
    for (const k of changed) this.#weigh(before[k], looked[k]!)
    for (const k of this.#judge()) concerned.add(k)
    this.#found = this.#found.slice()
    for (const k of concerned) this.#found[k] = this.#foundIn(k)
    return this.#found
  }

  #begin(): void {
    this.#looked = []
    this.#found = []
    this.#between.clear()
    this.#sums.clear()
    this.#holding = new Set()
  }

  /** What a changed pair is compared by otherwise, and what is found in it, for that stands elsewhere in its text. */
  #toCompare(k: number, before: LookedAt | undefined, { sightings }: LookedAt): string[] {
    const found = sightings.map(subjectName).filter((subject) => this.#between.get(subject)?.has(k))
    return [...changedSubjects(before?.sightings ?? [], sightings).map(subjectName), ...found]
  }

  /** @returns the places where something of these subjects is found, or was. */
  #compare(subjects: ReadonlySet<string>): number[] {
    if (subjects.size === 0) return []
    const sightings = this.#looked.flatMap((one, k) =>
      one.sightings
        .filter((sighting) => subjects.has(subjectName(sighting)))
        .map((sighting) => ({ ...sighting, pair: String(k) })),
    )
    const groups = Map.groupBy(sightings, subjectName)
    return [...subjects].flatMap((subject) => {
      const group = groups.get(subject) ?? []
      const found = group.length > 0 ? compareSightings(group[0]!.rule, group, this.#tier) : []
      const before = this.#between.get(subject)
      const now = new Map<number, Finding[]>()
      for (const { pair, finding } of found) {
        const k = Number(pair)
        now.set(k, [...(now.get(k) ?? []), finding])
      }
      if (now.size > 0) this.#between.set(subject, now)
      else this.#between.delete(subject)
      return [...(before?.keys() ?? []), ...now.keys()]
    })
  }

  #weigh(before: LookedAt | undefined, now: LookedAt): void {
    for (const { rule, amounts } of before?.shares ?? []) this.#add(rule, amounts, -1)
    for (const { rule, amounts } of now.shares) this.#add(rule, amounts, 1)
  }

  #add(rule: string, amounts: readonly number[], sign: 1 | -1): void {
    this.#sums.set(rule, addTo(this.#sums.get(rule) ?? NO_SUMS, amounts, sign))
  }

  /** @returns the places that a verdict speaks of which turned. */
  #judge(): number[] {
    const before = this.#holding
    const holding = new Set(
      [...this.#sums].flatMap(([rule, sums]) => (verdictHolds(rule, sums) ? [rule] : [])),
    )
    this.#holding = holding
    const turned = before.symmetricDifference(holding)
    if (turned.size === 0) return []
    return [...this.#looked.keys()].filter((k) =>
      this.#looked[k]!.shares.some(({ rule, found }) => turned.has(rule) && found.length > 0),
    )
  }

  #foundIn(k: number): Finding[] {
    const { found, sightings, shares } = this.#looked[k]!
    const subjects = new Set(sightings.map(subjectName))
    const between = [...subjects].flatMap((subject) => this.#between.get(subject)?.get(k) ?? [])
    const judged = shares.flatMap((share) => (this.#holding.has(share.rule) ? share.found : []))
    return withBetween(found, [...between, ...judged])
  }
}
