import type { Edition } from '../domain/index.ts'

/**
 * What readers see: prepared when an editor publishes, so that their page
 * computes nothing. The widget, the reading page and the embed snippet are
 * made from this alone.
 */
export interface PublishedPage {
  readonly format: 1
  readonly document: string
  readonly title: string
  readonly source: Edition
  readonly edition: Edition
  /** The published revision this page shows. */
  readonly revision: number
  readonly publishedAt: string
  readonly guestsMaySuggest: boolean
  /** Earlier revisions readers may compare with: published once or labelled, newest first. */
  readonly versions: readonly PublishedVersion[]
  readonly pairs: readonly PublishedPair[]
  readonly nextCursor: string | null
  /** People whose accepted corrections are in this text. */
  readonly credits: readonly string[]
}

export interface PublishedVersion {
  readonly revision: number
  readonly label: string | null
  readonly at: string
}

export interface PublishedPair {
  readonly id: string
  readonly kind: 'heading' | 'text' | 'item' | 'quote'
  /** Whole text (`bodyText`) of the pair; '' where that side has nothing. */
  readonly source: string
  readonly target: string
  /** Segments as [source start, source end, target start, target end]; they partition both texts. */
  readonly segments: readonly (readonly [number, number, number, number])[]
}

/** The difference of the published text to an earlier one, by pair. Pairs that did not change are left out. */
export interface PublishedDiffPage {
  readonly format: 1
  readonly document: string
  readonly edition: string
  readonly from: number
  readonly to: number
  readonly rows: readonly PublishedDiffRow[]
  /** A page may be empty and still go on: work is bounded, and unchanged pairs are passed over. */
  readonly nextCursor: string | null
}

export interface PublishedDiffRow {
  /** Pairs of the newer text; empty: the passage is gone. */
  readonly pairs: readonly string[]
  /** Where the passage is gone: the pair of the newer text that stands before its place; null: none does. */
  readonly after?: string | null
  /** Ops as [kind, text]: `=` equal, `-` delete, `+` insert. Lossless. */
  readonly ops: readonly (readonly ['=' | '-' | '+', string])[]
  /** Share that survives, 0…1: below a half, show old above new. */
  readonly survival: number
}
