import { LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'

/** The dialog closed; `value` is what the button that closed it stood for ('' after Esc). */
export class DialogCloseEvent extends Event {
  static readonly type = 'dz-close'
  readonly value: string
  constructor(value: string) {
    super(DialogCloseEvent.type, { bubbles: false, composed: false })
    this.value = value
  }
}

/**
 * A modal native dialog with a heading.
 * @slot - the content
 * @slot actions - buttons; one with a `value` and `type="submit"`-like role closes it through `close(value)`
 * @fires dz-close
 */
@customElement('dz-dialog')
export class DzDialog extends LitElement {
  @property() heading = ''
  show(): void {}
  close(_value = ''): void {}
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-dialog': DzDialog
  }
  interface HTMLElementEventMap {
    'dz-close': DialogCloseEvent
  }
}
