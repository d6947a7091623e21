import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { CommentRequest } from '../../../src/contract/index.ts'
import type { Thread, ThreadSubject } from '../../../src/domain/index.ts'
import { isComposing } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import type { ApiResult } from '../../state/api-client.ts'
import type { Person } from '../../state/typed-words.ts'
import { mentionsIn, namingAt, peopleNamed, type Naming } from './mentions.ts'
import './talk.css'
import { TypedForm } from './typed-form.ts'

/**
 * A box for a comment, kept at every keystroke; @ offers the people who may
 * read the document.
 */
@customElement('dz-comment-form')
export class DzCommentForm extends TypedForm {
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
  @state() private naming: Naming | null = null
  @state() private chosen = 0

  readonly #i18n = new Localised(this)

  override focus(): void {
    this.field?.focus()
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.field.value = this.typed.read()?.body ?? this.initial
  }

  protected override render(): TemplateResult {
    const people = this.#offered
    const list = `people-${this.box.replaceAll('.', '-')}`
    return html`<form class="comment-form" @submit=${this.onSubmit}>
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
        ${this.leavable ? html`<button type="button" class="quiet" @click=${() => this.leave()}>${this.#i18n.t('workbench:cancel')}</button>` : nothing}
      </span>
    </form>`
  }

  /** Where the box stands low on the page, its people would be below the edge. */
  protected override updated(): void {
    const list = this.querySelector('.people:not([hidden])')
    if (list && list.getBoundingClientRect().bottom > innerHeight) list.scrollIntoView({ block: 'nearest' })
  }

  get #offered(): Person[] {
    return this.naming ? peopleNamed(this.talk?.people ?? [], this.naming) : []
  }

  readonly #onInput = () => {
    const { value } = this.field
    if (value === '') this.typed.drop()
    else this.typed.keep({ body: value, ...(this.about && { about: this.about }) })
    this.naming = namingAt(value, this.field.selectionStart)
    this.chosen = 0
    if (this.naming) void this.talk?.meet().then(() => this.requestUpdate())
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const people = this.#offered
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && (this.naming || this.leavable)) {
      if (people.length > 0) this.naming = null
      else if (this.leavable) this.leave()
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

  protected override async submit(): Promise<void> {
    const { about } = this
    const { value } = this.field
    const body = value.trim()
    if (body === '' || this.sending || !this.send) return
    const typed = this.wordsToSend({ body: value, ...(about && { about }) })
    // Who is meant is settled by the first try: people may be known by the next, and the key is of what was sent.
    const mentions = typed.mentions ?? mentionsIn(body, this.talk?.people ?? [])
    const kept = { ...typed, mentions }
    this.putToSend(kept)
    const sent = this.send({ body, ...(mentions.length > 0 && { mentions }) }, kept.key)
    if (!(await this.deliver(sent, kept))) return
    this.field.value = ''
    this.said()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-comment-form': DzCommentForm
  }
}
