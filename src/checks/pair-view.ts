import { segmentPair, type Lexicon, type Segment } from '../text/align/index.ts'
import { splitSentences } from '../text/segment/index.ts'
import type { Tier } from '../domain/index.ts'
import type { Span } from '../text/span.ts'
import { foldHan } from '../text/han/index.ts'
import { PhraseFinder } from './english/phrase.ts'
import { wordsOf, type Word } from './english/words.ts'
import { findInAll, longerAround, type Termbase, type TermMatch } from './termbase/index.ts'

/** What is checked: a source text and its translation. */
export interface CheckedPair {
  readonly source: string
  readonly target: string
  /** BCP 47. */
  readonly sourceLang: string
  /** BCP 47. */
  readonly targetLang: string
  /** Beads of sentences, where the caller has them already; computed when a rule needs them otherwise. */
  readonly segments?: readonly Segment[]
}

/** Longer than any paragraph. Sentences that are all alike cost the aligner more than their number. */
const MOST_SENTENCES = 250

/** A pair with all that rules want to know of it; each thing is worked out once, when the first rule asks. */
export class PairView {
  readonly source: string
  readonly target: string
  readonly sourceLang: string
  readonly targetLang: string
  /** What is asked for: in the precise tier nobody reads what the thorough one adds, so a rule need not work it out. */
  readonly tier: Tier
  readonly #termbases: readonly Termbase[]
  readonly #lexicon: Lexicon | undefined
  #segments: readonly Segment[] | undefined
  #words: readonly Word[] | undefined
  #sentences: readonly Span[] | undefined
  #folded: string | undefined
  #finder: PhraseFinder | undefined
  #terms: readonly TermMatch[] | undefined
  #longerTerms: ReadonlyMap<TermMatch, readonly TermMatch[]> | undefined
  readonly #known = new Map<(pair: PairView) => unknown, unknown>()

  constructor(pair: CheckedPair, termbases: readonly Termbase[], tier: Tier, lexicon?: Lexicon) {
    this.source = pair.source
    this.target = pair.target
    this.sourceLang = pair.sourceLang
    this.targetLang = pair.targetLang
    this.tier = tier
    this.#segments = pair.segments
    this.#termbases = termbases
    this.#lexicon = lexicon
  }

  /** What something makes of the pair, made once however many rules ask. */
  once<T>(make: (pair: PairView) => T): T {
    if (!this.#known.has(make)) this.#known.set(make, make(this))
    return this.#known.get(make) as T
  }

  /** Source in simplified characters, offsets unchanged. */
  get folded(): string {
    return (this.#folded ??= foldHan(this.source))
  }

  /** Words and numbers of the target. */
  get words(): readonly Word[] {
    return (this.#words ??= wordsOf(this.target))
  }

  /** Sentences of the target. */
  get sentences(): readonly Span[] {
    return (this.#sentences ??= splitSentences(this.target, this.targetLang))
  }

  /** Whether beads rest on the meaning of words, not on lengths and figures alone. */
  get knowsWords(): boolean {
    return this.#lexicon !== undefined
  }

  /** English stems of a Chinese word; none where no dictionary is at hand. */
  meanings(word: string): readonly string[] {
    return this.#lexicon?.meanings(word)?.map(({ stem }) => stem) ?? []
  }

  /** Whether sentences can be told to answer each other: by the meaning of words, and in time. */
  get answersSentences(): boolean {
    return (
      this.knowsWords &&
      this.sentences.length <= MOST_SENTENCES &&
      (this.folded.match(/[。！？；]/g)?.length ?? 0) <= MOST_SENTENCES
    )
  }

  get segments(): readonly Segment[] {
    return (this.#segments ??= this.#aligned())
  }

  /** One sentence answers the other: most pairs need no aligner. */
  #aligned(): readonly Segment[] {
    const { source, target, sourceLang, targetLang } = this
    if (this.sentences.length === 1 && splitSentences(source, sourceLang).length === 1) {
      const whole = ({ length }: string): Span => ({ start: 0, end: length })
      return [{ source: whole(source), target: whole(target), confidence: 1 }]
    }
    return segmentPair(source, target, {
      sourceLang,
      targetLang,
      ...(this.#lexicon && { lexicon: this.#lexicon }),
    })
  }

  /** Finds English phrases in the target. */
  get phrases(): PhraseFinder {
    return (this.#finder ??= new PhraseFinder(this.target, this.words))
  }

  /** Terms that the source uses: those of own glossaries first, and of the others what they say nothing of. */
  get terms(): readonly TermMatch[] {
    return (this.#terms ??= findInAll(this.source, this.#termbases))
  }

  /** For each of the terms the longer ones that hold it. */
  get longerTerms(): ReadonlyMap<TermMatch, readonly TermMatch[]> {
    return (this.#longerTerms ??= longerAround(this.terms))
  }
}
