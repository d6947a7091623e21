import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Actor, Correction, Revision } from '../../../src/domain/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { sameChoice, type ReportChoice } from './report-address.ts'

/** What one person did to an edition between two revisions. */
export interface Contribution {
  readonly person: Actor
  /** Revisions they made directly, without a correction. */
  revisions: number
  /** Changes they proposed, by what became of them. */
  accepted: number
  rejected: number
  open: number
}

/** Revisions that are read for it at most. */
const REVISIONS = 5_000

/** Who contributed what to the later text of a report, read once its numbers are there. */
export class PeopleReading implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly store: DocumentStore }
  #choice: ReportChoice | null = null
  #people: readonly Contribution[] | null = null

  constructor(host: ReactiveControllerHost & { readonly store: DocumentStore }) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  /** null until it is known. */
  of(choice: ReportChoice): readonly Contribution[] | null {
    if (!sameChoice(choice, this.#choice)) {
      this.#choice = choice
      this.#people = null
      void this.#read(choice)
    }
    return this.#people
  }

  async #read(choice: ReportChoice): Promise<void> {
    const { client } = this.#host.store
    const { edition, revision: to } = choice.after
    const from = choice.before.edition === edition ? choice.before.revision : 0
    const revisions: Revision[] = []
    let cursor: string | undefined
    do {
      const page = await client.revisions(cursor)
      if (!page.ok) return
      revisions.push(...page.value.items)
      cursor = page.value.nextCursor ?? undefined
    } while (
      cursor !== undefined &&
      revisions.length < REVISIONS &&
      (revisions.at(-1)?.number ?? 0) > from + 1
    )
    const corrections: Correction[] = []
    for await (const page of client.corrections()) {
      if (!page.ok) return
      corrections.push(...page.value.items)
    }
    if (!sameChoice(choice, this.#choice)) return
    const between = (number: number) => number > Math.min(from, to) && number <= Math.max(from, to)
    this.#people = contributions(
      revisions.filter(({ number, editions }) => between(number) && editions.includes(edition)),
      corrections.filter(
        (correction) => correction.edition === edition && correction.base <= Math.max(from, to),
      ),
      between,
    )
    this.#host.requestUpdate()
  }
}

/** @param between whether a revision lies between the two texts. An acceptance counts when its revision does. */
export function contributions(
  revisions: readonly Revision[],
  corrections: readonly Correction[],
  between: (revision: number) => boolean,
): Contribution[] {
  const people = new Map<string, Contribution>()
  const of = (person: Actor): Contribution => {
    const key = `${person.kind} ${person.id ?? person.name}`
    const known = people.get(key) ?? { person, revisions: 0, accepted: 0, rejected: 0, open: 0 }
    people.set(key, known)
    return known
  }
  for (const { kind, author } of revisions) if (kind !== 'correction') of(author).revisions++
  for (const { author, changes, base } of corrections) {
    for (const { state, decision } of changes) {
      if (state === 'accepted' && decision?.revision !== undefined && between(decision.revision)) {
        of(author).accepted++
      } else if ((state === 'rejected' || state === 'open') && between(base)) of(author)[state]++
    }
  }
  return [...people.values()].toSorted(
    (a, b) =>
      b.accepted + b.revisions - a.accepted - a.revisions || a.person.name.localeCompare(b.person.name),
  )
}
