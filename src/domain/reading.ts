import type { Span } from '../text/span.ts'
import type { Actor } from './actor.ts'
import type { Edition } from './edition.ts'

/**
 * "Read and found good": a fact about words as they stood at a revision. A
 * later change does not undo it; it shows what changed since.
 */
export interface Reading {
  readonly pair: string
  readonly edition: string
  /** The newest revision at which this person read these words. */
  readonly revision: number
  /** Of `bodyText` at that revision; in order, apart, never empty. */
  readonly spans: readonly Span[]
  readonly by: Actor
  readonly at: string
}

/** Some words of a pair that somebody reads, as they stand at the revision named with them. */
export interface Stretch extends Span {
  readonly pair: string
}

/** What is known of the reading of one pair, as the pair stands now. */
export interface PairReading {
  readonly pair: string
  /** Words that read as they did when somebody found them good; the newest reading of each. In order and apart. */
  readonly read: readonly ReadStretch[]
  /** What reads otherwise since, within what was read. In order; spans are empty where words only went. */
  readonly changed: readonly ChangedStretch[]
}

export interface ReadStretch extends Span, ReadBy {
  /** The source of the pair reads otherwise since: these words want another look beside it. */
  readonly source?: true
}

export interface ChangedStretch extends Span, ReadBy {
  /** The words that were read there; '' where some were only added. */
  readonly was: string
}

interface ReadBy {
  readonly by: Actor
  readonly revision: number
  readonly at: string
}

/** How far an edition is read, at the head. */
export interface Progress {
  readonly edition: string
  /** Without white space. */
  readonly characters: number
  /** Of them, those that read as when somebody found them good. */
  readonly read: number
  /** Pairs in which something reads otherwise since. */
  readonly changed: number
  /** The newest approval. */
  readonly approval?: Approval & {
    /** Revisions of this edition since. */
    readonly since: number
  }
}

/** An edition was approved as it stood at a revision. */
export interface Approval {
  readonly edition: string
  readonly revision: number
  readonly by: Actor
  readonly at: string
  /** What was still open at that moment. */
  readonly open: OpenWork
}

export interface OpenWork {
  /** Characters that nobody read as they stood. */
  readonly unread: number
  /** Pairs in which something read otherwise since. */
  readonly changed: number
  readonly corrections: number
  /** Open threads of the whole document. Absent: nobody counted them then. */
  readonly threads?: number
}

/** How far the translation that is furthest is read, 0…1: what a list of documents shows. */
export function readShare({
  editions,
  progress,
}: {
  readonly editions: readonly Edition[]
  readonly progress: readonly Progress[]
}): number {
  const translations = new Set(editions.filter(({ role }) => role === 'translation').map(({ id }) => id))
  const shares = progress
    .filter(({ edition, characters }) => translations.has(edition) && characters > 0)
    .map(({ read, characters }) => read / characters)
  return Math.max(0, ...shares)
}

/** Characters of a text, without blanks and line breaks: what progress counts. SQL counts the same way. */
export function weightOf(text: string): number {
  let weight = 0
  for (const character of text) if (!BLANK.test(character)) weight++
  return weight
}

const BLANK = /[ \t\n\r\u3000]/
