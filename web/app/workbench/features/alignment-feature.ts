import { html, nothing } from 'lit'
import type { RestructureEvent } from '../../../components/index.ts'
import { t } from '../../../i18n/index.ts'
import type { WorkbenchFeature, WorkbenchHost } from '../feature.ts'
import { restructure } from '../restructuring.ts'

/** Keys and clicks mend the alignment instead of the wording, while that is switched on. */
export class AlignmentFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost
  #on = false

  constructor(host: WorkbenchHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#host.addEventListener('dz-restructure', this.#onRestructure)
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dz-restructure', this.#onRestructure)
  }

  restructures(): boolean {
    return this.#on && this.#may
  }

  menu(): unknown {
    if (!this.#may) return nothing
    return html`<button
      type="button"
      aria-pressed=${this.#on}
      title=${t('workbench:align.means')}
      @click=${() => this.#toggle()}
    >
      ${t('workbench:align.mend')}
    </button>`
  }

  get #may(): boolean {
    const { address, atHead, store } = this.#host
    return atHead && address?.mode === 'clean' && store.document?.actions.includes('revision.write') === true
  }

  #toggle(): void {
    this.#on = !this.#on
    this.#host.requestUpdate()
  }

  readonly #onRestructure = async (event: RestructureEvent) => {
    const { store } = this.#host
    const at = store.view && (await restructure(store, store.view, event))
    if (at === null) return
    await this.#host.written()
    await this.#host.updateComplete
    const row = store.view?.rows[at]
    if (row) this.#host.goTo({ row: row.id })
  }
}
