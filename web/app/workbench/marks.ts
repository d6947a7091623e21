import type { Correction, ProposedChange } from '../../../src/domain/index.ts'
import type { Mark } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'
import type { LoadedView } from '../../state/loaded-view.ts'
import type { Draft } from '../../state/drafts.ts'
import { ruleName } from './findings.ts'
import type { PlacedFinding } from './placed-findings.ts'

/** What the margin tells of. */
export interface Marked {
  readonly corrections: readonly Correction[]
  readonly findings: readonly PlacedFinding[]
  readonly drafts: readonly Draft[]
}

/**
 * The marks in the margin. The same list is given again until something about
 * it is different, for a new one draws every row of the document anew, and
 * they are asked for at every keystroke.
 */
export class Marks {
  #from: readonly unknown[] = []
  #steady: readonly Mark[] = []
  #last: readonly Mark[] = []

  /** @param language of the interface, in which the labels are. */
  of({ corrections, findings, drafts }: Marked, view: LoadedView | null, language: string): readonly Mark[] {
    const from = [corrections, findings, view, language]
    if (from.some((one, k) => one !== this.#from[k])) {
      this.#from = from
      this.#steady = [...correctionMarks(corrections, view), ...findingMarks(findings)]
    }
    const marks = [...draftMarks(drafts), ...this.#steady]
    if (!sameMarks(marks, this.#last)) this.#last = marks
    return this.#last
  }
}

/** Open corrections of the edition in view, as marks in the margin at the height of their words. */
export function correctionMarks(corrections: readonly Correction[], view: LoadedView | null): Mark[] {
  if (!view) return []
  // A comparison shows pairs that were merged or split as one row.
  const joined = new Map(
    view.rows.flatMap(({ id }) => (id.includes('+') ? id.split('+').map((pair) => [pair, id] as const) : [])),
  )
  return corrections
    .filter((correction) => correction.edition === view.columns.target)
    .map((correction): Mark => {
      const first = correction.changes.find((change) => change.state === 'open')
      const at = first ? standsAt(first) : null
      return {
        id: `correction:${correction.id}`,
        row: joined.get(correction.pair) ?? correction.pair,
        kind: 'correction',
        label: t('workbench:correction.by', { name: correction.author.name }),
        ...(at !== null && { at }),
      }
    })
}

/** What the checks noticed. */
export function findingMarks(findings: readonly PlacedFinding[]): Mark[] {
  return findings.map(({ row, finding }, k) => ({
    id: `finding:${k}`,
    row,
    kind: 'finding',
    at: finding.start,
    label: ruleName(finding),
  }))
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

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, k) => sameMark(mark, b[k]))
}

function sameMark(a: Mark, b: Mark | undefined): boolean {
  return a.id === b?.id && a.row === b.row && a.kind === b.kind && a.at === b.at && a.label === b.label
}
