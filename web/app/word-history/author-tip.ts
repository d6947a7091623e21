import { html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { LightElement } from '../../components/index.ts'
import { offsetAtPoint } from '../../components/document-view/caret.ts'
import { placePopover } from '../../components/overlay/popover-place.ts'
import { Localised } from '../../i18n/index.ts'
import type { Attributed } from './authors.ts'
import { whoWrote } from './authors-panel.ts'

/** Pointing at a word is no question until the pointer rests on it. */
const REST_MS = 250

/** Who wrote the word under the pointer. (For the keyboard and for those who hear the page, the panel says the same.) */
@customElement('dz-author-tip')
export class DzAuthorTip extends LightElement {
  /** The run at an offset of a row's target; null: nothing is known there. */
  find: (row: string, offset: number) => Attributed | null = () => null
  @state() private run: Attributed | null = null
  readonly #i18n = new Localised(this)
  #timer: ReturnType<typeof setTimeout> | undefined
  #at: DOMRect | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    this.popover = 'manual'
    this.setAttribute('aria-hidden', 'true')
    window.addEventListener('pointermove', this.#onMove, { passive: true })
    window.addEventListener('scroll', this.#hide, { passive: true })
    window.addEventListener('pointerdown', this.#hide)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
    window.removeEventListener('pointermove', this.#onMove)
    window.removeEventListener('scroll', this.#hide)
    window.removeEventListener('pointerdown', this.#hide)
  }

  protected override render(): TemplateResult | typeof nothing {
    void this.#i18n.language
    return this.run ? html`<div class="author-tip">${whoWrote(this.run)}</div>` : nothing
  }

  protected override updated(): void {
    if (!this.run || !this.#at) {
      if (this.matches(':popover-open')) this.hidePopover()
      return
    }
    if (!this.matches(':popover-open')) this.showPopover()
    const at = this.#at
    placePopover(this, { getBoundingClientRect: () => at })
  }

  readonly #onMove = (event: PointerEvent) => {
    clearTimeout(this.#timer)
    if (event.pointerType === 'touch') return
    this.#timer = setTimeout(() => this.#show(event), REST_MS)
  }

  #show({ target, clientX, clientY }: PointerEvent): void {
    const cell = target instanceof Element ? target.closest('.dz-target') : null
    const row = cell?.closest<HTMLElement>('[data-row]')?.dataset['row']
    this.#at = new DOMRect(clientX, clientY - 10, 1, 24)
    this.run = cell && row !== undefined ? this.find(row, offsetAtPoint(cell, clientX, clientY)) : null
  }

  readonly #hide = () => {
    clearTimeout(this.#timer)
    this.run = null
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-author-tip': DzAuthorTip
  }
}
