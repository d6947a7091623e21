import type { Past } from '../../text/blame/index.ts'
import { joinTexts, type Joined } from '../history/bodies.ts'
import { bodyOf, type Knot, type PairHistories } from './pair-history.ts'

/** A pair as it read at a revision. */
interface Member {
  readonly pair: string
  readonly at: number
}

/** What made a pair's text: the revision that wrote it, or the tie that put the pair in the place of others. */
interface Making {
  readonly revision: number
  readonly knot: Knot | null
}

/**
 * The text of a pair with its history, through every merge, split and restore:
 * further back it is the text of the pairs it was made of, joined in order (of
 * all of a pair that was split, though a part of it came here).
 */
export class PairPast implements Past<PairPast> {
  readonly #histories: PairHistories
  readonly #members: readonly Member[]
  #joined: Joined | null = null

  constructor(histories: PairHistories, members: readonly Member[]) {
    this.#histories = histories
    this.#members = members
  }

  /** Several pairs are read as one text, in this order. */
  static of(histories: PairHistories, pairs: readonly string[], at: number): PairPast {
    return new PairPast(
      histories,
      pairs.map((pair) => ({ pair, at })),
    )
  }

  get text(): string {
    return this.#join().text
  }

  /** The pairs whose texts these are, and where each stands in `text`. */
  get pieces(): Joined['pieces'] {
    return this.#join().pieces
  }

  back(): { readonly revision: number; readonly before: PairPast } | null {
    const newest = this.#newest()
    if (newest === null) return null
    const members: Member[] = []
    const add = (member: Member) => {
      if (!members.some(({ pair }) => pair === member.pair)) members.push(member)
    }
    const untied = new Set<number>()
    for (const member of this.#members) {
      const making = this.#makingOf(member)
      if (making?.revision !== newest) add(member)
      else if (!making.knot) add({ pair: member.pair, at: newest - 1 })
      else if (!untied.has(making.knot.knot)) {
        untied.add(making.knot.knot)
        for (const pair of this.#histories.parentsOf(making.knot)) add({ pair, at: newest - 1 })
      }
    }
    const before = new PairPast(this.#histories, members)
    return before.#isUnread() ? null : { revision: newest, before }
  }

  leap(): PairPast | null {
    const newest = this.#newest()
    if (newest === null) return null
    let leapt = false
    const members = this.#members.map((member) => {
      const making = this.#makingOf(member)
      const older = making?.revision === newest ? this.#olderSame(member, making) : null
      if (older === null) return member
      leapt = true
      return { pair: member.pair, at: older }
    })
    return leapt ? new PairPast(this.#histories, members) : null
  }

  /** An older revision at which the pair read the same as what this making gave it. */
  #olderSame({ pair, at }: Member, { revision, knot }: Making): number | null {
    const histories = this.#histories
    const now = histories.textAt(pair, at)
    if (now === null || now === 'unread') return null
    const restored = histories.restoredBy(revision)
    const then = restored === null ? null : histories.textAt(pair, restored)
    if (restored !== null && then && then !== 'unread' && then.json === now.json) return restored
    if (knot) return null
    const oldest = histories.oldestWith(pair, now.json) ?? revision
    return oldest < revision ? oldest : null
  }

  /** The newest revision that made any of this text; null: there is no text. */
  #newest(): number | null {
    const revisions = this.#members.map((member) => this.#makingOf(member)?.revision ?? 0)
    return Math.max(0, ...revisions) || null
  }

  #makingOf({ pair, at }: Member): Making | null {
    const row = this.#histories.textAt(pair, at)
    const knot = this.#histories.knotAt(pair, at)
    const written = row === null || row === 'unread' ? 0 : row.revision
    if (knot && knot.revision >= written) return { revision: knot.revision, knot }
    return written > 0 ? { revision: written, knot: null } : null
  }

  #isUnread(): boolean {
    return this.#members.some(({ pair, at }) => this.#histories.textAt(pair, at) === 'unread')
  }

  #join(): Joined {
    this.#joined ??= joinTexts(
      this.#members.map(({ pair, at }) => ({ pair, body: bodyOf(this.#histories.textAt(pair, at)) })),
    )
    return this.#joined
  }
}
