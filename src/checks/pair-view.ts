import { segmentPair, type Lexicon, type Meaning, type Segment } from '../text/align/index.ts'
import { splitSentences } from '../text/segment/index.ts'
import type { Tier } from '../domain/index.ts'
import type { Span } from '../text/span.ts'
import { PhraseFinder } from './english/phrase.ts'
import { wordsOf, type Word } from './english/words.ts'
import { sourceView, type SourceView } from './source-view.ts'
import type { Termbase, TermMatch } from './termbase/index.ts'

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

const NO_MEANINGS: readonly Meaning[] = []

/** Longer than any paragraph. Sentences that are all alike cost the aligner more than their number. */
const MOST_SENTENCES = 250

/** How many clauses of the source end as sentences may. */
export function clauseEnds({ folded }: SourceView): number {
  return folded.match(/[。！？；]/g)?.length ?? 0
}

/** A pair with all that rules want to know of it; each thing is worked out once, when the first rule asks. */
export class PairView {
  readonly source: string
  /** What there is to know of the source alone. */
  readonly sourceView: SourceView
  readonly target: string
  readonly sourceLang: string
  readonly targetLang: string
  /** What is asked for: in the precise tier nobody reads what the thorough one adds, so a rule need not work it out. */
  readonly tier: Tier
  readonly #lexicon: Lexicon | undefined
  #segments: readonly Segment[] | undefined
  #words: readonly Word[] | undefined
  #sentences: readonly Span[] | undefined
  #finder: PhraseFinder | undefined
  readonly #known = new Map<(pair: PairView) => unknown, unknown>()

  constructor(pair: CheckedPair, termbases: readonly Termbase[], tier: Tier, lexicon?: Lexicon) {
    this.source = pair.source
    this.sourceView = sourceView(pair.source, pair.sourceLang, termbases)
    this.target = pair.target
    this.sourceLang = pair.sourceLang
    this.targetLang = pair.targetLang
    this.tier = tier
    this.#segments = pair.segments
    this.#lexicon = lexicon
  }

  /** What something makes of the pair, made once however many rules ask. */
  once<T>(make: (pair: PairView) => T): T {
    if (!this.#known.has(make)) this.#known.set(make, make(this))
    return this.#known.get(make) as T
  }

  /** Source in simplified characters, offsets unchanged. */
  get folded(): string {
    return this.sourceView.folded
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
  meanings(word: string): readonly Meaning[] {
    return this.#lexicon?.meanings(word) ?? NO_MEANINGS
  }

  /** Whether sentences can be told to answer each other: by the meaning of words, and in time. */
  get answersSentences(): boolean {
    return (
      this.knowsWords &&
      this.sentences.length <= MOST_SENTENCES &&
      this.sourceView.once(clauseEnds) <= MOST_SENTENCES
    )
  }

  get segments(): readonly Segment[] {
    return (this.#segments ??= this.#aligned())
  }

  /** One sentence answers the other: most pairs need no aligner. */
  #aligned(): readonly Segment[] {
    const { source, target, sourceLang, targetLang } = this
    if (this.sentences.length === 1 && this.sourceView.sentences === 1) {
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

  /** Terms that the source uses. */
  get terms(): readonly TermMatch[] {
    return this.sourceView.terms
  }
}
