import { html, nothing } from 'lit'
import { isComposing, showToast, type KeyHandlers } from '../../../components/index.ts'
import { loadWords, t } from '../../../i18n/index.ts'
import '../../word-history/word-life.ts'
import type { LifeSubject } from '../../word-history/word-life.ts'
import { lifeSubject } from '../../word-history/life-subject.ts'
import { narrowed } from '../../word-history/narrowed.ts'
import type { SelectedText, SelectionAction, SidePanel, WorkbenchFeature, WorkbenchHost } from '../feature.ts'

/** The life of a phrase: how the selected words came to read as they do, beside the text. */
export class LifeFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost
  /** The words whose life was asked for, of which only some may be told. */
  #whole: SelectedText | null = null
  #told: { readonly words: SelectedText; readonly subject: LifeSubject } | null = null
  /** Words were looked for that are not in them. */
  #isMissing = false

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
    opening: () => {
      this.#whole = this.#told = null
      void this.#chosen().then((selected) => selected && this.#tell(selected))
    },
    content: () =>
      this.#told
        ? html`${this.#narrowing()}
            <dz-word-life .client=${this.#host.store.client} .subject=${this.#told.subject}></dz-word-life>`
        : html`<p class="note">${t('history:life.choose')}</p>`,
  }

  selectionActions(): readonly SelectionAction[] {
    return [
      {
        id: 'life',
        label: t('history:life.action'),
        command: 'life',
        run: (selected) => void this.#tell(selected),
      },
    ]
  }

  keys(): KeyHandlers {
    return {
      life: () =>
        void this.#chosen().then((selected) => {
          if (selected) return this.#tell(selected)
          showToast({ text: t('history:life.choose') })
        }),
    }
  }

  /** For those who cannot select with a pointer: a few of the words, typed. */
  #narrowing(): unknown {
    return html`<form class="life-narrow" role="search" @submit=${this.#onNarrow}>
      <label>
        <span>${t('history:life.narrow')}</span>
        <input
          name="words"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          lang=${this.#told?.subject.lang ?? 'und'}
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && isComposing(event) && event.preventDefault()}
        />
      </label>
      <p class="note" role="status">${this.#isMissing ? t('history:life.narrow-none') : nothing}</p>
    </form>`
  }

  readonly #onNarrow = (event: SubmitEvent) => {
    event.preventDefault()
    const typed = new FormData(event.target as HTMLFormElement).get('words')
    const words = this.#whole && narrowed(this.#whole, String(typed ?? '').trim(), this.#told?.words ?? null)
    this.#isMissing = words === null
    if (words) this.#show(words)
    this.#host.requestUpdate()
  }

  async #chosen(): Promise<SelectedText | null> {
    const { active, view } = this.#host
    const row = active && view?.row(active.row)
    // Which words a segment has is known a moment after its row came near the screen.
    if (row) await view?.facts.need(row, false)
    return this.#host.selected()
  }

  async #tell(selected: SelectedText): Promise<void> {
    await this.#host.view?.facts.need(selected.row, false)
    this.#whole = selected
    this.#isMissing = false
    if (!this.#show(selected)) return
    this.#host.openPanel(this.panel.id)
    this.#host.requestUpdate()
    // The words that were typed were of other words.
    await this.#host.updateComplete
    this.#host.querySelector<HTMLFormElement>('.life-narrow')?.reset()
  }

  #show(words: SelectedText): boolean {
    const subject = lifeSubject(this.#host, words)
    this.#told = subject && { words, subject }
    return subject !== null
  }
}
