import type { AnchorStanding } from '../domain/index.ts'
import type { Span } from '../text/span.ts'
import { isInWords } from './phrase-of.ts'

/** What somebody said of a finding, as far as it decides which findings are meant. */
export interface Dismissing {
  /** `phraseOf`. */
  readonly phrase: string
  /** The phrase wherever it stands in the document; otherwise the one place. */
  readonly everywhere: boolean
  /** Where it is in the text that was checked. */
  readonly standing?: AnchorStanding
}

/** Dismissals, to be asked about many findings. */
export class Dismissals<D extends Dismissing = Dismissing> {
  readonly #byPhrase: ReadonlyMap<string, readonly D[]>

  constructor(dismissals: Iterable<D>) {
    this.#byPhrase = Map.groupBy(dismissals, ({ phrase }) => phrase)
  }

  /**
   * The dismissal of a finding in a pair; undefined: it stands.
   * @param span where the finding is; null: in a text the dismissals were not carried to, so that the pair must do.
   */
  of(phrase: string, pair: string, span: Span | null): D | undefined {
    return this.#byPhrase.get(phrase)?.find(({ everywhere, standing }) => {
      if (everywhere) return true
      if (standing?.state !== 'here' || standing.pair !== pair) return false
      return !span || !isInWords(phrase) || (standing.start < span.end && span.start < standing.end)
    })
  }
}
