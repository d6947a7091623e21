import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Place } from '../../components/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import '../corrections/correction-card.ts'

/** What stands under the active segment: the open corrections of its row, to be decided where one reads. */
export function placeTools(store: DocumentStore, place: Place, me: string | null): unknown {
  const { document, view } = store
  const row = view?.rows.find(({ id }) => id === place.row)
  const edition = document?.editions.find(({ id }) => id === view?.columns.target)
  if (!document || !row || !edition) return nothing
  const pairs = row.id.split('+')
  const here = store.corrections.filter(
    (correction) => correction.edition === edition.id && pairs.includes(correction.pair),
  )
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
