import { html } from 'lit'
import { showToast, type KeyHandlers } from '../../../components/index.ts'
import { loadWords, t } from '../../../i18n/index.ts'
import '../../word-history/word-life.ts'
import type { LifeSubject } from '../../word-history/word-life.ts'
import { lifeSubject } from '../../word-history/life-subject.ts'
import type { SelectedText, SelectionAction, SidePanel, WorkbenchFeature, WorkbenchHost } from '../feature.ts'

/** The life of a phrase: how the selected words came to read as they do, beside the text. */
export class LifeFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost
  #subject: LifeSubject | null = null

  constructor(host: WorkbenchHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    void loadWords('history')
  }

  readonly panel: SidePanel = {
    id: 'life',
    title: () => t('history:life.title'),
    content: () =>
      this.#subject
        ? html`<dz-word-life .client=${this.#host.store.client} .subject=${this.#subject}></dz-word-life>`
        : html`<p class="note">${t('history:life.choose')}</p>`,
  }

  selectionActions(): readonly SelectionAction[] {
    return [
      {
        id: 'life',
        label: t('history:life.action'),
        command: 'life',
        run: (selected) => this.#tell(selected),
      },
    ]
  }

  keys(): KeyHandlers {
    return {
      life: () => void this.#tellChosen(),
    }
  }

  async #tellChosen(): Promise<void> {
    const { active, view } = this.#host
    const row = active && view?.row(active.row)
    // Which words a segment has is known a moment after its row came near the screen.
    if (row) await view?.facts.need(row, false)
    const selected = this.#host.selected()
    if (selected) await this.#tell(selected)
    else showToast({ text: t('history:life.choose') })
  }

  async #tell(selected: SelectedText): Promise<void> {
    await this.#host.view?.facts.need(selected.row, false)
    const subject = lifeSubject(this.#host, selected)
    if (!subject) return
    this.#subject = subject
    this.#host.openPanel(this.panel.id)
    this.#host.requestUpdate()
  }
}
