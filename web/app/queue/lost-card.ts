import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { showToast } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'
import type { QueueSteps } from './queue-steps.ts'

/**
 * Somebody else may decide the very correction one is at: its card goes, and
 * with it the focus. It goes to the card that now stands there, and one is told.
 */
export class LostCard implements ReactiveController {
  readonly #steps: QueueSteps
  readonly #isOpen: (correction: string) => boolean
  #at: { readonly id: string; readonly index: number } | null = null
  /** How many decisions of one's own are under way. */
  #own = 0

  /** @param isOpen also of what the filter leaves out: that was decided by nobody. */
  constructor(host: ReactiveControllerHost, steps: QueueSteps, isOpen: (correction: string) => boolean) {
    this.#steps = steps
    this.#isOpen = isOpen
    host.addController(this)
  }

  /** What the reader does: cards that go meanwhile are no news. */
  async own<T>(work: Promise<T>): Promise<T> {
    this.#own++
    try {
      return await work
    } finally {
      this.#own--
    }
  }

  hostUpdate(): void {
    const id = this.#steps.card?.correction?.id
    this.#at = id === undefined || this.#own > 0 ? null : { id, index: this.#steps.indexOf(id) }
  }

  hostUpdated(): void {
    const at = this.#at
    this.#at = null
    if (!at || this.#steps.indexOf(at.id) >= 0 || this.#steps.card) return
    this.#steps.goTo(at.index)
    if (!this.#isOpen(at.id)) showToast({ text: t('workbench:decide.elsewhere') })
  }
}
