import { html, nothing } from 'lit'
import type { Finding } from '../../../src/checks/index.ts'
import type { Place } from '../../components/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import type { Draft } from '../../state/drafts.ts'
import type { ViewAddress } from '../../state/view-address.ts'
import './finding-card.ts'
import type { CheckedRows } from './findings.ts'

/** What is to be checked: the newest text, once all of it is there. */
export function checkedRows(store: DocumentStore, address: ViewAddress | null): CheckedRows | null {
  const { document, source, view } = store
  const edition = document?.editions.find(({ id }) => id === view?.columns.target)
  if (!address || !source || !edition || !view?.complete || view.to !== document?.head) return null
  return { rows: view.rows, sourceLang: source.lang, targetLang: edition.lang }
}

/**
 * What stands under the active segment: what the checks notice in its row.
 *
 * @param drafts where unsent words stand, a replacement of what was there before would be sent in their stead.
 */
export function findingTools(
  store: DocumentStore,
  place: Place,
  findings: readonly Finding[],
  drafts: readonly Draft[],
): unknown {
  const { document, view } = store
  const row = view?.rows.find(({ id }) => id === place.row)
  const edition = document?.editions.find(({ id }) => id === view?.columns.target)
  if (!document || !row || !edition) return nothing
  const mayWrite =
    document.actions.includes('correction.propose') || document.actions.includes('revision.write')
  return findings.map(
    (finding) =>
      html`<dz-finding-card
        .finding=${finding}
        quote=${row.target.slice(finding.start, finding.end)}
        text-lang=${edition.lang}
        ?replaceable=${mayWrite && !drafts.some(({ pair }) => pair === row.id) && !row.id.includes('+')}
      ></dz-finding-card>`,
  )
}
