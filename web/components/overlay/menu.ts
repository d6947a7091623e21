import { LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'

/**
 * A button that opens a popover under itself; arrows move among its items, Esc closes.
 * @slot trigger - what the button shows (default: `label`)
 * @slot - `<button>` or `<a>` elements; choosing one closes the menu
 */
@customElement('dz-menu')
export class DzMenu extends LitElement {
  @property() label = ''
  open(): void {}
  close(): void {}
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-menu': DzMenu
  }
}
