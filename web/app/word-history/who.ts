import type { Accepted, RevisionFacts } from '../../../src/contract/index.ts'
import { t } from '../../i18n/index.ts'

/** Whose words a revision brought: those of who proposed them, or else of who wrote it. '' for a guest without a name. */
export function authorName(revision: RevisionFacts, accepted: readonly Accepted[]): string {
  const names = [...new Set(accepted.map(({ author }) => author.name))]
  return names.length > 0 ? names.map(named).join(', ') : named(revision.author.name)
}

/** What somebody else had a part in: “accepted by Wen Li”; '' where the author wrote it directly. */
export function deciderWords(accepted: readonly Accepted[]): string {
  const [first] = accepted
  if (!first) return ''
  const name = named(first.by.name)
  return t(first.reworded ? 'history:who.reworded' : 'history:who.accepted', { name })
}

/** Why: the reasons of the corrections, or the words that the author gave the revision. */
export function reasonWords(revision: RevisionFacts, accepted: readonly Accepted[]): string {
  const reasons = [...new Set(accepted.flatMap(({ reason }) => reason ?? []))]
  return reasons.length > 0 ? reasons.join(' · ') : revision.message
}

function named(name: string): string {
  return name === '' ? t('history:who.guest') : name
}
