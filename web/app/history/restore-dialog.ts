import { html, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { LightElement, type DzDialog } from '../../components/index.ts'
import '../../components/overlay/dialog.ts'
import { Localised } from '../../i18n/index.ts'

/** The whole document is to go back to `to`. */
export class RestoreEvent extends Event {
  static readonly type = 'dz-restore-document'
  readonly to: number
  constructor(to: number) {
    super(RestoreEvent.type, { bubbles: true, composed: true })
    this.to = to
  }
}

/**
 * Says what going back to a revision does, and where that can be seen first.
 *
 * @fires dz-restore-document
 */
@customElement('dz-restore-dialog')
export class DzRestoreDialog extends LightElement {
  @state() private revision = 0
  @state() private preview = ''
  @query('dz-dialog') private readonly dialog!: DzDialog

  readonly #i18n = new Localised(this)

  /** @param preview the address where what it would change is shown. */
  ask(revision: number, preview: string): void {
    this.revision = revision
    this.preview = preview
    void this.updateComplete.then(() => this.dialog.show())
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    return html`<dz-dialog heading=${t('history:restore.title', { revision: this.revision })}>
      <p class="restore-means">${t('history:restore.means')}</p>
      <p><a href=${this.preview}>${t('history:restore.preview')}</a></p>
      <button slot="actions" class="primary" type="button" @click=${this.#restore}>
        ${t('workbench:history.restore')}
      </button>
      <button slot="actions" type="button" @click=${() => this.dialog.close()}>
        ${t('workbench:cancel')}
      </button>
    </dz-dialog>`
  }

  readonly #restore = () => {
    this.dialog.close()
    this.dispatchEvent(new RestoreEvent(this.revision))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-restore-dialog': DzRestoreDialog
  }
  interface HTMLElementEventMap {
    'dz-restore-document': RestoreEvent
  }
}
