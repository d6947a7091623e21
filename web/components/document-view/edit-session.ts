import type { Span } from '../../../src/text/span.ts'
import { composeTarget, draftAt } from './edit-span.ts'
import { EditInputEvent, EditLeaveEvent, EditStartEvent, EditSubmitEvent } from './events.ts'
import type { Editing } from './view-context.ts'
import type { Place, RowReader, ViewRow } from './view-row.ts'

/** How long typing rests before its difference is shown, in ms. */
const PAUSE_MS = 350

/** What an edit needs of the view it happens in. */
export interface EditHost extends EventTarget {
  readonly reader: RowReader | null
  readonly targetLang: string
  readonly drafts: ReadonlyMap<string, string>
  /** Draws a row again. */
  redraw(row: string): void
}

/** The one edit under way in a document view, from the caret's landing to its submission. */
export class EditSession {
  current: Editing | null = null
  #row: ViewRow | null = null
  #pause: ReturnType<typeof setTimeout> | null = null
  readonly #host: EditHost

  constructor(host: EditHost) {
    this.#host = host
  }

  /** @param caret an offset into the words at `span`; a draft puts it at its end. Answers whether it opened. */
  open(row: ViewRow, place: Place, span: Span, caret: number): boolean {
    if (!this.#host.dispatchEvent(new EditStartEvent(place))) return false
    this.close()
    const draft = this.#host.drafts.get(row.id) ?? row.target
    const words = draftAt(row.target, span, draft)
    const whole = words === null
    const value = words ?? draft
    this.#row = row
    this.current = {
      place: whole ? { row: row.id } : place,
      base: row.target,
      span: whole ? { start: 0, end: row.target.length } : span,
      value,
      caret: draft === row.target ? caret : value.length,
      text: draft,
      diff: null,
    }
    this.#host.redraw(row.id)
    if (draft !== row.target) void this.#compare()
    return true
  }

  /** The words in the editor are now these. */
  type(words: string): void {
    const editing = this.current
    if (!editing) return
    const text = composeTarget(editing.base, editing.span, words, this.#host.targetLang)
    this.current = { ...editing, text }
    this.#host.dispatchEvent(new EditInputEvent(editing.place, text))
    this.#clearPause()
    this.#pause = setTimeout(() => void this.#compare(), PAUSE_MS)
  }

  leave(): void {
    const editing = this.current
    this.close()
    if (editing) this.#host.dispatchEvent(new EditLeaveEvent(editing.place))
  }

  submit(): void {
    const editing = this.current
    this.close()
    if (!editing || editing.text === editing.base) return
    this.#host.dispatchEvent(new EditSubmitEvent(editing.place, editing.base, editing.text))
  }

  /** Ends the edit without a word. */
  close(): void {
    this.#clearPause()
    const editing = this.current
    this.current = null
    this.#row = null
    if (editing) this.#host.redraw(editing.place.row)
  }

  async #compare(): Promise<void> {
    const { current: editing } = this
    const row = this.#row
    if (!editing || !row || !this.#host.reader) return
    const { base, text, span } = editing
    const tail = base.length - span.end
    const before = base.slice(span.start, span.end)
    const target = text.slice(span.start, text.length - tail)
    const diff = await this.#host.reader.diff({ ...row, before, target }).catch(() => null)
    if (this.current?.text !== text || this.#row !== row) return
    this.current = { ...this.current, diff }
    this.#host.redraw(row.id)
  }

  #clearPause(): void {
    if (this.#pause !== null) clearTimeout(this.#pause)
    this.#pause = null
  }
}
