import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { type DzDocumentView, LightElement } from '../../../components/index.ts'
import { placePopover } from '../../../components/overlay/popover-place.ts'
import { Localised } from '../../../i18n/index.ts'
import type { SelectedText, SelectionAction } from '../feature.ts'
import { actionButtons } from './action-buttons.ts'
import { selectedText } from './selected-text.ts'
import './selection.css'

/** A selection that is still growing shows no bar. */
const PAUSE_MS = 200

/** The small bar at words that were selected in the text: what can be done with them. */
@customElement('dz-selection-bar')
export class DzSelectionBar extends LightElement {
  @property({ attribute: false }) view: DzDocumentView | null = null
  @property({ attribute: false }) actions: ((selected: SelectedText) => readonly SelectionAction[]) | null =
    null
  @state() private selected: SelectedText | null = null

  readonly #i18n = new Localised(this)
  /** Something was done with these, or they were put away: the bar stays away until others are selected. */
  #done: SelectedText | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The bar appears when the pointer is let go: until then it would lie under it. */
  #isDown = false

  override connectedCallback(): void {
    super.connectedCallback()
    this.popover = 'manual'
    document.addEventListener('selectionchange', this.#soon)
    window.addEventListener('pointerdown', this.#onDown)
    window.addEventListener('pointerup', this.#onUp)
    window.addEventListener('pointercancel', this.#onUp)
    window.addEventListener('keydown', this.#onKey)
    window.addEventListener('focusin', this.#onFocus)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
    document.removeEventListener('selectionchange', this.#soon)
    window.removeEventListener('pointerdown', this.#onDown)
    window.removeEventListener('pointerup', this.#onUp)
    window.removeEventListener('pointercancel', this.#onUp)
    window.removeEventListener('keydown', this.#onKey)
    window.removeEventListener('focusin', this.#onFocus)
  }

  protected override render(): TemplateResult | typeof nothing {
    const { selected } = this
    const actions = selected ? (this.actions?.(selected) ?? []) : []
    if (!selected || actions.length === 0) return nothing
    // Pressing a button must not take the selection away before the button acts on it.
    return html`<div
      class="selection-bar"
      role="toolbar"
      aria-label=${this.#i18n.t('workbench:selection.tools')}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#putAway()}
    >
      ${actionButtons(actions, selected)}
    </div>`
  }

  protected override updated(): void {
    const range = this.selected && getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : null
    const wanted = this.querySelector('.selection-bar') !== null && range !== null && range !== undefined
    if (!wanted) {
      if (this.matches(':popover-open')) this.hidePopover()
      return
    }
    if (!this.matches(':popover-open')) this.showPopover()
    placePopover(this, range)
  }

  readonly #onDown = (event: Event) => {
    this.#isDown = true
    if (event.composedPath().includes(this)) return
    this.#done = null
    this.#hide()
  }

  readonly #onUp = () => {
    this.#isDown = false
    this.#soon()
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.selected) return
    event.preventDefault()
    this.#putAway()
  }

  /** The panel that a key asked for has opened, and the keyboard is there. */
  readonly #onFocus = (event: FocusEvent) => {
    if (this.selected && (event.target as Element).closest('.side-panel')) this.#putAway()
  }

  readonly #soon = () => {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (this.#isDown) return
      const selected = this.view && selectedText(this.view)
      if (!selected || !isSame(selected, this.#done)) this.#done = null
      this.selected = this.#done ? null : selected
    }, PAUSE_MS)
  }

  #putAway(): void {
    this.#done = this.selected
    this.#hide()
  }

  #hide(): void {
    clearTimeout(this.#timer)
    this.selected = null
  }
}

function isSame(one: SelectedText, other: SelectedText | null): boolean {
  const isThere = one.row.id === other?.row.id && one.side === other.side
  return isThere && one.start === other.start && one.end === other.end
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-selection-bar': DzSelectionBar
  }
}
