import { bodyText, type Body, type Edition } from '../domain/index.ts'
import { stepAlong } from '../text/merge/index.ts'
import { wholeText } from './bodies.ts'
import type { Database } from './database.ts'
import { tiedTo } from './lineage.ts'
import { stepsBetween } from './steps.ts'
import { changed, lengthOf, sliceOf, type Stretch } from './stretches.ts'
import { bodyAt } from './texts.ts'

/** Rows of history one answer may look through; of more, texts are compared. */
const MOST_ROWS = 400

/** What gave a pair its text other than somebody writing it. */
type Making =
  | {
      readonly kind: 'knot'
      readonly revision: number
      readonly parents: string[]
      readonly children: string[]
    }
  | { readonly kind: 'restore'; readonly revision: number; readonly to: number }

type Language = Pick<Edition, 'id' | 'lang'>

/**
 * Where each character of some tied pairs came from, told by the record and not
 * by what it reads: two sentences that read alike are not taken for each other.
 *
 * - What a merge, a split or a new division took apart and put together is the
 *   same text to the byte, cut in other places: its children, one after the
 *   other, are its parents, one after the other.
 * - A restore brings the very characters of the revision it went back to.
 * - What an acceptance wrote is known (`stepsBetween`); what somebody wrote
 *   directly is compared with the text of the same pair before it, and only that.
 */
export class Origins {
  readonly #db: Database
  readonly #edition: Language
  /** The text of every pair at this revision is first seen there. */
  readonly #since: number
  /** Revisions somebody asks about or went back to, ascending: what stood there is not skipped over. */
  readonly #marks: readonly number[]
  readonly #makings: ReadonlyMap<string, readonly Making[]>
  readonly #versions: ReadonlyMap<string, readonly number[]>
  readonly #known = new Map<string, readonly Stretch[] | null>()
  readonly #bodies = new Map<string, Body>()

  private constructor(db: Database, edition: Language, marks: ReadonlySet<number>, record: PastRecord) {
    this.#db = db
    this.#edition = edition
    this.#marks = [...marks].toSorted((a, b) => a - b)
    this.#since = this.#marks[0] ?? 0
    this.#makings = record.makings
    this.#versions = record.versions
  }

  /** Of the pairs tied to one between two revisions; null: more happened than one answer may look through. */
  static between(db: Database, pair: string, edition: Language, from: number, to: number): Origins | null {
    const marks = new Set([from, to])
    const until = Math.max(from, to)
    for (;;) {
      const since = Math.min(...marks)
      const record = readRecord(db, tiedTo(db, pair, since, until), edition.id, since, until)
      if (!record) return null
      for (const revision of record.wentBackTo) marks.add(revision)
      if (Math.min(...marks) === since) return new Origins(db, edition, marks, record)
    }
  }

