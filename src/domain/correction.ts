import type { Change } from '../text/diff/change.ts'
import type { Rebased } from '../text/merge/merge.ts'
import type { Actor } from './actor.ts'

/** A proposal about one pair of one edition, written against a revision. */
export interface Correction {
  /** `c1`, `c2`, … unique within the document. */
  readonly id: string
  readonly pair: string
  readonly edition: string
  /** The revision its offsets count in. */
  readonly base: number
  readonly author: Actor
  readonly at: string
  readonly changes: readonly ProposedChange[]
  /** Follows from the states of its changes (`correctionState`). */
  readonly state: CorrectionState
  readonly category?: Category
  /** The proposer's reason; may be added after submitting. */
  readonly reason?: string
  /** The correction whose open changes this one took over when pairs were merged, split or revived. */
  readonly carriedFrom?: string
  /** `b1`, `b2`, …: proposed together with the others of that name. */
  readonly batch?: string
}

/** A change with the decision about it. */
export interface ProposedChange extends Change {
  /** Unique within its correction and ascending in it; from 0, and from a fresh number after each amendment. */
  readonly id: number
  readonly state: ChangeState
  readonly decision?: Decision
  /** Where it stands in the newest text. Present while open and read at the head; absent otherwise. */
  readonly standing?: Rebased
  /** State `carried`: the correction on the pair that took this one's place, where it lives on. */
  readonly carriedTo?: string
}

/** `carried`: its pair was merged, split or restored; the same change is decided in another correction. */
export type ChangeState = 'open' | 'accepted' | 'rejected' | 'withdrawn' | 'carried'

export type CorrectionState = ChangeState | 'partly-accepted'

/** Five plain words. */
export const CATEGORIES = ['meaning', 'wording', 'term', 'grammar', 'style'] as const

export type Category = (typeof CATEGORIES)[number]

export interface Decision {
  readonly by: Actor
  readonly at: string
  /** Why it was rejected, or a remark. */
  readonly reason?: string
  /** What the editor made of it, when it was edited before being accepted. */
  readonly replacement?: string
  /** The revision an acceptance made; absent when the text read so already. */
  readonly revision?: number
  /** Present with `revision`: the change of that revision's text that takes the acceptance back. */
  readonly undo?: Change
}

/** One decision about one change. Changes of one group are decided alike. */
export type Verdict =
  | { readonly change: number; readonly verdict: 'accept'; readonly replacement?: string }
  | { readonly change: number; readonly verdict: 'reject'; readonly reason?: string }

/** The state of a correction, from those of its changes. */
export function correctionState(changes: readonly { readonly state: ChangeState }[]): CorrectionState {
  if (changes.some((c) => c.state === 'open')) return 'open'
  const accepted = changes.filter((c) => c.state === 'accepted').length
  if (accepted === changes.length) return 'accepted'
  if (accepted > 0) return 'partly-accepted'
  if (changes.some((c) => c.state === 'carried')) return 'carried'
  return changes.every((c) => c.state === 'withdrawn') ? 'withdrawn' : 'rejected'
}
