import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import './menu.ts'

/**
 * Links in one line, as many as there is room for; the others stand in a menu at its end. The page one is on always
 * stands in the line.
 *
 * @cssprop --link-gap - room between two links
 * @slot - `<a>` elements, or elements that hold one
 */
@customElement('dz-link-row')
export class DzLinkRow extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
      min-inline-size: 0;
    }
    nav {
      display: flex;
      align-items: center;
      gap: var(--link-gap, var(--s1));
    }
    dz-menu[hidden] {
      display: none;
    }
    dz-menu {
      --menu-inset: var(--s2);
      margin-inline-start: calc(-1 * var(--s1));
    }
  `

  /** What the links lead to. */
  @property() label = ''
  /** Said of the menu. */
  @property() more = ''
  @query('nav') private readonly nav!: HTMLElement
  @query('dz-menu') private readonly menu!: HTMLElement
  /** A frame later: what is laid out anew while sizes are told of would be told of again. */
  readonly #size = new ResizeObserver(() => requestAnimationFrame(() => this.#refit()))
  readonly #links = new MutationObserver(() => this.#fit())
  /** It was laid out for. */
  #room = -1

  override connectedCallback(): void {
    super.connectedCallback()
    this.#links.observe(this, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['aria-current'],
    })
    this.#size.observe(this)
    void this.updateComplete.then(() => this.#fit())
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#links.disconnect()
    this.#size.disconnect()
  }

  protected override render(): TemplateResult {
    return html`<nav aria-label=${this.label}>
      <slot></slot>
      <dz-menu hidden dots label=${this.more}><slot name="more"></slot></dz-menu>
    </nav>`
  }

  /** What only became taller stays: a link that has the keyboard would lose it. */
  #refit(): void {
    if (this.nav.clientWidth !== this.#room) this.#fit()
  }

  /** Lays all of them in the line to see how wide they are, and takes out what is too much, before anything is painted. */
  #fit(): void {
    if (!this.isConnected) return
    const items = [...this.children]
    for (const item of items) item.slot = ''
    this.menu.hidden = true
    const gap = parseFloat(getComputedStyle(this.nav).columnGap) || 0
    const widths = items.map((item) => linkOf(item).getBoundingClientRect().width)
    const width = (k: number) => (widths[k] ? widths[k] + gap : 0)
    this.#room = this.nav.clientWidth
    const room = this.#room + gap
    if (items.reduce((sum, _, k) => sum + width(k), 0) <= room + 0.5) return
    this.menu.hidden = false
    const current = items.findIndex((item) => linkOf(item).matches('[aria-current="page"]'))
    let left = room - this.menu.getBoundingClientRect().width - gap - width(current)
    let full = false
    items.forEach((item, k) => {
      if (k === current) return
      left -= width(k)
      full ||= left < 0
      if (full) item.slot = 'more'
    })
  }
}

function linkOf(item: Element): Element {
  return item.matches('a') ? item : (item.querySelector('a') ?? item)
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-link-row': DzLinkRow
  }
}
