import type { Finding, KnownTerm, TermsInText, TermUse, Tier } from '../../../src/checks/index.ts'
import type { Result, TermContent } from '../../../src/domain/index.ts'
import type { FormatError } from '../../../src/formats/format-error.ts'
import type { Intake, Paste } from '../../../src/formats/intake/index.ts'
import type { Bead, Segment } from '../../../src/text/align/index.ts'
import type { Change, TextDiff, UnitLink } from '../../../src/text/diff/index.ts'
import type { Measures } from '../../../src/text/metrics/index.ts'

/** What the worker can be asked for. Languages are BCP 47. */
export type Task =
  | {
      readonly kind: 'align'
      readonly source: readonly string[]
      readonly target: readonly string[]
      readonly sourceLang: string
      readonly targetLang: string
      readonly unit: 'paragraph' | 'sentence'
    }
  | {
      readonly kind: 'segments'
      readonly source: string
      readonly target: string
      readonly sourceLang: string
      readonly targetLang: string
    }
  | {
      readonly kind: 'check'
      readonly pairs: readonly { readonly source: string; readonly target: string }[]
      readonly sourceLang: string
      readonly targetLang: string
      /** Of own glossaries; of one source the first counts. */
      readonly terms: readonly TermContent[]
      /** Default `precise`. */
      readonly tier?: Tier
    }
  /** One pair by itself, such as the words that are being typed. */
  | {
      readonly kind: 'check-pair'
      readonly source: string
      readonly target: string
      readonly sourceLang: string
      readonly targetLang: string
      readonly tier?: Tier
      readonly terms: readonly TermContent[]
    }
  /** What changes of a text would leave: see `wouldLeave`. */
  | {
      readonly kind: 'leaves'
      readonly source: string
      readonly target: string
      readonly changes: readonly Change[]
      readonly sourceLang: string
      readonly targetLang: string
      readonly terms: readonly TermContent[]
      /** Default `precise`. */
      readonly tier?: Tier
    }
  | { readonly kind: 'built-in-terms' }
  | { readonly kind: 'read-file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'read-paste'; readonly paste: Paste }
  | (OfTerms & {
      readonly kind: 'terms'
      readonly sources: readonly string[]
      /** The built-in termbase is of English renderings: for another language it has none to offer. */
      readonly targetLang: string
    })
  | (OfTerms & {
      readonly kind: 'uses'
      readonly pairs: readonly { readonly source: string; readonly target: string }[]
      readonly term: TermContent
    })
  | {
      readonly kind: 'pair'
      /** Paragraphs of a text, and of a later version of it. */
      readonly before: readonly string[]
      readonly after: readonly string[]
      readonly lang: string
    }
  | { readonly kind: 'diff'; readonly before: string; readonly after: string; readonly lang: string }
  | {
      readonly kind: 'measure'
      readonly texts: readonly { readonly before: string; readonly after: string }[]
      readonly lang: string
    }

interface OfTerms {
  /** Of own glossaries, asked before the built-in termbase. */
  readonly terms: readonly TermContent[]
}

export interface Answers {
  align: Bead[]
  segments: Segment[]
  diff: TextDiff
  pair: UnitLink[]
  /** A list a pair, in the order of its target. */
  check: Finding[][]
  'check-pair': Finding[]
  leaves: Finding[]
  /** One a text, in order. */
  measure: Measures[]
  'built-in-terms': KnownTerm[]
  'read-file': Result<Intake, FormatError>
  'read-paste': Result<Intake, FormatError>
  terms: TermsInText
  uses: TermUse[]
}

export type AnswerOf<T extends Task> = Answers[T['kind']]

/** To the worker. */
export interface Request {
  readonly id: number
  readonly task: Task
}

/** From the worker: any number of `progress`; a long list begins in `part`s; an `answer` or an `error` ends it. */
export type Reply =
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly part: readonly unknown[] }
  | { readonly id: number; readonly answer: Answers[Task['kind']] }
  | { readonly id: number; readonly error: string }
