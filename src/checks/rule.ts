import type { Span } from '../text/span.ts'
import type { Finding, MqmCategory, Severity, Tier } from '../domain/index.ts'
import type { PairView } from './pair-view.ts'

/** What a rule says about one place; the rest of the finding is the rule's own. */
export interface Mark extends Span {
  /** Source span it comes from. */
  readonly source?: Span | undefined
  /** Where one rule has several sentences to say: the key becomes `<rule>.<variant>`. */
  readonly variant?: string
  readonly params?: Readonly<Record<string, string>>
  readonly replacements?: readonly string[]
  /** Where the place is worse or milder, or less sure, than the rule usually is. */
  readonly category?: MqmCategory
  readonly severity?: Severity
  readonly tier?: Tier
}

interface Kind {
  /** kebab-case; the file is named after it. */
  readonly id: string
  readonly category: MqmCategory
  readonly severity: Severity
  readonly tier: Tier
}

/** Looks at one pair alone. Pure: the same pair gives the same marks everywhere. */
export interface Rule extends Kind {
  readonly check: (pair: PairView) => Iterable<Mark>
}

/**
 * Compares the pairs of a document with one another, in two steps, so that
 * nobody needs to have all of its texts at once: what of each pair is to be
 * compared, and then all that is about one subject.
 */
export interface DocumentRule extends Kind {
  /** Made of the pair alone, and small. */
  readonly sight: (pair: PairView) => Iterable<Sighting>
  /**
   * Goes by what was seen and in which order, not by where in its pair.
   * @param sightings of one subject, in the order of the document.
   */
  readonly compare: (sightings: readonly PlacedSighting[]) => readonly SubjectMark[]
}

/** Something in a target text that may be called otherwise elsewhere. */
export interface Sighting extends Span {
  /** Sightings of the same subject are compared. */
  readonly subject: string
  /** How it is called here, as far as that makes a difference. */
  readonly form: string
  /** The words at its span. */
  readonly quote: string
  /** Where it comes from, and how it is called there. */
  readonly source?: Span
  readonly term?: string
  /** Which of the rule's sentences tells of it. */
  readonly variant?: string
  /** Default `precise`; `thorough`: those who do not ask for it need not keep it. */
  readonly tier?: Tier
}

/** Of which pair, in whatever way the caller tells them apart. */
export interface PlacedSighting extends Sighting {
  readonly pair: string
}

export interface SubjectMark extends Mark {
  readonly pair: string
}

/**
 * Judges a document by what its pairs come to together, in two steps as well:
 * what each pair adds, and then the verdict. As long as that stays the same, a
 * pair that changes concerns no other.
 */
export interface VerdictRule extends Kind {
  /**
   * What the pair adds to the verdict, made of the pair alone: whole numbers, so that
   * sums are the same in whatever order they came about; always as many.
   */
  readonly weigh: (pair: PairView) => readonly number[]
  /** @param sums of the amounts of so many pairs; empty of none. */
  readonly holds: (sums: readonly number[], pairs: number) => boolean
  /** What is wrong in the pair while the verdict holds; few texts ever need to know. */
  readonly marks: (pair: PairView) => readonly Mark[]
}

export function findingOf(rule: Kind, mark: Mark): Finding {
  return {
    rule: rule.id,
    category: mark.category ?? rule.category,
    severity: mark.severity ?? rule.severity,
    tier: mark.tier ?? rule.tier,
    start: mark.start,
    end: mark.end,
    ...(mark.source && { sourceStart: mark.source.start, sourceEnd: mark.source.end }),
    key: mark.variant === undefined ? rule.id : `${rule.id}.${mark.variant}`,
    params: mark.params ?? {},
    replacements: mark.replacements ?? [],
  }
}
