import type { Correction } from '../../../src/domain/index.ts'
import { ElsewhereCounts, type PairReads } from '../corrections/elsewhere.ts'
import { batchAddress, batchSizes, type Related } from '../corrections/related.ts'

/** What each correction of the queue has to do with the rest of the document. */
export class QueueRelations {
  readonly #again: () => void
  /** One counter an edition: each counts in its own texts. */
  readonly #counts = new Map<string, ElsewhereCounts>()
  #from: readonly unknown[] = []
  #texts: ReadonlyMap<string, readonly PairReads[]> = new Map()
  #sizes: ReadonlyMap<string, number> = new Map()

  /** @param again draws the queue once more, when there was more to count than time. */
  constructor(again: () => void) {
    this.#again = again
  }

  /** @param texts of pairs now, by `pair edition`. */
  of(
    document: string,
    correction: Correction,
    texts: ReadonlyMap<string, string>,
    open: readonly Correction[],
  ): Related {
    if (this.#from[0] !== texts) this.#texts = byEdition(texts)
    if (this.#from[1] !== open) this.#sizes = batchSizes(open)
    this.#from = [texts, open]
    const { edition, batch } = correction
    const counts = this.#counts.get(edition) ?? new ElsewhereCounts(this.#again)
    this.#counts.set(edition, counts)
    return {
      elsewhere: counts.of(correction, this.#texts.get(edition) ?? [], open),
      batch: batch === undefined ? 0 : (this.#sizes.get(batch) ?? 0),
      batchAddress: batch === undefined ? null : batchAddress(document, batch),
    }
  }
}

function byEdition(texts: ReadonlyMap<string, string>): Map<string, PairReads[]> {
  const found = new Map<string, PairReads[]>()
  for (const [key, text] of texts) {
    const [pair = '', edition = ''] = key.split(' ')
    const known = found.get(edition) ?? []
    known.push({ pair, text })
    found.set(edition, known)
  }
  return found
}