  /** Of all that a pair has in the file at a revision: its text with what stands before and after it. */
  of(pair: string, revision: number): readonly Stretch[] | null {
    const making = this.#makings.get(pair)?.findLast((one) => one.revision <= revision)
    const version = this.#versions.get(pair)?.findLast((one) => one <= revision) ?? 0
    const at = Math.max(this.#since, making?.revision ?? 0, version)
    const key = `${pair} ${at}`
    let found = this.#known.get(key)
    if (found === undefined) {
      found = this.#work(pair, at, making)
      if (found && lengthOf(found) !== wholeText(this.#bodyAt(pair, at)).length) found = null
      this.#known.set(key, found)
    }
    return found
  }

  #work(pair: string, at: number, making: Making | undefined): readonly Stretch[] | null {
    if (at === this.#since) return firstSeen(`${pair} ${at}`, wholeText(this.#bodyAt(pair, at)).length)
    if (making?.revision !== at) return this.#written(pair, at, making?.revision ?? 0)
    return making.kind === 'restore' ? this.of(pair, making.to) : this.#divided(pair, making)
  }

  #divided(pair: string, { revision, parents, children }: Making & { kind: 'knot' }): Stretch[] | null {
    const parts = parents.map((parent) => this.of(parent, revision - 1))
    const before = parents.map((parent) => wholeText(this.#bodyAt(parent, revision - 1)))
    const after = children.map((child) => wholeText(this.#bodyAt(child, revision)))
    if (before.join('') !== after.join('')) return null
    const all = parts.flatMap((part) => part ?? [])
    const place = children.indexOf(pair)
    const start = after.slice(0, place).join('').length
    return parts.includes(null) ? null : sliceOf(all, start, start + (after[place] ?? '').length)
  }

  #written(pair: string, at: number, made: number): Stretch[] | null {
    const mark = this.#marks.findLast((one) => one < at) ?? 0
    const from = Math.max(this.#since, made, mark)
    const before = this.#bodyAt(pair, from)
    const stood = this.of(pair, from)
    if (!stood) return null
    const after = this.#bodyAt(pair, at)
    const [lead, gap] = ends(after)
    const source = `${pair} ${at}`
    const begins = lead.length
    const text = bodyText(after)
    const [oldLead, oldGap] = ends(before)
    const oldText = sliceOf(stood, oldLead.length, oldLead.length + bodyText(before).length)
    const step = stepAlong(stepsBetween(this.#db, pair, this.#edition.id, from, at), this.#edition.lang)
    return [
      ...(lead === oldLead ? sliceOf(stood, 0, lead.length) : firstSeen(source, lead.length)),
      ...(step ? changed(oldText, step.made, source, begins) : oldText),
      ...(gap === oldGap
        ? sliceOf(stood, oldLead.length + lengthOf(oldText), Infinity)
        : firstSeen(source, gap.length, begins + text.length)),
    ]
  }

  #bodyAt(pair: string, revision: number): Body {
    const key = `${pair} ${revision}`
    const body = this.#bodies.get(key) ?? bodyAt(this.#db, pair, this.#edition.id, revision)
    this.#bodies.set(key, body)
    return body
  }
}

function firstSeen(source: string, length: number, at = 0): Stretch[] {
  return length === 0 ? [] : [{ source, at, length }]
}

/** What stands before the first paragraph and after the last. */
function ends(body: Body): readonly [lead: string, gap: string] {
  return [body[0]?.lead ?? '', body.at(-1)?.gap ?? '']
}

/** By pair, in order of revisions. */
interface PastRecord {
  readonly makings: Map<string, Making[]>
  readonly versions: Map<string, number[]>
  /** The revisions that restores went back to. */
  readonly wentBackTo: ReadonlySet<number>
}

function readRecord(
  db: Database,
  pairs: readonly string[],
  edition: string,
  since: number,
  until: number,
): PastRecord | null {
  const ids = JSON.stringify(pairs)
  const texts = db.all<{ pair: string; revision: number; restored: number | null }>(
    `SELECT t.pair, t.revision, r.restored
     FROM json_each(?1) p CROSS JOIN text t ON t.pair = p.value AND t.edition = ?2
       CROSS JOIN revision r ON r.number = t.revision
     WHERE t.revision > ?3 AND t.revision <= ?4 ORDER BY t.revision LIMIT ?5`,
    ids,
    edition,
    since,
    until,
    MOST_ROWS + 1,
  )
  const ties = db.all<{
    pair: string
    revision: number
    knot: number
    side: string
    restored: number | null
  }>(
    `SELECT l.pair, l.revision, l.knot, l.side, r.restored
     FROM json_each(?1) p CROSS JOIN lineage l INDEXED BY lineage_of_pair ON l.pair = p.value
       CROSS JOIN revision r ON r.number = l.revision
     WHERE l.revision > ?2 AND l.revision <= ?3 ORDER BY l.revision, l.knot, l.side, l.place LIMIT ?4`,
    ids,
    since,
    until,
    MOST_ROWS + 1,
  )
  if (texts.length > MOST_ROWS || ties.length > MOST_ROWS) return null
  const makings = new Map<string, Making[]>()
  const add = (pair: string, making: Making) => makings.set(pair, [...(makings.get(pair) ?? []), making])
  for (const { pair, revision, restored } of texts) {
    if (restored !== null) add(pair, { kind: 'restore', revision, to: restored })
  }
  for (const members of Map.groupBy(ties, ({ revision, knot }) => `${revision} ${knot}`).values()) {
    const [{ revision, restored } = { revision: 0, restored: null }] = members
    if (restored !== null) continue
    const on = (side: string) => members.filter((one) => one.side === side).map(({ pair }) => pair)
    const knot = { kind: 'knot', revision, parents: on('parent'), children: on('child') } as const
    for (const child of knot.children) add(child, knot)
  }
  for (const list of makings.values()) list.sort((a, b) => a.revision - b.revision)
  const versions = new Map<string, number[]>()
  for (const { pair, revision } of texts) versions.set(pair, [...(versions.get(pair) ?? []), revision])
  const wentBackTo = new Set([...texts, ...ties].flatMap(({ restored }) => restored ?? []))
  return { makings, versions, wentBackTo }
}
