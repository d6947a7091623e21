import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { whoAmI } from './session.ts'
import { TypedSlot } from './typed-words.ts'

/**
 * Words typed into a field of a page and not saved yet. They are kept at every
 * keystroke (`TypedSlot`), and there again when the page is opened once more.
 */
export class TypedField implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #box: string
  readonly #scope: () => string
  /** null: not known yet. */
  #author: string | null = null
  /** Typed before that. */
  #early: string | null = null

  /** @param box names the field. @param scope id of the document it belongs to, or `workspace`. */
  constructor(host: ReactiveControllerHost, box: string, scope: () => string) {
    this.#host = host
    this.#box = box
    this.#scope = scope
    host.addController(this)
  }

  hostConnected(): void {
    void this.ready()
  }

  /** What was typed before is known. */
  async ready(): Promise<void> {
    this.#author = (await whoAmI()) ?? ''
    if (this.#early !== null) this.keep(this.#early)
    this.#early = null
    this.#host.requestUpdate()
  }

  /** null: nothing that is not saved. */
  get text(): string | null {
    return this.#slot === null ? this.#early : (this.#slot.read()?.body ?? null)
  }

  keep(text: string): void {
    if (this.#slot === null) this.#early = text
    else this.#slot.keep({ body: text })
    this.#host.requestUpdate()
  }

  /**
   * It was saved, or is thrown away.
   * @param saved only this: what was typed while it was on its way stays.
   */
  drop(saved?: string | null): void {
    if (saved !== undefined && saved !== this.text) return
    this.#early = null
    this.#slot?.drop()
    this.#host.requestUpdate()
  }

  get #slot(): TypedSlot | null {
    return this.#author === null ? null : new TypedSlot(this.#scope(), this.#author, this.#box)
  }
}
