import { bodyText, withBodyText, type Body, type Conflict } from '../../domain/index.ts'
import { applyChanges, type Change } from '../../text/diff/index.ts'
import { merge3 } from '../../text/merge/index.ts'
import { keepsLimits } from '../store/check-text.ts'
import type { RevisionDraft } from './draft.ts'
import { onOwnLine } from './own-line.ts'
import { follow } from '../follow/follow.ts'
import { refuse } from '../store/refusal.ts'

interface Language {
  readonly id: string
  readonly lang: string
}

interface Pending {
  readonly pair: string
  readonly edition: string
  readonly body: Body
  /** Words for a pair that reads nothing now, and of no file that says what parts them from those before. */
  readonly first: boolean
  readonly path: string
}

/** New texts gathered before any is written, so that one conflict stops them all and every conflict is told. */
export class PendingEdits {
  readonly #draft: RevisionDraft
  readonly #pending = new Map<string, Pending>()
  #conflicts: Conflict[] = []
  /** What was pending before the attempt that is going on, by what it touched. */
  #journal: Map<string, Pending | undefined> | null = null

  constructor(draft: RevisionDraft) {
    this.#draft = draft
  }

  /**
   * A text written against `base`, for a pair that is alive: merged word by word
   * with what the head reads, and with what was put here before.
   * @param exact the body to keep as it is when the text did not move on.
   */
  put(pair: string, edition: Language, base: string, yours: string, path: string, exact?: Body): void {
    const key = `${pair} ${edition.id}`
    const head = this.#draft.bodyAtHead(pair, edition.id)
    const theirs = this.#pending.get(key)?.body ?? head
    const merged = mergeInto(base, bodyText(theirs), yours, edition.lang)
    const pending = { pair, edition: edition.id, first: head.length === 0, path }
    if (typeof merged !== 'string') this.#conflicts.push({ pair, edition: edition.id, ...merged })
    else if (exact && base === bodyText(theirs)) this.#set(key, { ...pending, body: exact, first: false })
    else if (merged !== bodyText(theirs)) this.#set(key, { ...pending, body: withBodyText(theirs, merged) })
  }

  /**
   * Changes of a pair's text at revision `base`, whatever became of the pair
   * since: they go where its words went, all of them or none.
   */
  putWhereItWent(
    pair: string,
    edition: Language,
    base: number,
    changes: readonly Change[],
    path: string,
  ): void {
    const { db, document } = this.#draft.tx
    const trail = follow(db, pair, edition, base, document.head, changes)
    if (trail.changes.some(({ state }) => state === 'conflict' || state === 'orphaned')) {
      const yours = applyChanges(trail.before.text, trail.asked)
      const { regions } = merge3(trail.before.text, yours, trail.after.text, edition.lang)
      const texts = { base: trail.before.text, theirs: trail.after.text, yours, regions }
      this.#conflicts.push({ pair, edition: edition.id, ...texts })
      return
    }
    const clean = trail.changes.flatMap((one) => (one.state === 'clean' ? [one] : []))
    for (const [home, found] of Map.groupBy(clean, (one) => one.pair)) {
      const text = bodyText(this.#draft.bodyAtHead(home, edition.id))
      const inOrder = found.map(({ change }) => change).toSorted((a, b) => a.start - b.start || a.end - b.end)
      this.put(home, edition, text, applyChanges(text, inOrder), path)
    }
  }

  /**
   * Puts all that `work` puts or, where it meets a conflict or makes a text longer than it may be, none of it.
   * @returns what stands against it; null when it was put.
   */
  attempt(work: () => void): 'conflict' | 'too-large' | null {
    const before = this.#conflicts
    const journal = (this.#journal = new Map<string, Pending | undefined>())
    this.#conflicts = []
    work()
    const why = this.#conflicts.length > 0 ? 'conflict' : this.#allFit(journal.keys()) ? null : 'too-large'
    this.#conflicts = before
    this.#journal = null
    if (why === null) return null
    for (const [key, pending] of journal) {
      if (pending) this.#pending.set(key, pending)
      else this.#pending.delete(key)
    }
    return why
  }

  #allFit(keys: Iterable<string>): boolean {
    return [...keys].every((key) => keepsLimits(this.#pending.get(key)?.body ?? []))
  }

  #set(key: string, pending: Pending): void {
    if (this.#journal && !this.#journal.has(key)) this.#journal.set(key, this.#pending.get(key))
    this.#pending.set(key, pending)
  }

  /** @throws a refusal CONFLICT with all there are; then nothing is written. */
  write(): void {
    if (this.#conflicts.length > 0) {
      refuse({ code: 'CONFLICT', head: this.#draft.tx.document.head, conflicts: this.#conflicts })
    }
    for (const { pair, edition, body, first, path } of this.#pending.values()) {
      this.#draft.setBody(pair, edition, first ? onOwnLine(this.#draft, pair, edition, body) : body, path)
    }
  }
}

/** Three texts made one, or what stands against it. */
function mergeInto(
  base: string,
  theirs: string,
  yours: string,
  lang: string,
): string | Omit<Conflict, 'pair' | 'edition'> {
  if (base === theirs || yours === theirs) return yours
  const { text, regions } = merge3(base, yours, theirs, lang)
  return text ?? { base, theirs, yours, regions }
}
