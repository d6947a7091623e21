import { onKeys } from '../keys.ts'

/** The text in the editor changed and nothing is being composed; `text` is all of it. */
export class EditorTextEvent extends Event {
  static readonly type = 'dz-editor-text'
  readonly text: string
  constructor(text: string) {
    super(EditorTextEvent.type)
    this.text = text
  }
}

/** The writer is done: `submit` (and go on), `submit-next` (and go to the next change), or `leave`. */
export class EditorDoneEvent extends Event {
  static readonly type = 'dz-editor-done'
  readonly how: 'submit' | 'submit-next' | 'leave'
  constructor(how: EditorDoneEvent['how']) {
    super(EditorDoneEvent.type)
    this.how = how
  }
}

/**
 * Plain text, edited where it stands: the line keeps its place and its type,
 * and the browser's own undo, spelling and input methods work.
 * `plaintext-only` keeps markup out, whatever is pasted or dropped.
 *
 * @fires dz-editor-text, dz-editor-done
 */
export class DzSegmentEditor extends HTMLElement {
  /** Said by a screen reader. Set before it is connected, like the rest. */
  label = ''
  /** What it starts with. */
  value = ''
  /** Where the caret lands: an offset into `value`. */
  caret = 0
  readonly #field = document.createElement('span')
  #stop: (() => void) | null = null

  /** The text as it stands. The browser's placeholder for an empty last line is not part of it. */
  get text(): string {
    const text = this.#field.textContent ?? ''
    return text.endsWith('\n') && !this.value.endsWith('\n') ? text.slice(0, -1) : text
  }

  connectedCallback(): void {
    const field = this.#field
    if (!field.isConnected) this.#prepare(field)
    field.addEventListener('input', this.#onInput)
    field.addEventListener('compositionend', this.#tell)
    this.#stop = onKeys(field, {
      submit: () => this.#done('submit'),
      'submit-next': () => this.#done('submit-next'),
      widen: (event) => {
        event.stopPropagation()
        this.#done('leave')
      },
    })
  }

  disconnectedCallback(): void {
    this.#field.removeEventListener('input', this.#onInput)
    this.#field.removeEventListener('compositionend', this.#tell)
    this.#stop?.()
    this.#stop = null
  }

  /** Moves the keyboard into the text, with the caret at `offset`. */
  placeCaret(offset: number): void {
    this.#field.focus({ preventScroll: true })
    const node = this.#field.firstChild
    if (!(node instanceof Text)) return
    getSelection()?.collapse(node, Math.min(offset, node.length))
  }

  #prepare(field: HTMLSpanElement): void {
    field.className = 'dz-editor dz-run'
    field.setAttribute('contenteditable', 'plaintext-only')
    field.setAttribute('role', 'textbox')
    field.setAttribute('aria-multiline', 'true')
    field.setAttribute('aria-label', this.label)
    field.spellcheck = true
    field.textContent = this.value
    this.append(field)
    this.placeCaret(this.caret)
  }

  readonly #onInput = (event: Event) => {
    if (!(event instanceof InputEvent) || !event.isComposing) this.#tell()
  }

  readonly #tell = () => {
    this.dispatchEvent(new EditorTextEvent(this.text))
  }

  #done(how: EditorDoneEvent['how']): void {
    this.dispatchEvent(new EditorDoneEvent(how))
  }
}

if (!customElements.get('dz-segment-editor')) customElements.define('dz-segment-editor', DzSegmentEditor)

declare global {
  interface HTMLElementTagNameMap {
    'dz-segment-editor': DzSegmentEditor
  }
}
