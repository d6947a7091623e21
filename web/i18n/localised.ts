import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { formatAgo, formatNumber, formatPercent, formatTime } from './format.ts'
import { language, onLanguage, t } from './i18n.ts'

/**
 * Gives a component its words and renders it again when the language changes:
 * `private readonly i18n = new Localised(this)`, then `this.i18n.t('app:…')`.
 */
export class Localised implements ReactiveController {
  readonly t = t
  readonly #host: ReactiveControllerHost
  #stop: (() => void) | null = null

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  get language(): string {
    return language()
  }

  /** A day and a time of day, in the reader's zone. @param iso ISO 8601. */
  time(iso: string): string {
    return formatTime(iso, language())
  }

  /** "3 hours ago". @param iso ISO 8601. */
  ago(iso: string): string {
    return formatAgo(iso, language())
  }

  number(value: number): string {
    return formatNumber(value, language())
  }

  /** @param share 0…1. */
  percent(share: number): string {
    return formatPercent(share, language())
  }

  /** The language may have changed while the component was out of the page. */
  hostConnected(): void {
    this.#host.requestUpdate()
    this.#stop = onLanguage(() => this.#host.requestUpdate())
  }

  hostDisconnected(): void {
    this.#stop?.()
    this.#stop = null
  }
}
