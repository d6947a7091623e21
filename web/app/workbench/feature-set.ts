import { html, nothing } from 'lit'
import { onKeys, type Mark, type Place, type ViewRow } from '../../components/index.ts'
import { language, t } from '../../i18n/index.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Draft } from '../../state/drafts.ts'
import '../../components/overlay/menu.ts'
import type {
  SelectedText,
  SelectionAction,
  SidePanel,
  TextHighlight,
  WorkbenchFeature,
  WorkbenchHost,
} from './feature.ts'
import { makeFeatures } from './features.ts'
import { Marks } from './marks.ts'
import { actionButtons } from './selection/action-buttons.ts'
import { textAt } from './selection/selected-text.ts'

/** One and the same list. */
const NOTHING: readonly never[] = []

/** All features of the workbench, as one. */
export class FeatureSet {
  readonly #host: WorkbenchHost
  readonly #features: readonly WorkbenchFeature[]
  readonly #marks = new Marks()

  constructor(host: WorkbenchHost) {
    this.#host = host
    this.#features = makeFeatures(host)
  }

  /** Returns how to stop. */
  listen(): () => void {
    const stops = this.#features.map((feature) => onKeys(window, feature.keys?.() ?? {}))
    return () => stops.forEach((stop) => stop())
  }

  storeChanged(): void {
    for (const feature of this.#features) feature.storeChanged?.()
  }

  sent(draft: Draft): void {
    for (const feature of this.#features) feature.sent?.(draft)
  }

  restructures(): boolean {
    return this.#features.some((feature) => feature.restructures?.() === true)
  }

  marks(): readonly Mark[] {
    return this.#marks.of(this.#features.map((feature) => feature.marks?.() ?? NOTHING))
  }

  /** The mark was opened by the feature it belongs to. */
  openMark(mark: Mark): boolean {
    return this.#features.some((feature) => feature.openMark?.(mark) === true)
  }

  highlights(): readonly (readonly TextHighlight[])[] {
    return this.#features.map((feature) => feature.highlights?.() ?? NOTHING)
  }

  bar(): readonly unknown[] {
    return [...this.#features.map((feature) => feature.bar?.() ?? nothing), this.#menu()]
  }

  #menu(): unknown {
    const panels = this.#features.flatMap(({ panel }) => panel ?? [])
    const entries = this.#features.flatMap((feature) => feature.menu?.() ?? [])
    if (panels.length + entries.length === 0) return nothing
    return html`<dz-menu label=${t('workbench:tools')}>
      ${panels.map((panel) => this.#panelEntry(panel))} ${entries}
    </dz-menu>`
  }

  #panelEntry(panel: SidePanel): unknown {
    const isOpen = this.#host.panel === panel.id
    const count = panel.count?.() ?? 0
    const choose = () => {
      if (!isOpen) panel.opening?.()
      this.#host.openPanel(isOpen ? null : panel.id)
    }
    return html`<button type="button" aria-pressed=${isOpen} @click=${choose}>
      ${panel.title()}${count > 0 ? html` <span class="count">${formatNumber(count, language())}</span>` : nothing}
    </button>`
  }

  dialogs(): readonly unknown[] {
    return this.#features.map((feature) => feature.dialogs?.() ?? nothing)
  }

  panel(id: string | null): SidePanel | null {
    return this.#features.find(({ panel }) => panel !== undefined && panel.id === id)?.panel ?? null
  }

  /** What stands beneath the active segment. */
  tools(place: Place, row: ViewRow): readonly unknown[] {
    const own = [
      this.#features.map((feature) => feature.begun?.(row) ?? nothing),
      this.#features.map((feature) => feature.tools?.(place, row) ?? nothing),
    ]
    // While the alignment is mended its tools come first, close to the line they move.
    return this.restructures() ? [own, this.#segmentActions(place)] : [this.#segmentActions(place), own]
  }

  readonly selectionActions = (selected: SelectedText): readonly SelectionAction[] =>
    this.#features.flatMap((feature) => feature.selectionActions?.(selected) ?? NOTHING)

  /** For those who select nothing: the same that the bar at selected words offers. */
  #segmentActions(place: Place): unknown {
    const text = this.#host.view && textAt(this.#host.view, place)
    const actions = text ? this.selectionActions(text) : NOTHING
    if (!text || actions.length === 0) return nothing
    return html`<div class="segment-actions" role="toolbar" aria-label=${t('workbench:selection.tools')}>
      ${actionButtons(actions, text)}
    </div>`
  }
}
