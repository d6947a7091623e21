import type { Actor } from './actor.ts'
import type { Body } from './body.ts'
import type { Edition } from './edition.ts'
import type { NewPair } from './pair.ts'

/** One numbered, immutable entry in the document's single history. */
export interface Revision {
  /** From 1, without gaps. */
  readonly number: number
  /** ISO 8601 UTC. */
  readonly at: string
  readonly author: Actor
  readonly kind: 'create' | 'edit' | 'import' | 'correction' | 'merge' | 'split' | 'realign' | 'restore'
  /** Why, in the author's words; may be ''. */
  readonly message: string
  /** Editions whose text it changed. Empty for pure restructuring. */
  readonly editions: readonly string[]
  /** How many pairs it touched, born and retired ones included. */
  readonly pairs: number
  /** The corrections it accepted. */
  readonly corrections?: readonly string[]
  /** Who proposed what it accepted: credit stays with the proposer. */
  readonly credits?: readonly Actor[]
  /** A restore: the revision it went back to. */
  readonly restored?: number
  /** The label it carries now. Labels are facts about a revision, never part of it. */
  readonly label?: string
}

/** What an editor may do directly. Every write names the revision it was made against. */
export type RevisionCommand =
  /** New whole texts (as `bodyText`) of some pairs; merged word by word if the text moved on. */
  | { readonly kind: 'edit'; readonly texts: readonly PairText[] }
  /** A new text of an edition, aligned to the pairs that exist. */
  | {
      readonly kind: 'import'
      readonly edition: string
      readonly pairs: readonly ImportedPair[]
      /** The edition begins with this text; its id is `edition`. */
      readonly newEdition?: Edition
    }
  /** Joins neighbours (in order, at least two) into a new pair. */
  | { readonly kind: 'merge'; readonly pairs: readonly string[] }
  /** Cuts a pair in two, in each edition at an offset into its `bodyText` (0 and length allowed; an edition not named goes whole to the first). */
  | { readonly kind: 'split'; readonly pair: string; readonly at: Readonly<Record<string, number>> }
  /**
   * Divides neighbours (in order) anew, into one pair more than there are cuts.
   * No word comes or goes. A pair that keeps most of its words keeps its id;
   * all that come of it are certain, so a pair named with no cut is confirmed.
   */
  | { readonly kind: 'realign'; readonly pairs: readonly string[]; readonly cuts: readonly Cut[] }
  /** Back to revision `to`: the whole document, or only the pairs named. */
  | { readonly kind: 'restore'; readonly to: number; readonly pairs?: readonly string[] }

/**
 * Where one pair ends and the next begins, by edition; at least one. An edition
 * that is not named stays divided as it was; where its text must be cut as well,
 * it is cut at the sentence that answers the other cuts best.
 */
export type Cut = Readonly<Record<string, TextPlace>>

/** Between two characters of a text. The end of a pair is the beginning of the next one. */
export interface TextPlace {
  readonly pair: string
  /** An offset into its `bodyText`; 0 and length allowed. */
  readonly at: number
}

export interface PairText {
  readonly pair: string
  readonly edition: string
  readonly text: string
}

/** In the order of the pairs. Pairs that exist and are not named keep their text; a body may be empty: the edition no longer has it. */
export type ImportedPair =
  | { readonly pair: string; readonly body: Body }
  /** A pair that did not exist, standing after pair `after` (null: first). */
  | { readonly after: string | null; readonly born: NewPair }

/** What one revision did, pair by pair. */
export interface RevisionChange {
  readonly pair: string
  readonly edition: string
  /** `bodyText` before and after; null where the pair or its text did not exist. */
  readonly before: string | null
  readonly after: string | null
}

/** How pairs were merged, split or revived at a revision. */
export interface Lineage {
  readonly revision: number
  readonly parents: readonly string[]
  readonly children: readonly string[]
}
