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

/** Looks at all pairs of a document together, in order. */
export interface DocumentRule extends Kind {
  readonly check: (pairs: readonly PairView[]) => Iterable<PairMark>
}

export interface PairMark extends Mark {
  /** Which pair of the list. */
  readonly pair: number
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
