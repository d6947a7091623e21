import type { PropertyValues } from 'lit'
import { property, state } from 'lit/decorators.js'
import { LightElement, showToast } from '../../components/index.ts'
import { loadWords } from '../../i18n/index.ts'
import type { ApiFailure, ApiResult } from '../../state/api-client.ts'
import { failureText } from '../document/failure-text.ts'

interface Named {
  readonly id: string
}

/**
 * Things with a secret that is shown once, when they are made: listed, made,
 * taken away, of one document or of all.
 */
export abstract class KeptSecrets<Item extends Named, Made extends Named> extends LightElement {
  /** null: of everything in the workspace. */
  @property({ attribute: false }) document: string | null = null
  @state() protected items: readonly Item[] = []
  /** The one made last: its secret is shown this once. */
  @state() protected made: Made | null = null
  @state() protected hasWords = false
  @state() protected busy = false

  override connectedCallback(): void {
    super.connectedCallback()
    void loadWords('news').then(() => (this.hasWords = true))
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('document')) return
    this.made = null
    void this.#load()
  }

  protected abstract list(document: string | null): Promise<ApiResult<{ readonly items: readonly Item[] }>>

  /** Waits for the server; answers whether it was made. A toast says what went wrong. */
  protected async make(
    asked: Promise<ApiResult<Made>>,
    explain: (failure: ApiFailure) => string = failureText,
  ): Promise<boolean> {
    this.busy = true
    const answer = await asked
    this.busy = false
    if (answer.ok) this.made = answer.value
    else showToast({ text: explain(answer.error), tone: 'bad' })
    await this.#load()
    await this.updateComplete
    // What was made is to be copied now. The button was out of use meanwhile and lost the keyboard.
    if (answer.ok) this.querySelector<HTMLElement>('.made button')?.focus()
    else this.#attendMaking()
    return answer.ok
  }

  protected async revoke(id: string, asked: Promise<ApiResult<null>>): Promise<void> {
    const answer = await asked
    if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
    else if (this.made?.id === id) this.made = null
    await this.#load()
    await this.updateComplete
    this.#attendMaking()
  }

  #attendMaking(): void {
    this.querySelector<HTMLElement>('form button, section > button')?.focus()
  }

  async #load(): Promise<void> {
    const { document } = this
    const list = await this.list(document)
    if (document !== this.document) return
    if (list.ok) this.items = list.value.items
    else showToast({ text: failureText(list.error), tone: 'bad' })
  }
}
