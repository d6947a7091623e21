import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Correction } from '../../../src/domain/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import type { DecideEvent, ExplainEvent, WithdrawEvent } from './correction-events.ts'
import { decide, offerRivals, withdraw } from './deciding.ts'
import { Undos } from './undos.ts'

/** What the desk needs of the page whose cards it listens to. */
export interface DeskHost extends ReactiveControllerHost, HTMLElement {
  readonly store: DocumentStore
  explainTo(correction: Correction, options?: { readonly wording?: boolean }): void
  /** Something was decided: read what stands now. */
  written(): Promise<void>
}

/** Does what the correction cards of a page ask for. */
export class CorrectionDesk implements ReactiveController {
  readonly #host: DeskHost
  readonly #begin: () => () => unknown
  readonly #undos = new Undos()

  /** @param begin called before something is decided; what it answers, once that shows. */
  constructor(host: DeskHost, begin: () => () => unknown = () => () => undefined) {
    this.#host = host
    this.#begin = begin
    host.addController(this)
  }

  /** @returns whether there was a decision, or a withdrawal, to undo. */
  undoLast(): boolean {
    return this.#undos.last() !== null
  }

  hostConnected(): void {
    this.#host.addEventListener('dz-decide', this.#onDecide)
    this.#host.addEventListener('dz-withdraw', this.#onWithdraw)
    this.#host.addEventListener('dz-explain', this.#onExplain)
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dz-decide', this.#onDecide)
    this.#host.removeEventListener('dz-withdraw', this.#onWithdraw)
    this.#host.removeEventListener('dz-explain', this.#onExplain)
  }

  readonly #onDecide = (event: DecideEvent) => event.waitUntil(this.#decide(event))

  async #decide(event: DecideEvent): Promise<boolean> {
    const correction = this.#correction(event.correction)
    if (!correction) return false
    // Its own: the page may go on to another document meanwhile.
    const { store } = this.#host
    const goOn = this.#begin()
    const decided = await decide(store, correction, event.verdicts)
    this.#undos.add(decided?.undo, correction.id)
    await this.#host.written()
    goOn()
    if (decided) offerRivals(store, decided.rivals)
    return decided !== null
  }

  readonly #onWithdraw = (event: WithdrawEvent) => void this.#withdraw(event.correction)

  async #withdraw(correction: string): Promise<void> {
    const goOn = this.#begin()
    this.#undos.add((await withdraw(this.#host.store, correction)) ?? undefined, correction)
    await this.#host.written()
    goOn()
  }

  readonly #onExplain = (event: ExplainEvent) => {
    const correction = this.#correction(event.correction)
    if (correction) this.#host.explainTo(correction, { wording: true })
  }

  #correction(id: string): Correction | undefined {
    return this.#host.store.corrections.find((correction) => correction.id === id)
  }
}
