import { DOCUMENT_RULES } from './check-document.ts'
import { checkView, inOrder, viewOf, type CheckOptions } from './check-pair.ts'
import type { Finding } from '../domain/index.ts'
import type { CheckedPair, PairView } from './pair-view.ts'
import { findingOf } from './rule.ts'

interface Known {
  readonly view: PairView
  readonly found: readonly Finding[]
}

/**
 * Checks the same document again and again while it changes. Answers what
 * `checkDocument` answers, but looks only at pairs that read otherwise than
 * the last time; what goes on between pairs is looked at anew.
 */
export class DocumentChecker {
  #known: ReadonlyMap<string, Known> = new Map()
  #options: CheckOptions | null = null

  /** @param options the same object again, or everything is checked anew. */
  check(pairs: readonly CheckedPair[], options: CheckOptions): Finding[][] {
    const before = options === this.#options ? this.#known : new Map<string, Known>()
    const known = new Map<string, Known>()
    const all = pairs.map((pair) => {
      const key = `${pair.sourceLang}\n${pair.targetLang}\n${pair.source}\0${pair.target}`
      const one = known.get(key) ?? before.get(key) ?? look(pair, options)
      known.set(key, one)
      return one
    })
    this.#known = known
    this.#options = options
    const found = all.map((one) => [...one.found])
    const views = all.map(({ view }) => view)
    for (const rule of DOCUMENT_RULES) {
      for (const mark of rule.check(views)) {
        const finding = findingOf(rule, mark)
        if (finding.tier === 'precise' || options.tier === 'thorough') found[mark.pair]!.push(finding)
      }
    }
    return found.map(inOrder)
  }
}

function look(pair: CheckedPair, options: CheckOptions): Known {
  const view = viewOf(pair, options)
  return { view, found: checkView(view, options) }
}
