import type { Actor } from './actor.ts'
import type { Anchor, AnchorStanding } from './anchor.ts'

/** A finding that somebody looked at and found to be none. */
export interface Dismissal {
  /** `d1`, `d2`, … unique within the document. */
  readonly id: string
  /** Id of the rule that made it. */
  readonly rule: string
  /** What the finding was about (`phraseOf` of the checks): opaque here. */
  readonly phrase: string
  /** The phrase is dismissed wherever it stands in the document; otherwise at this one place. */
  readonly everywhere: boolean
  /** Where it was found. */
  readonly anchor: Anchor
  readonly reason?: DismissalReason
  /** In the person's own words. */
  readonly note?: string
  readonly author: Actor
  readonly at: string
  /** Where it is in the newest text. Present when read at the head; absent in packages. */
  readonly standing?: AnchorStanding
}

/** Why a finding is none. `wrong`: the rule itself is at fault, and the example was kept. */
export const DISMISSAL_REASONS = ['correct', 'intended', 'house-style', 'wrong'] as const

export type DismissalReason = (typeof DISMISSAL_REASONS)[number]
