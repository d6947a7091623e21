import { findingsOf } from './check-document.ts'
import type { CheckOptions } from './check-pair.ts'
import type { Finding } from '../domain/index.ts'
import { lookAtPair, type LookedAt } from './look-at-pair.ts'
import type { CheckedPair } from './pair-view.ts'

/**
 * Checks the same document again and again while it changes. Answers what
 * `checkDocument` answers, but looks only at pairs that read otherwise than
 * the last time; what goes on between pairs is compared anew.
 */
export class DocumentChecker {
  #known: ReadonlyMap<string, LookedAt> = new Map()
  #options: CheckOptions | null = null

  /** @param options the same object again, or everything is checked anew. */
  check(pairs: readonly CheckedPair[], options: CheckOptions): Finding[][] {
    const before = options === this.#options ? this.#known : new Map<string, LookedAt>()
    const known = new Map<string, LookedAt>()
    const all = pairs.map((pair) => {
      const key = `${pair.sourceLang}\n${pair.targetLang}\n${pair.source}\0${pair.target}`
      const one = known.get(key) ?? before.get(key) ?? lookAtPair(pair, options)
      known.set(key, one)
      return one
    })
    this.#known = known
    this.#options = options
    return findingsOf(all, options)
  }
}
