import type { Tally } from './tally.ts'

/** What somebody asked for with one write, as far as words of one edition are concerned. */
export type Intent =
  /** It may bring and take these words in this edition, and no others anywhere. */
  | ({ readonly kind: 'words' } & WordsIn)
  /** The same in several editions: those of a batch. */
  | { readonly kind: 'batch'; readonly words: readonly WordsIn[] }
  /** It moves boundaries: no word comes or goes. */
  | { readonly kind: 'boundaries' }
  /** It brings back words of revision `to`, and takes none that were written after `base`. */
  | { readonly kind: 'restore'; readonly base: number; readonly to: number }
  /** It takes decisions back, whichever were made of these changes (`c3.0`), each in the edition of its correction. */
  | { readonly kind: 'undo'; readonly changes: readonly Named[] }

export interface WordsIn {
  readonly edition: string
  readonly gains: Tally
  readonly losses: Tally
}

export interface Named {
  readonly edition: string
  readonly change: string
}

/** A proposal that was acknowledged. */
export interface Proposal {
  readonly base: number
  readonly pair: string
  readonly edition: string
  /** The last text that its author asked for. */
  text: string
  /** What it was proposed together with. */
  readonly batch?: string
}
