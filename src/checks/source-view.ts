import { foldHan } from '../text/han/index.ts'
import { widenMarks } from './chinese/marks.ts'
import { splitSentences } from '../text/segment/index.ts'
import { findInAll, longerAround, type Termbase, type TermMatch } from './termbase/index.ts'

/** A source text with all that rules want to know of it whatever its translation says; each thing is worked out once. */
export class SourceView {
  readonly text: string
  /** BCP 47. */
  readonly lang: string
  readonly #termbases: readonly Termbase[]
  #folded: string | undefined
  #sentences: number | undefined
  #terms: readonly TermMatch[] | undefined
  #longerTerms: ReadonlyMap<TermMatch, readonly TermMatch[]> | undefined
  readonly #known = new Map<(source: SourceView) => unknown, unknown>()

  constructor(text: string, lang: string, termbases: readonly Termbase[]) {
    this.text = text
    this.lang = lang
    this.#termbases = termbases
  }

  /** What something makes of the source, made once however many rules ask. */
  once<T>(make: (source: SourceView) => T): T {
    if (!this.#known.has(make)) this.#known.set(make, make(this))
    return this.#known.get(make) as T
  }

  /** In simplified characters and with the marks of Chinese, offsets unchanged. */
  get folded(): string {
    return (this.#folded ??= widenMarks(foldHan(this.text)))
  }

  /** How many there are. */
  get sentences(): number {
    return (this.#sentences ??= splitSentences(this.text, this.lang).length)
  }

  /** Terms that it uses: those of own glossaries first, and of the others what they say nothing of. */
  get terms(): readonly TermMatch[] {
    return (this.#terms ??= findInAll(this.folded, this.#termbases))
  }

  /** For each of the terms the longer ones that hold it. */
  get longerTerms(): ReadonlyMap<TermMatch, readonly TermMatch[]> {
    return (this.#longerTerms ??= longerAround(this.terms))
  }

  isOf(text: string, lang: string, termbases: readonly Termbase[]): boolean {
    return (
      text === this.text &&
      lang === this.lang &&
      termbases.length === this.#termbases.length &&
      termbases.every((one, k) => one === this.#termbases[k])
    )
  }
}

let last: SourceView | undefined

/**
 * Whoever writes a translation, compares several, or asks what a change would bring has
 * one source checked again and again: the last one stays known.
 */
export function sourceView(text: string, lang: string, termbases: readonly Termbase[]): SourceView {
  if (!last?.isOf(text, lang, termbases)) last = new SourceView(text, lang, termbases)
  return last
}
