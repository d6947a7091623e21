import { property, state } from 'lit/decorators.js'
import { LightElement, onKeys, showToast } from '../../components/index.ts'
import type { ApiResult } from '../../state/api-client.ts'
import type { TalkStore } from '../../state/talk-store.ts'
import { sameWords, TypedSlot, type TypedWords } from '../../state/typed-words.ts'
import { failureText } from '../document/failure-text.ts'

/**
 * A form beside the text whose words are kept until the server has them;
 * Ctrl+Enter sends.
 *
 * @fires dz-said - The server has it.
 * @fires dz-unsaid - It was given up.
 */
export abstract class TypedForm extends LightElement {
  @property({ attribute: false }) talk: TalkStore | null = null
  /** Who types: the id of a member. */
  @property() author = ''
  /** Names the words among those that are typed and not sent. */
  @property() box = ''
  @state() protected sending = false
  #stop: (() => void) | null = null
  /** The last that was sent from here. */
  #sent: TypedWords | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stop = onKeys(this, { submit: () => void this.submit() })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop?.()
  }

  protected get typed(): TypedSlot {
    return new TypedSlot(this.talk?.document ?? '', this.author, this.box)
  }

  protected abstract submit(): Promise<void>

  protected readonly onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    void this.submit()
  }

  /** These words with their key. Another tab may type into the same box: its key is of other words. */
  protected wordsToSend(words: Omit<TypedWords, 'key'>): TypedWords {
    const known = [this.typed.read(), this.#sent].find((one) => one && sameWords(one, words))
    this.#sent = known ?? this.typed.keep(words)
    return this.#sent
  }

  protected putToSend(words: TypedWords): void {
    this.#sent = words
    this.typed.put(words)
  }

  /** Waits for the server; answers whether it has the words now. A toast says what went wrong. */
  protected async deliver(sent: Promise<ApiResult<unknown>>, words: TypedWords): Promise<boolean> {
    this.sending = true
    const answer = await sent
    this.sending = false
    if (answer.ok) {
      this.#sent = null
      this.typed.drop(words)
    } else showToast({ text: failureText(answer.error), tone: 'bad' })
    return answer.ok
  }

  protected said(): void {
    this.dispatchEvent(new Event('dz-said', { bubbles: true, composed: true }))
  }

  protected leave(): void {
    this.typed.drop()
    this.dispatchEvent(new Event('dz-unsaid', { bubbles: true, composed: true }))
  }
}
