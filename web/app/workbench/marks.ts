import type { Correction, ProposedChange } from '../../../src/domain/index.ts'
import type { Mark } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'
import type { LoadedView } from '../../state/loaded-view.ts'
import type { Draft } from '../../state/drafts.ts'

/** Open corrections of the edition in view, as marks in the margin at the height of their words. */
export function correctionMarks(corrections: readonly Correction[], view: LoadedView | null): Mark[] {
  if (!view) return []
  return corrections
    .filter((correction) => correction.edition === view.columns.target)
    .map((correction): Mark => {
      const first = correction.changes.find((change) => change.state === 'open')
      const at = first ? standsAt(first) : null
      return {
        id: `correction:${correction.id}`,
        row: correction.pair,
        kind: 'correction',
        label: t('workbench:correction.by', { name: correction.author.name }),
        ...(at !== null && { at }),
      }
    })
}

/** What was typed and not sent. */
export function draftMarks(drafts: readonly Draft[]): Mark[] {
  return drafts.map(({ pair }) => ({
    id: `draft:${pair}`,
    row: pair,
    kind: 'draft',
    label: t('workbench:draft.unsent'),
  }))
}

/** Where a change stands in the newest text; null where its words are gone. */
function standsAt(change: ProposedChange): number | null {
  const standing = change.standing
  if (!standing) return change.start
  if (standing.state === 'clean') return standing.change.start
  return standing.state === 'conflict' ? standing.at.start : null
}
