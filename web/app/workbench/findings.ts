import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { Dismissals } from '../../../src/checks/dismissals.ts'
import { phraseOf } from '../../../src/checks/phrase-of.ts'
import type { Dismissal, TermContent, Tier } from '../../../src/domain/index.ts'
import type { ViewRow } from '../../components/index.ts'
import { loadWords } from '../../i18n/index.ts'
import { inTurns } from '../../state/in-turns.ts'
import { TextWork } from '../../state/text-work/text-work.ts'
import { placedAt, sift, stillThere, type DismissedFinding, type PlacedFinding } from './placed-findings.ts'

/** The rows that are checked, with their languages. */
export interface CheckedRows {
  readonly rows: readonly ViewRow[]
  readonly sourceLang: string
  readonly targetLang: string
  readonly tier: Tier
  /** Of own glossaries. */
  readonly terms: readonly TermContent[]
}

/** What was noticed in words that somebody types. */
interface TypedFindings {
  readonly row: string
  /** The row's whole target as it was typed. */
  readonly text: string
  readonly found: readonly PlacedFinding[]
}

/** Checking starts when the text has stood still for so long. */
const PAUSE_MS = 600
/** The words under the fingers are looked at sooner. */
const TYPED_PAUSE_MS = 300

/** A newer text that is not there after so long is not being read: the rows in view are past. */
const NEWER_MS = 3000

const NOTHING = { shown: [], dismissed: [] } as const

/** What the automatic checks notice in the rows in view: off the main thread, once they stand still. */
export class Findings implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #work: TextWork
  #wanted: CheckedRows | null = null
  #found: readonly PlacedFinding[] = []
  #sifted: ReturnType<typeof sift> = NOTHING
  #dismissals = new Dismissals<Dismissal>([])
  #muted: ReadonlySet<string> = new Set()
  #typed: TypedFindings | null = null
  /** What is to be looked at of the words that are being typed. */
  #typing = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  #typedTimer: ReturnType<typeof setTimeout> | undefined
  #awaiting: ReturnType<typeof setTimeout> | undefined
  /** The rows in view were not looked at yet. */
  pending = false

  /** @param work ended with the host */
  constructor(host: ReactiveControllerHost, work = new TextWork()) {
    this.#host = host
    this.#work = work
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#typedTimer)
    this.#stopAwaiting()
    this.#work.end()
    this.#wanted = null
  }

  /** Those that count, in the order of the text. */
  get all(): readonly PlacedFinding[] {
    return this.#sifted.shown
  }

  get dismissed(): readonly DismissedFinding[] {
    return this.#sifted.dismissed
  }

  /** In the words that are being typed in a row, where those were looked at; null: nothing is typed there. */
  typedIn(row: string): readonly PlacedFinding[] | null {
    return this.#typed?.row === row ? this.#typed.found : null
  }

  /** Of the last look at words that are being typed; null: nothing is typed. */
  get typed(): TypedFindings | null {
    return this.#typed
  }

  /** What people said: which rules are silent, and which findings are none. */
  heed(dismissals: readonly Dismissal[], muted: readonly string[]): void {
    this.#dismissals = new Dismissals(dismissals)
    this.#muted = new Set(muted)
    this.#keep(this.#found)
    this.#host.requestUpdate()
  }

  /** Checks these rows; the same rows and terms again are left alone, null takes all findings away. */
  check(wanted: CheckedRows | null): void {
    const before = this.#wanted
    const same =
      wanted?.rows === before?.rows && wanted?.tier === before?.tier && wanted?.terms === before?.terms
    this.#stopAwaiting()
    if (same) return
    this.#wanted = wanted
    clearTimeout(this.#timer)
    // Until the answer is here: a finding in words that read otherwise now would point anywhere.
    this.#keep(wanted ? stillThere(this.#found, wanted.rows) : [])
    this.pending = wanted !== null
    if (wanted) this.#timer = setTimeout(() => void this.#run(wanted), PAUSE_MS)
  }

  /**
   * There is a newer text, and these rows are in view until it is read: what was
   * found in them stays for so long, else every saving would take all findings
   * of the document away and bring them back.
   * @returns false where they are not the rows that were looked at
   */
  awaitNewer(rows: readonly ViewRow[]): boolean {
    if (this.#wanted?.rows !== rows) return false
    this.#awaiting ??= setTimeout(() => {
      this.check(null)
      this.#host.requestUpdate()
    }, NEWER_MS)
    return true
  }

  /** Looks at what a row reads while somebody types there; null: nobody does any more. */
  checkTyped(row: ViewRow | null, text: string): void {
    clearTimeout(this.#typedTimer)
    this.#typing = text
    if (!row || text === row.target) {
      if (this.#typed === null) return
      this.#typed = null
      this.#host.requestUpdate()
      return
    }
    this.#typedTimer = setTimeout(() => void this.#runTyped(row, text), TYPED_PAUSE_MS)
  }

  #stopAwaiting(): void {
    clearTimeout(this.#awaiting)
    this.#awaiting = undefined
  }

  #keep(found: readonly PlacedFinding[]): void {
    this.#found = found
    this.#sifted = sift(found, this.#dismissals, this.#muted)
  }

  async #run(wanted: CheckedRows): Promise<void> {
    const { rows, sourceLang, targetLang, tier, terms } = wanted
    try {
      const pairs = rows.map(({ source, target }) => ({ source, target }))
      const [found] = await Promise.all([
        this.#work.do({ kind: 'check', pairs, sourceLang, targetLang, tier, terms }),
        loadWords('checks'),
        loadWords('findings'),
      ])
      const all: PlacedFinding[] = []
      await inTurns(rows.entries(), ([k, row]) => void all.push(...placedAt(row, found[k] ?? [])))
      if (wanted !== this.#wanted) return
      this.pending = false
      this.#keep(all)
      this.#host.requestUpdate()
    } catch {
      // The page was left, or the worker is not to be had: the text is read without findings.
    }
  }

  async #runTyped({ id, source }: ViewRow, target: string): Promise<void> {
    const wanted = this.#wanted
    if (!wanted) return
    const { sourceLang, targetLang, tier, terms } = wanted
    try {
      const found = await this.#work.do({
        kind: 'check-pair',
        source,
        target,
        sourceLang,
        targetLang,
        tier,
        terms,
      })
      await Promise.all([loadWords('checks'), loadWords('findings')])
      // Meanwhile it was submitted, or more was typed.
      if (this.#typing !== target) return
      const typed = found
        .map((finding) => ({ row: id, text: target, finding, phrase: phraseOf(finding, target) }))
        .filter(
          ({ finding, phrase }) => !this.#muted.has(finding.rule) && !this.#dismissals.of(phrase, id, null),
        )
      this.#typed = { row: id, text: target, found: typed }
      this.#host.requestUpdate()
    } catch {
      // As above.
    }
  }
}
