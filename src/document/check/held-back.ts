import { phraseOf } from '../../checks/phrase-of.ts'
import { wouldLeave } from '../../checks/would-leave.ts'
import { atLeastAsSevere, bodyText, type Finding, type Severity } from '../../domain/index.ts'
import type { Change } from '../../text/diff/index.ts'
import { readEdition, sourceEdition } from '../history/editions.ts'
import { bodyAt } from '../history/texts.ts'
import type { Transaction } from '../store/transaction.ts'
import type { Checker } from './checker.ts'
import { dismissalsOf } from './finding-rows.ts'

/**
 * UTF-16 code units of text checked for one batch: some ten seconds. What is
 * beyond is left for the next, so that a batch never outgrows a call.
 */
const AT_ONCE = 1_000_000

/** Keeps a batch from accepting what would leave the text with a grave finding. */
export class HoldBack {
  readonly #tx: Transaction
  readonly #checker: Checker
  readonly #least: Severity
  #left = AT_ONCE

  /** @param least findings of this severity or worse hold back. */
  constructor(tx: Transaction, checker: Checker, least: Severity) {
    this.#tx = tx
    this.#checker = checker
    this.#least = least
  }

  /** @param changes of the pair's text as it reads now, in the batch so far; in order. */
  why(
    { pair, edition }: { readonly pair: string; readonly edition: string },
    text: string,
    changes: readonly Change[],
  ): 'held-back' | 'unchecked' | null {
    if (this.#left <= 0) return 'unchecked'
    const { db, document } = this.#tx
    const source = sourceEdition(db)
    const { lang } = readEdition(db, edition)
    const sourceText = bodyText(bodyAt(db, pair, source.id, document.head))
    const findingsIn = (target: string) => {
      this.#left -= sourceText.length + target.length
      return this.#grave(
        pair,
        target,
        this.#checker.look({ source: sourceText, target, sourceLang: source.lang, targetLang: lang }).found,
      )
    }
    return wouldLeave(text, changes, lang, findingsIn).length > 0 ? 'held-back' : null
  }

  #grave(pair: string, target: string, found: readonly Finding[]): Finding[] {
    const { db, document } = this.#tx
    const grave = found.filter(
      ({ rule, severity }) =>
        atLeastAsSevere(severity, this.#least) && !document.rules.mutedRules.includes(rule),
    )
    const phrases = grave.map((finding) => phraseOf(finding, target))
    const dismissals = dismissalsOf(db, phrases, document.head)
    return grave.filter((_, k) => !dismissals.of(phrases[k]!, pair, null))
  }
}
