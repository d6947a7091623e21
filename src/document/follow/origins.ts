import { bodyText, type Body, type Edition } from '../../domain/index.ts'
import { stepAlong } from '../../text/merge/index.ts'
import { wholeText } from '../history/bodies.ts'
import type { Database } from '../store/database.ts'
import { tiedTo } from '../history/lineage.ts'
import { PastRecord, type Making } from './past-record.ts'
import { stepsAlong } from './steps.ts'
import { changed, lengthOf, sliceOf, type Stretch } from './stretches.ts'

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
  readonly #lang: string
  /** The text of every pair at this revision is first seen there. */
  readonly #since: number
  /** Revisions somebody asks about or went back to, ascending: what stood there is not skipped over. */
  readonly #marks: readonly number[]
  readonly #record: PastRecord
  readonly #known = new Map<string, readonly Stretch[] | null>()

  private constructor(lang: string, marks: ReadonlySet<number>, record: PastRecord) {
    this.#lang = lang
    this.#marks = [...marks].toSorted((a, b) => a - b)
    this.#since = this.#marks[0] ?? 0
    this.#record = record
  }

  /**
   * Of the pairs tied to one between two revisions; null: more happened than one answer may look through.
   *
   * @param tied those pairs.
   */
  static between(
    db: Database,
    pair: string,
    edition: Language,
    from: number,
    to: number,
    tied: readonly string[],
  ): Origins | null {
    const marks = new Set([from, to])
    const until = Math.max(from, to)
    for (let pairs = tied; ; pairs = tiedTo(db, pair, Math.min(...marks), until)) {
      const since = Math.min(...marks)
      const record = PastRecord.read(db, pairs, edition.id, since, until)
      if (!record) return null
      for (const revision of record.wentBackTo) marks.add(revision)
      if (Math.min(...marks) === since) return new Origins(edition.lang, marks, record)
    }
  }

  /** Of all that a pair has in the file at a revision: its text with what stands before and after it. */
  of(pair: string, revision: number): readonly Stretch[] | null {
    const making = this.#record.making(pair, revision)
    const at = Math.max(this.#since, making?.revision ?? 0, this.#record.version(pair, revision))
    const key = `${pair} ${at}`
    let found = this.#known.get(key)
    if (found === undefined) {
      found = this.#work(pair, at, making)
      if (found && lengthOf(found) !== wholeText(this.bodyAt(pair, at)).length) found = null
      this.#known.set(key, found)
    }
    return found
  }

  #work(pair: string, at: number, making: Making | undefined): readonly Stretch[] | null {
    if (at === this.#since) return firstSeen(`${pair} ${at}`, wholeText(this.bodyAt(pair, at)).length)
    if (making?.revision !== at) return this.#written(pair, at, making?.revision ?? 0)
    return making.kind === 'restore' ? this.#restored(pair, making) : this.#divided(pair, making)
  }

  /** null where a package from elsewhere says that this is a restore, and it reads otherwise than what it went back to. */
  #restored(pair: string, { revision, to }: Making & { kind: 'restore' }): readonly Stretch[] | null {
    const same = wholeText(this.bodyAt(pair, revision)) === wholeText(this.bodyAt(pair, to))
    return same ? this.of(pair, to) : null
  }

  #divided(pair: string, { revision, parents, children }: Making & { kind: 'knot' }): Stretch[] | null {
    const parts = parents.map((parent) => this.of(parent, revision - 1))
    const before = parents.map((parent) => wholeText(this.bodyAt(parent, revision - 1)))
    const after = children.map((child) => wholeText(this.bodyAt(child, revision)))
    if (before.join('') !== after.join('')) return null
    const all = parts.flatMap((part) => part ?? [])
    const place = children.indexOf(pair)
    const start = after.slice(0, place).join('').length
    return parts.includes(null) ? null : sliceOf(all, start, start + (after[place] ?? '').length)
  }

  #written(pair: string, at: number, made: number): Stretch[] | null {
    const mark = this.#marks.findLast((one) => one < at) ?? 0
    const from = Math.max(this.#since, made, mark)
    const before = this.bodyAt(pair, from)
    const stood = this.of(pair, from)
    if (!stood) return null
    const after = this.bodyAt(pair, at)
    const [lead, gap] = ends(after)
    const source = `${pair} ${at}`
    const begins = lead.length
    const text = bodyText(after)
    const [oldLead, oldGap] = ends(before)
    const oldText = sliceOf(stood, oldLead.length, oldLead.length + bodyText(before).length)
    const written = this.#record.versionsBetween(pair, from, at)
    const undosAt = (revision: number) => this.#record.undos(pair, revision)
    const step = stepAlong(stepsAlong(bodyText(before), written, undosAt), this.#lang)
    return [
      ...(lead === oldLead ? sliceOf(stood, 0, lead.length) : firstSeen(source, lead.length)),
      ...(step ? changed(oldText, step.made, source, begins) : oldText),
      ...(gap === oldGap
        ? sliceOf(stood, oldLead.length + lengthOf(oldText), Infinity)
        : firstSeen(source, gap.length, begins + text.length)),
    ]
  }

  /** What a pair reads at a revision between the two. */
  bodyAt(pair: string, revision: number): Body {
    return this.#record.bodyAt(pair, revision)
  }
}

function firstSeen(source: string, length: number, at = 0): Stretch[] {
  return length === 0 ? [] : [{ source, at, length }]
}

/** What stands before the first paragraph and after the last. */
function ends(body: Body): readonly [lead: string, gap: string] {
  return [body[0]?.lead ?? '', body.at(-1)?.gap ?? '']
}
