import { html, nothing } from 'lit'
import { LIMITS, type Column, type Edition } from '../../../../src/domain/index.ts'
import { loadWords, t } from '../../../i18n/index.ts'
import type { WorkbenchFeature, WorkbenchHost } from '../feature.ts'
import { revisionTitle } from '../revision-title.ts'

/** Beside the source, the edition in view and what it may be compared with. */
const MOST = LIMITS.columns - 3

/** More texts beside these two, and an edition compared with another one. */
export class ColumnsFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost

  constructor(host: WorkbenchHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    void loadWords('history')
  }

  menu(): unknown {
    const { address, store } = this.#host
    const { document } = store
    const shown = address && store.editionOf(address)
    const translations = document?.editions.filter(({ role }) => role === 'translation') ?? []
    if (!document || !shown || translations.length === 0) return nothing
    if (document.head === 1 && translations.length === 1) return nothing
    const others = translations.filter(({ id }) => id !== shown.id)
    return html`<h2>${t('history:columns.add')}</h2>
      ${translations.map((edition) => this.#adding(edition, edition.id === shown.id))}
      ${
        others.length === 0
          ? nothing
          : html`<h2>${t('history:columns.compare', { title: shown.title })}</h2>
              ${[shown, ...others].map((edition) => this.#comparing(edition, shown))}`
      }`
  }

  /** Of the edition in view an older text, if it may be the first; of another, what it reads at the same time. */
  #adding(edition: Edition, isShown: boolean): unknown {
    const { address, store } = this.#host
    const { document, view } = store
    if (!document) return nothing
    const to = view?.to ?? document.head
    const columns = address?.columns ?? []
    const column: Column = { edition: edition.id, at: isShown ? (view?.from ?? 1) : to }
    return html`<button
      type="button"
      ?disabled=${columns.length >= MOST}
      @click=${() => this.#host.go({ mode: 'clean', columns: [...columns, column] })}
    >
      ${revisionTitle(document, edition, column.at)}
    </button>`
  }

  #comparing(edition: Edition, shown: Edition): unknown {
    const { address, store } = this.#host
    const isOwn = edition.id === shown.id
    const now = address?.mode === 'clean' ? null : (address?.fromEdition ?? shown.id)
    const to = store.view?.to ?? store.document?.head ?? 1
    return html`<button
      type="button"
      aria-pressed=${now === edition.id}
      @click=${() =>
        this.#host.go({
          mode: address?.mode === 'side' ? 'side' : 'compare',
          fromEdition: edition.id,
          from: isOwn ? earlier(to) : to,
        })}
    >
      ${isOwn ? t('history:columns.itself') : edition.title}
    </button>`
  }
}

function earlier(revision: number): number {
  return Math.max(1, revision - 1)
}
