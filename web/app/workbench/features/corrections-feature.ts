import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Correction, ProposedChange } from '../../../../src/domain/index.ts'
import type { Mark, Place, ViewRow } from '../../../components/index.ts'
import { language, t } from '../../../i18n/index.ts'
import type { LoadedView } from '../../../state/loaded-view.ts'
import '../../corrections/correction-card.ts'
import { CorrectionDesk } from '../../corrections/correction-desk.ts'
import type { WorkbenchFeature, WorkbenchHost } from '../feature.ts'
import { Kept } from '../kept.ts'

/** Open corrections: marked in the margin, decided where one reads. */
export class CorrectionsFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost
  /** Does what the cards ask for. */
  readonly desk: CorrectionDesk
  readonly #marks = new Kept<readonly Mark[]>()

  constructor(host: WorkbenchHost) {
    this.#host = host
    host.addController(this)
    this.desk = new CorrectionDesk(host)
  }

  hostConnected(): void {}

  marks(): readonly Mark[] {
    const { corrections, view } = this.#host.store
    return this.#marks.of([corrections, view, language()], () => correctionMarks(corrections, view))
  }

  tools(_place: Place, row: ViewRow): unknown {
    const { store, writing } = this.#host
    const { document, view } = store
    const edition = document?.editions.find(({ id }) => id === view?.columns.target)
    if (!document || !edition) return nothing
    const pairs = row.id.split('+')
    const here = store.corrections.filter(
      (correction) => correction.edition === edition.id && pairs.includes(correction.pair),
    )
    const me = writing.author
    return repeat(
      here,
      ({ id }) => id,
      (correction) =>
        html`<dz-correction-card
          .correction=${correction}
          .text=${row.target}
          text-lang=${edition.lang}
          ?decidable=${document.actions.includes('correction.decide')}
          ?own=${me !== null && correction.author.id === me}
        ></dz-correction-card>`,
    )
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

/** Where a change stands in the newest text; null where its words are gone. */
function standsAt(change: ProposedChange): number | null {
  const standing = change.standing
  if (!standing) return change.start
  if (standing.state === 'clean') return standing.change.start
  return standing.state === 'conflict' ? standing.at.start : null
}
