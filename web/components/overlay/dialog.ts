import { css, html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { Localised } from '../../i18n/index.ts'
import { controlStyles } from '../control-styles.ts'

/** The dialog closed; `value` is what it was closed with ('' after Esc, the cross, or a click beside it). */
export class DialogCloseEvent extends Event {
  static readonly type = 'dz-close'
  readonly value: string
  constructor(value: string) {
    super(DialogCloseEvent.type)
    this.value = value
  }
}

/**
 * A modal native dialog with a heading. Its first field has the focus at once;
 * the browser keeps the focus inside and gives it back afterwards.
 *
 * @slot - the content
 * @slot actions - buttons, which call `close(value)`
 * @cssprop --dialog-width - at most this wide (40rem)
 * @fires dz-close
 */
@customElement('dz-dialog')
export class DzDialog extends LitElement {
  static override readonly styles = [
    controlStyles,
    css`
      dialog {
        inline-size: min(var(--dialog-width, 40rem), calc(100vw - 2 * var(--s4)));
        max-block-size: min(85dvh, 60rem);
        padding: 0;
        border: 1px solid var(--rule);
        border-radius: calc(var(--radius) * 1.5);
        background: var(--sheet);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      dialog::backdrop {
        background: light-dark(#2b251c55, #000a);
      }
      .head {
        position: sticky;
        inset-block-start: 0;
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--s4);
        padding: var(--s4) var(--s4) var(--s2) var(--s5);
        background: var(--sheet);
      }
      h2 {
        margin: 0;
        font-size: 1.125rem;
        font-weight: 600;
      }
      .content {
        padding: 0 var(--s5) var(--s3);
      }
      .content:has(+ .foot[hidden]) {
        padding-block-end: var(--s5);
      }
      /* What is decided in a long one is decided without looking for its end. */
      .foot {
        position: sticky;
        inset-block-end: 0;
        display: flex;
        flex-wrap: wrap;
        justify-content: end;
        gap: var(--s2);
        padding: var(--s2) var(--s5) var(--s4);
        background: var(--sheet);
      }
      .foot[hidden] {
        display: none;
      }
    `,
  ]

  @property() heading = ''
  @query('dialog') private readonly dialog!: HTMLDialogElement
  private readonly i18n = new Localised(this)

  async show(): Promise<void> {
    await this.updateComplete
    if (this.dialog.open) return
    this.dialog.showModal()
    this.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true })
  }

  close(value = ''): void {
    if (this.dialog.open) this.dialog.close(value)
  }

  protected override render() {
    const hasActions = this.querySelector('[slot="actions"]') !== null
    return html`
      <dialog aria-labelledby="heading" @close=${this.#onClose} @click=${this.#onClick}>
        <div class="head">
          <h2 id="heading">${this.heading}</h2>
          <button
            type="button"
            class="quiet"
            aria-label=${this.i18n.t('app:overlay.close')}
            @click=${() => this.close()}
          >
            ✕
          </button>
        </div>
        <div class="content"><slot></slot></div>
        <div class="foot" ?hidden=${!hasActions}><slot name="actions"></slot></div>
      </dialog>
    `
  }

  readonly #onClose = () => {
    const value = this.dialog.returnValue
    this.dialog.returnValue = ''
    this.dispatchEvent(new DialogCloseEvent(value))
  }

  /** The backdrop belongs to the dialog element; everything inside is one of its children. */
  readonly #onClick = (event: MouseEvent) => {
    if (event.composedPath()[0] === this.dialog) this.close()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-dialog': DzDialog
  }
  interface HTMLElementEventMap {
    'dz-close': DialogCloseEvent
  }
}
