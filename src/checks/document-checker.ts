import type { CheckOptions } from './check-pair.ts'
import type { Finding } from '../domain/index.ts'
import { DocumentFindings } from './document-findings.ts'
import { lookAtPair, type LookedAt } from './look-at-pair.ts'
import type { CheckedPair } from './pair-view.ts'

/**
 * Checks the same document again and again while it changes. Answers what
 * `checkDocument` answers, but looks only at pairs that read otherwise than
 * the last time, and at what these have to do with others.
 */
export class DocumentChecker {
  #known: ReadonlyMap<string, LookedAt> = new Map()
  #options: CheckOptions | null = null
  #findings = new DocumentFindings()

  /** @param options the same object again, or everything is checked anew. */
  check(pairs: readonly CheckedPair[], options: CheckOptions): Finding[][] {
    if (options !== this.#options) {
      this.#options = options
      this.#known = new Map()
      this.#findings = new DocumentFindings(options.tier)
    }
    const before = this.#known
    const known = new Map<string, LookedAt>()
    const all = pairs.map((pair) => {
      const key = `${pair.sourceLang}\n${pair.targetLang}\n${pair.source}\0${pair.target}`
      const one = known.get(key) ?? before.get(key) ?? lookAtPair(pair, options)
      known.set(key, one)
      return one
    })
    this.#known = known
    return this.#findings.of(all)
  }
}
