import { html, nothing } from 'lit'
import type { Mark, Place, ViewRow } from '../../../components/index.ts'
import { language, t } from '../../../i18n/index.ts'
import { documentTerms } from '../../../state/document-terms.ts'
import type { TextHighlight, WorkbenchFeature, WorkbenchHost } from '../feature.ts'
import '../finding-card.ts'
import type { ReplaceEvent } from '../finding-card.ts'
import { Findings, ruleName, type CheckedRows } from '../findings.ts'
import { Kept } from '../kept.ts'
import { nextFinding, type PlacedFinding } from '../placed-findings.ts'

/** What the checks notice in the newest text: underlined, marked in the margin, explained under the words. */
export class FindingsFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost
  readonly #findings: Findings
  readonly #marks = new Kept<readonly Mark[]>()
  readonly #highlights = new Kept<readonly TextHighlight[]>()

  constructor(host: WorkbenchHost) {
    this.#host = host
    this.#findings = new Findings(host)
    host.addController(this)
  }

  hostConnected(): void {
    this.#host.addEventListener('dz-replace', this.#onReplace)
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dz-replace', this.#onReplace)
  }

  storeChanged(): void {
    this.#findings.check(this.#checkedRows())
  }

  marks(): readonly Mark[] {
    const found = this.#findings.all
    return this.#marks.of([found, language()], () => findingMarks(found))
  }

  highlights(): readonly TextHighlight[] {
    const found = this.#findings.all
    return this.#highlights.of([found], () =>
      found.map(({ row, finding: { start, end } }) => ({
        name: 'dz-finding',
        row,
        side: 'target',
        start,
        end,
      })),
    )
  }

  /** Where unsent words stand, a replacement of what was there before would be sent in their stead. */
  tools(_place: Place, row: ViewRow): unknown {
    const { document, view } = this.#host.store
    const edition = document?.editions.find(({ id }) => id === view?.columns.target)
    if (!document || !edition) return nothing
    const mayWrite =
      document.actions.includes('correction.propose') || document.actions.includes('revision.write')
    const isUnsent = this.#host.writing.drafts.some(({ pair }) => pair === row.id)
    return this.#findings
      .of(row.id)
      .map(
        (finding) =>
          html`<dz-finding-card
            .finding=${finding}
            quote=${row.target.slice(finding.start, finding.end)}
            text-lang=${edition.lang}
            ?replaceable=${mayWrite && !isUnsent && !row.id.includes('+')}
          ></dz-finding-card>`,
      )
  }

  bar(): unknown {
    const count = this.#findings.all.length
    if (count === 0) return nothing
    return html`<button
      type="button"
      class="quiet"
      title=${t('workbench:finding.next')}
      @click=${() => this.#toNext()}
    >
      ${t('workbench:finding.count', { count })} <span aria-hidden="true">↓</span>
    </button>`
  }

  #toNext(): void {
    const { active, store } = this.#host
    const found = nextFinding(this.#findings.all, active, store.view?.rows ?? [], 1)
    if (found) this.#host.goTo({ row: found.row })
  }

  /** What is to be checked: the newest text, once all of it is there. */
  #checkedRows(): CheckedRows | null {
    const { document, source, view } = this.#host.store
    const edition = document?.editions.find(({ id }) => id === view?.columns.target)
    if (!this.#host.address || !source || !edition || !view?.complete || view.to !== document?.head) {
      return null
    }
    const { all: terms } = documentTerms(this.#host.store)
    return { rows: view.rows, sourceLang: source.lang, targetLang: edition.lang, terms }
  }

  readonly #onReplace = (event: ReplaceEvent) => {
    const { active, store, writing } = this.#host
    const row = store.view?.rows.find(({ id }) => id === active?.row)
    if (row) writing.replace(row, event.finding, event.replacement)
  }
}

export function findingMarks(findings: readonly PlacedFinding[]): Mark[] {
  return findings.map(({ row, finding }, k) => ({
    id: `finding:${k}`,
    row,
    kind: 'finding',
    at: finding.start,
    label: ruleName(finding),
  }))
}
