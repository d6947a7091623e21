import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { CommentRequest } from '../../../src/contract/index.ts'
import type { Thread, ThreadSubject } from '../../../src/domain/index.ts'
import { isComposing, LightElement, onKeys, showToast } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import type { ApiResult } from '../../state/api-client.ts'
import type { TalkStore } from '../../state/talk-store.ts'
import { TypedSlot, type Person } from '../../state/typed-words.ts'
import { failureText } from '../document/failure-text.ts'
import { mentionsIn, namingAt, peopleNamed, type Naming } from './mentions.ts'
import './talk.css'

/**
 * A box for a comment. What is typed is kept at every keystroke; @ offers the
 * people who may read the document; Ctrl+Enter sends.
 *
 * @fires dz-said - The server has it.
 * @fires dz-unsaid - It was given up.
 */
@customElement('dz-comment-form')
export class DzCommentForm extends LightElement {
  @property({ attribute: false }) talk: TalkStore | null = null
  /** Who types: the id of a member. */
  @property() author = ''
  /** Names the words among those that are typed and not sent. */
  @property() box = ''
  /** Kept with the words of a new thread. */
  @property({ attribute: false }) about: ThreadSubject | null = null
  /** What stands in the box at first, unless something was typed in it before. */
  @property() initial = ''
  @property() label = ''
  @property({ attribute: false }) send:
    | ((said: CommentRequest, key: string) => Promise<ApiResult<Thread>>)
    | null = null
  /** The box can be given up. */
  @property({ type: Boolean }) leavable = false
  @query('textarea') private field!: HTMLTextAreaElement
  @state() private sending = false
  @state() private naming: Naming | null = null
  @state() private chosen = 0

  readonly #i18n = new Localised(this)
  #stop: (() => void) | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stop = onKeys(this, { submit: () => void this.#submit() })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop?.()
  }

  override focus(): void {
    this.field?.focus()
  }

  get #slot(): TypedSlot {
    return new TypedSlot(this.talk?.document ?? '', this.author, this.box)
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.field.value = this.#slot.read()?.body ?? this.initial
  }

  protected override render(): TemplateResult {
    const people = this.#offered
    const list = `people-${this.box.replaceAll('.', '-')}`
    return html`<form
      class="comment-form"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault()
        void this.#submit()
      }}
    >
      <div class="box">
        <textarea
          rows="2"
          maxlength="4000"
          aria-label=${this.label}
          placeholder=${this.label}
          aria-autocomplete="list"
          aria-controls=${list}
          aria-activedescendant=${people.length > 0 ? `${list}-${this.chosen}` : nothing}
          ?readonly=${this.sending}
          @input=${this.#onInput}
          @keydown=${this.#onKey}
          @blur=${() => (this.naming = null)}
        ></textarea>
        <ul
          id=${list}
          class="people"
          role="listbox"
          aria-label=${this.#i18n.t('talk:people')}
          ?hidden=${people.length === 0}
        >
          ${people.map(
            (person, k) =>
              html`<li
                id=${`${list}-${k}`}
                role="option"
                aria-selected=${k === this.chosen}
                @mousedown=${(event: Event) => event.preventDefault()}
                @click=${() => this.#name(person)}
              >
                ${person.name}
              </li>`,
          )}
        </ul>
      </div>
      <span class="actions">
        <button class="primary" ?disabled=${this.sending}>${this.label}</button>
        ${this.leavable ? html`<button type="button" class="quiet" @click=${() => this.#leave()}>${this.#i18n.t('workbench:cancel')}</button>` : nothing}
      </span>
    </form>`
  }

  get #offered(): Person[] {
    return this.naming ? peopleNamed(this.talk?.people ?? [], this.naming) : []
  }

  readonly #onInput = () => {
    const { value } = this.field
    if (value === '') this.#slot.drop()
    else this.#slot.keep({ body: value, ...(this.about && { about: this.about }) })
    this.naming = namingAt(value, this.field.selectionStart)
    this.chosen = 0
    if (this.naming) void this.talk?.meet().then(() => this.requestUpdate())
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const people = this.#offered
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && (this.naming || this.leavable)) {
      if (people.length > 0) this.naming = null
      else if (this.leavable) this.#leave()
      else return
    } else if (people.length === 0) return
    else if (event.key === 'ArrowDown') this.chosen = (this.chosen + 1) % people.length
    else if (event.key === 'ArrowUp') this.chosen = (this.chosen + people.length - 1) % people.length
    else if (event.key === 'Enter' || event.key === 'Tab') this.#name(people[this.chosen] ?? people[0]!)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  #name({ name }: Person): void {
    const { naming, field } = this
    if (!naming) return
    field.setRangeText(`@${name} `, naming.at, naming.at + 1 + naming.typed.length, 'end')
    field.focus()
    this.#onInput()
    this.naming = null
  }

  async #submit(): Promise<void> {
    const body = this.field.value.trim()
    if (body === '' || this.sending || !this.send) return
    const { key, ...typed } = this.#slot.read() ?? this.#slot.keep({ body })
    // Who is meant is settled by the first try: people may be known by the next, and the key is of what was sent.
    const mentions = typed.mentions ?? mentionsIn(body, this.talk?.people ?? [])
    this.#slot.put({ ...typed, mentions, key })
    this.sending = true
    const answer = await this.send({ body, ...(mentions.length > 0 && { mentions }) }, key)
    this.sending = false
    if (!answer.ok) {
      showToast({ text: failureText(answer.error), tone: 'bad' })
      return
    }
    this.#slot.drop()
    this.field.value = ''
    this.dispatchEvent(new Event('dz-said', { bubbles: true, composed: true }))
  }

  #leave(): void {
    this.#slot.drop()
    this.dispatchEvent(new Event('dz-unsaid', { bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-comment-form': DzCommentForm
  }
}
