import { html } from 'lit'
import { showToast, type KeyHandlers } from '../../../components/index.ts'
import { loadWords, t } from '../../../i18n/index.ts'
import '../../word-history/word-life.ts'
import type { LifeSubject } from '../../word-history/word-life.ts'
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
      life: () => {
        const selected = this.#host.selected()
        if (selected) this.#tell(selected)
        else showToast({ text: t('history:life.choose') })
      },
    }
  }

  #tell(selected: SelectedText): void {
    const subject = this.#subjectOf(selected)
    if (!subject) return
    this.#subject = subject
    this.#host.openPanel(this.panel.id)
    this.#host.requestUpdate()
  }

  #subjectOf({ row, side, start, end, quote }: SelectedText): LifeSubject | null {
    const { document, source, view } = this.#host.store
    const target = document?.editions.find(({ id }) => id === view?.columns.target)
    if (!source || !target || !view) return null
    const [own, other] = side === 'source' ? [source, target] : [target, source]
    const otherSide = side === 'source' ? 'target' : 'source'
    const counterpart = (this.#host.view?.facts.segments(row) ?? [])
      .filter((segment) => segment[side].start < end && start < segment[side].end)
      .map((segment) => row[otherSide].slice(segment[otherSide].start, segment[otherSide].end))
      .join('')
    return {
      request: { pair: row.id, edition: own.id, at: view.to, start, end },
      quote,
      lang: own.lang,
      counterpart: counterpart.trim(),
      counterpartLang: other.lang,
      counterpartTitle: other.title,
    }
  }
}
