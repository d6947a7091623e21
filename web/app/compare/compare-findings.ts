import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit'
import type { TermContent } from '../../../src/domain/index.ts'
import type { DzDocumentView, Mark, Place, ViewMode, ViewRow } from '../../components/index.ts'
import { language, t } from '../../i18n/index.ts'
import type { TextHighlight } from '../workbench/feature.ts'
import '../workbench/finding-card.ts'
import { findingHighlights, findingMarks } from '../workbench/finding-marks.ts'
import { Findings } from '../workbench/findings.ts'
import { Kept } from '../workbench/kept.ts'
import { arrange } from '../workbench/near-findings.ts'
import { nextFinding, type PlacedFinding } from '../workbench/placed-findings.ts'
import { textAt } from '../workbench/selection/selected-text.ts'
import { TextHighlights } from '../workbench/text-highlights.ts'
import '../workbench/workbench.css'
import type { Comparison } from './comparison.ts'

/** Glossaries belong to a workspace, and these texts to nobody. */
const NO_TERMS: readonly TermContent[] = []

/** What the checks notice in texts that are in nobody's hands yet: shown, and nothing to be done about it here. */
export class CompareFindings implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #findings: Findings
  readonly #highlights = new TextHighlights()
  readonly #marks = new Kept<readonly Mark[]>()
  readonly #ranges = new Kept<readonly TextHighlight[]>()
  readonly #lists = new Kept<readonly (readonly TextHighlight[])[]>()
  #rows: readonly ViewRow[] = []
  #current: PlacedFinding | null = null

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    this.#findings = new Findings(host)
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#highlights.clear()
  }

  check({ sourceLang, targetLang }: Comparison, rows: readonly ViewRow[]): void {
    this.#rows = rows
    this.#findings.check({ rows, sourceLang, targetLang, tier: 'precise', terms: NO_TERMS })
  }

  marks(): readonly Mark[] {
    const found = this.#findings.all
    return this.#marks.of([found, language()], () => findingMarks(found))
  }

  show(view: DzDocumentView | null, mode: ViewMode): void {
    const found = this.#findings.all
    const ranges = this.#ranges.of([found, this.#current], () => findingHighlights(found, this.#current))
    this.#highlights.show(
      view,
      this.#lists.of([ranges, mode], () => (mode === 'clean' ? [ranges] : [])),
    )
  }

  /** What touches the active segment; the others of its row stand folded. */
  cards(view: DzDocumentView, place: Place, lang: string): unknown {
    const found = this.#findings.all.filter((one) => one.row === place.row)
    const at = textAt(view, place)
    const { near, rest } = arrange(found, this.#current, at?.side === 'target' ? at : null)
    const cards = (shown: readonly PlacedFinding[]) =>
      shown.map(
        ({ finding, text }) =>
          html`<dz-finding-card
            class="tool-card"
            .finding=${finding}
            quote=${text.slice(finding.start, finding.end)}
            text-lang=${lang}
          ></dz-finding-card>`,
      )
    const more = html`<details class="more-findings tool-card">
      <summary>${t('findings:more', { count: rest.length })}</summary>
      ${cards(rest)}
    </details>`
    return html`${cards(near)} ${rest.length === 0 ? nothing : more}`
  }

  /** Answers whether there was one to go to. */
  step(view: DzDocumentView, step: 1 | -1): boolean {
    const { active } = view
    const here = this.#current?.row === active?.row ? this.#current : null
    const next = nextFinding(this.#findings.all, here, active, this.#rows, step)
    if (!next) return false
    this.#current = next
    void view.goTo({ row: next.row }, { focus: true })
    this.#host.requestUpdate()
    return true
  }
}
