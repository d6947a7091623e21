import { html, nothing, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Conflict } from '../../../src/domain/index.ts'
import { diffWords } from '../../../src/text/diff/index.ts'
import { opsTemplate } from '../../components/diff/ops-template.ts'
import { LightElement, type DzDialog } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import { isTaken, type Draft } from '../../state/drafts.ts'
import { folded, foldedOps } from './folded.ts'

/** The person put the two versions together: the draft to send, on top of the newest revision. */
export class ConflictResolvedEvent extends Event {
  static readonly type = 'dz-conflict-resolved'
  readonly draft: Draft
  /** What was sent and met the conflict; of another pair, where that was merged meanwhile. */
  readonly settled: Draft
  constructor(draft: Draft, settled: Draft) {
    super(ConflictResolvedEvent.type, { bubbles: true, composed: true })
    this.draft = draft
    this.settled = settled
  }
}

/** The person puts the two versions together: as far as they got, to be kept. */
export class ConflictTypedEvent extends Event {
  static readonly type = 'dz-conflict-typed'
  readonly draft: Draft
  constructor(draft: Draft) {
    super(ConflictTypedEvent.type, { bubbles: true, composed: true })
    this.draft = draft
  }
}

/** Someone else changed the same words: what stood there, what they made of it, what you wrote, and a field to settle it. */
@customElement('dz-conflict-dialog')
export class DzConflictDialog extends LightElement {
  @state() private draft: Draft | null = null
  @state() private conflict: Conflict | null = null
  @query('dz-dialog') private dialog!: DzDialog
  /** The pair that holds the words now; null: there are several, or none, and no one text could be saved. */
  @state() private home: string | null = null
  #head = 0
  #writer = ''
  #lang = 'en'
  readonly #i18n = new Localised(this)

  /** @param home the pair that holds the words now; null where that is not one. */
  ask(draft: Draft, failure: ApiFailure, lang: string, home: string | null = draft.pair): void {
    const conflicts = (failure.detail['conflicts'] ?? []) as readonly Conflict[]
    this.draft = draft
    this.home = home
    this.conflict = conflicts.find(({ pair }) => pair === draft.pair) ?? conflicts[0] ?? null
    // What was typed there while this was on its way is kept beside it.
    this.#writer = isTaken({ ...draft, pair: home ?? draft.pair }) ? crypto.randomUUID() : draft.writer
    this.#head = Number(failure.detail['head'] ?? draft.base)
    this.#lang = lang
    void this.updateComplete.then(() => this.#open())
  }

  /** The words in question are selected: they are what one is to decide. */
  async #open(): Promise<void> {
    await this.dialog.show()
    const span = this.conflict && firstConflict(this.conflict)
    if (span) this.querySelector<HTMLTextAreaElement>('textarea.result')?.setSelectionRange(...span)
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    const { conflict } = this
    return html`<dz-dialog heading=${t('workbench:conflict.heading')}>
      ${
        conflict
          ? html`<div class="conflict">
              <p>${t('workbench:conflict.what')}</p>
              ${this.home === null ? html`<p><b>${t('proposing:lost.parted')}</b></p>` : nothing}
              ${this.#version(t('workbench:conflict.base'), begun(conflict))}
              ${this.#version(t('workbench:conflict.theirs'), this.#marked(conflict.base, conflict.theirs))}
              ${this.#version(t('workbench:conflict.yours'), this.#marked(conflict.base, conflict.yours))}
              <label>
                ${t('workbench:conflict.result')}
                <textarea
                  class="result"
                  rows="6"
                  lang=${this.#lang}
                  .value=${live(merged(conflict))}
                  @input=${this.#type}
                ></textarea>
              </label>
            </div>`
          : nothing
      }
      <button
        slot="actions"
        type="button"
        class="primary"
        ?disabled=${this.home === null}
        @click=${this.#save}
      >
        ${t('workbench:conflict.save')}
      </button>
      <button slot="actions" type="button" @click=${() => this.dialog.close()}>
        ${t('workbench:conflict.later')}
      </button>
    </dz-dialog>`
  }

  /** In a long paragraph one would look for what was changed in vain. */
  #marked(base: string, text: string): unknown {
    const ops = foldedOps(diffWords(base, text, this.#lang).ops)
    return opsTemplate(ops, { show: 'both', hideMinor: false })
  }

  #version(name: string, text: unknown): TemplateResult {
    return html`<section>
      <h3>${name}</h3>
      <p lang=${this.#lang}>${text}</p>
    </section>`
  }

  readonly #type = () => {
    const draft = this.#resolution()
    if (draft) this.dispatchEvent(new ConflictTypedEvent(draft))
  }

  readonly #save = () => {
    const draft = this.#resolution()
    const settled = this.draft
    this.dialog.close()
    if (draft && settled && this.home !== null) {
      this.dispatchEvent(new ConflictResolvedEvent(draft, settled))
    }
  }

  #resolution(): Draft | null {
    const { draft, conflict } = this
    const text = this.querySelector<HTMLTextAreaElement>('textarea.result')?.value
    if (!draft || !conflict || text === undefined) return null
    const { sent: _, ...unsent } = draft
    const rest = { ...unsent, writer: this.#writer }
    // As far as one got where no one text can be saved: kept with the words it came from.
    if (this.home === null) return { ...rest, text, at: Date.now() }
    return { ...rest, pair: this.home, base: this.#head, before: conflict.theirs, text, at: Date.now() }
  }
}

/** What both began with, without what nobody changed far from it. */
function begun({ regions }: Conflict): string {
  const pieces = regions.map(({ kind, base }) => ({ kind, text: base }))
  return folded(pieces, ({ kind }) => kind === 'unchanged')
    .map(({ text }) => text)
    .join('')
}

const mergedRegion = ({ kind, ours, theirs }: Conflict['regions'][number]): string =>
  kind === 'theirs' ? theirs : ours

/** What can be merged is; where both touched the same words, yours stand, for you to look at. */
function merged(conflict: Conflict): string {
  return conflict.regions.map(mergedRegion).join('')
}

/** Where in what is merged the first words stand that both touched; null: nowhere. */
function firstConflict({ regions }: Conflict): [start: number, end: number] | null {
  const k = regions.findIndex(({ kind }) => kind === 'conflict')
  if (k < 0) return null
  const start = regions.slice(0, k).map(mergedRegion).join('').length
  return [start, start + mergedRegion(regions[k]!).length]
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-conflict-dialog': DzConflictDialog
  }
  interface HTMLElementEventMap {
    'dz-conflict-resolved': ConflictResolvedEvent
    'dz-conflict-typed': ConflictTypedEvent
  }
}
