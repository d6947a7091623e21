import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { DocumentView } from '../../../src/contract/index.ts'
import {
  atLeastAsSevere,
  type Correction,
  type Finding,
  type ReviewRules,
  type TermContent,
} from '../../../src/domain/index.ts'
import type { Change } from '../../../src/text/diff/change.ts'
import { loadWords } from '../../i18n/index.ts'
import { TextWork } from '../../state/text-work/text-work.ts'
import { ruleName } from '../workbench/finding-words.ts'

/** The texts of a correction's pair as they stand now, and their languages. */
export interface PairNow {
  readonly source: string
  readonly target: string
  readonly sourceLang: string
  readonly targetLang: string
  /** Of own glossaries. */
  readonly terms: readonly TermContent[]
}

/**
 * What accepting corrections would leave in the text, or bring into it: looked
 * at off the main thread when a card is shown, and remembered for as long as
 * the words are the same.
 */
export class WouldLeave implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #work: TextWork
  readonly #known = new Map<string, readonly Finding[] | null>()

  /** @param work ended with the host */
  constructor(host: ReactiveControllerHost, work = new TextWork()) {
    this.#host = host
    this.#work = work
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#work.end()
    this.#known.clear()
  }

  /** The names of the rules; '' where there is nothing grave, or it is not known yet. */
  of(correction: Correction, pair: PairNow, { mutedRules, heldBack }: ReviewRules): string {
    const changes = correction.changes.flatMap(({ state, standing }) =>
      state === 'open' && standing?.state === 'clean' ? [standing.change] : [],
    )
    if (changes.length === 0) return ''
    const inOrder = changes.toSorted((a, b) => a.start - b.start || a.end - b.end)
    const key = JSON.stringify([correction.id, pair.source, pair.target, inOrder])
    const found = this.#known.get(key)
    if (found === undefined) {
      this.#known.set(key, null)
      void this.#ask(key, pair, inOrder)
    }
    const least = heldBack === 'none' ? 'major' : heldBack
    const grave = (found ?? []).filter(
      ({ rule, severity }) => atLeastAsSevere(severity, least) && !mutedRules.includes(rule),
    )
    return [...new Set(grave.map(ruleName))].join(', ')
  }

  /** The same for a correction of a list. @param texts of pairs now, by `pair edition`. */
  among(
    { editions, rules }: DocumentView,
    correction: Correction,
    texts: ReadonlyMap<string, string>,
    terms: readonly TermContent[],
  ): string {
    const source = editions.find(({ role }) => role === 'source')
    const edition = editions.find(({ id }) => id === correction.edition)
    const target = texts.get(`${correction.pair} ${correction.edition}`)
    if (!source || !edition || target === undefined) return ''
    const now = { source: texts.get(`${correction.pair} ${source.id}`) ?? '', target, terms }
    return this.of(correction, { ...now, sourceLang: source.lang, targetLang: edition.lang }, rules)
  }

  async #ask(key: string, pair: PairNow, changes: readonly Change[]): Promise<void> {
    try {
      const [found] = await Promise.all([
        this.#work.do({ kind: 'leaves', ...pair, changes }),
        loadWords('checks'),
      ])
      this.#known.set(key, found)
      this.#host.requestUpdate()
    } catch {
      // The page was left, or the worker is not to be had: the card says nothing.
    }
  }
}
