import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Correction, ProposedChange, Verdict } from '../../../src/domain/index.ts'
import type { Span } from '../../../src/text/span.ts'
import { oldAboveNew } from '../../components/diff/segment-row-template.ts'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { offeredReasons } from '../../state/rejection-reasons.ts'
import '../talk/correction-talk.ts'
import type { CorrectionTalk } from '../talk/correction-talk.ts'
import './change-form.ts'
import { changeWords } from './change-words.ts'
import './correction-card.css'
import { DecideEvent, ExplainEvent, WithdrawEvent } from './correction-events.ts'
import { correctionHead } from './correction-head.ts'
import { decisionLine } from './decision-line.ts'
import './guest-contact.ts'
import { relatedLine, UNRELATED, type Related } from './related.ts'
import './rejection-form.ts'
import { isEditable, isPlaced, isUnsettled, STANDING } from './standing.ts'
import { stretchesOf, withTheirGroups, type Stretch } from './stretches.ts'

/**
 * One correction: who proposes what and why, and the buttons to decide it, all
 * at once or change by change.
 *
 * @fires dz-decide, dz-withdraw, dz-explain, dz-elsewhere
 */
@customElement('dz-correction-card')
export class DzCorrectionCard extends LightElement {
  @property({ attribute: false }) correction: Correction | null = null
  /** Its id. */
  @property() document = ''
  /** The pair's text now, to show the change in its place; null: not known. */
  @property({ attribute: false }) text: string | null = null
  /** Segments of that text: a change that stands alone in one is shown within it, and not only amid some words. */
  @property({ attribute: false }) around: readonly Span[] = []
  @property({ attribute: 'text-lang' }) textLang = 'en'
  /** Rules whose findings accepting it would leave or bring, in the reader's language; '': none that are known. */
  @property() leaves = ''
  /** The reader may decide. */
  @property({ type: Boolean }) decidable = false
  /** The reader proposed it. */
  @property({ type: Boolean }) own = false
  @property({ attribute: false }) related: Related = UNRELATED
  /** The document, for those who may see how its guests can be reached; '': they may not. */
  @property({ attribute: 'contacts-of' }) contactsOf = ''
  /** What people say about it; null: not to be told here. */
  @property({ attribute: false }) talk: CorrectionTalk | null = null
  /** The change that is being edited before it is accepted. */
  @state() private editing: number | null = null
  @state() private rejecting: readonly number[] | null = null
  /** Each change is shown by itself, also where together they rewrite a sentence. */
  @state() private isApart = false
  private stretches: readonly Stretch[] = []

  readonly #i18n = new Localised(this)

  /** Accepts whatever is open, as its button does; where words have changed since, asks for the wording first. */
  accept(): void {
    const open = this.#open
    if (!this.decidable || open.length === 0) return
    if (open.every(isPlaced)) this.#accept(open)
    else this.editing = open.find(isUnsettled)?.id ?? this.editing
  }

  /** Asks why whatever is open is rejected, as its button does. */
  askRejection(): void {
    if (this.decidable && this.#open.length > 0) this.rejecting = this.#open.map((change) => change.id)
  }

  /** Goes to the box for a comment, as its button does. */
  comment(): void {
    void this.querySelector('dz-correction-talk')?.comment()
  }

  get #open(): ProposedChange[] {
    return this.correction?.changes.filter((change) => change.state === 'open') ?? []
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A key may follow the one that opens the form at once.
    if (changed.has('decidable') && this.decidable) void offeredReasons()
    const text = this.isApart ? null : this.text
    this.stretches = stretchesOf(this.correction?.changes ?? [], text, this.textLang)
  }

  protected override render(): TemplateResult | typeof nothing {
    const { correction } = this
    if (!correction) return nothing
    const open = this.#open
    return html`
      <article
        class="correction"
        aria-label=${this.#i18n.t('workbench:correction.by', { name: correction.author.name })}
      >
        ${correctionHead(correction, this.decidable || this.own)}
        <ol class="changes" ?data-single=${this.stretches.length === 1}>
          ${this.stretches.map(({ changes, ops }) => (ops ? this.#rewritten(changes, ops) : this.#change(correction.changes, changes[0]!)))}
        </ol>
        ${correction.reason ? html`<p class="reason">${correction.reason}</p>` : nothing}
        ${
          correction.author.kind === 'guest' && this.contactsOf !== ''
            ? html`<dz-guest-contact
                document=${this.contactsOf}
                correction=${correction.id}
              ></dz-guest-contact>`
            : nothing
        }
        ${relatedLine(correction, this.related, (event) => this.dispatchEvent(event))}
        ${this.leaves === '' ? nothing : html`<p class="warning">${this.#i18n.t('workbench:correction.would-leave', { rules: this.leaves })}</p>`}
        ${this.rejecting ? this.#rejection(this.rejecting) : this.#actions(open)}
        ${this.talk ? html`<dz-correction-talk .about=${this.talk}></dz-correction-talk>` : nothing}
      </article>
    `
  }

  #change(all: readonly ProposedChange[], change: ProposedChange): TemplateResult {
    const several = all.length > 1
    const standing = change.standing?.state
    return html`<li data-state=${change.state}>
      ${standing && standing !== 'clean' ? html`<p class="warning">${this.#i18n.t(STANDING[standing])}</p>` : nothing}
      ${changeWords(change, all, { text: this.text, lang: this.textLang, around: this.around, isEdited: this.editing === change.id })}
      ${this.editing === change.id ? this.#editor(change) : nothing}
      ${change.state === 'open' || change.state === this.correction?.state ? nothing : html`<span class="state" data-state=${change.state}>${this.#i18n.t(`workbench:state.${change.state}`)}</span>`}
      ${decisionLine(change, all[all.indexOf(change) - 1])}
      ${several && change.state === 'open' && this.decidable && this.editing !== change.id ? this.#changeActions(change) : nothing}
    </li>`
  }

  /** A sentence of which most is replaced: decided as it is read, or change by change. */
  #rewritten(changes: readonly ProposedChange[], ops: NonNullable<Stretch['ops']>): TemplateResult {
    return html`<li data-state="open">
      <div class="change" lang=${this.textLang}>${oldAboveNew(ops, { show: 'both', hideMinor: false })}</div>
      ${
        this.decidable
          ? html`<span class="actions small">
              ${this.stretches.length > 1 ? html`${this.#acceptButton(changes, '')} ${this.#rejectButton(changes.map(({ id }) => id))}` : nothing}
              <button type="button" class="quiet" @click=${() => void this.#takeApart()}>
                ${this.#i18n.t('workbench:decide.apart')}
              </button>
            </span>`
          : nothing
      }
    </li>`
  }

  /** The focus goes where the first of them is decided. */
  async #takeApart(): Promise<void> {
    this.isApart = true
    await this.updateComplete
    this.querySelector<HTMLElement>('.changes button')?.focus()
  }

  #changeActions(change: ProposedChange): TemplateResult {
    return html`<span class="actions small">
      ${isPlaced(change) || isUnsettled(change) ? this.#acceptButton([change], '') : nothing}
      ${isEditable(change) ? html`<button type="button" class="quiet" @click=${() => (this.editing = change.id)}>${this.#i18n.t('workbench:decide.edit')}</button>` : nothing}
      ${this.#rejectButton([change.id])}
    </span>`
  }

  #rejectButton(ids: readonly number[]): TemplateResult {
    return html`<button type="button" class="quiet" @click=${() => (this.rejecting = ids)}>
      ${this.#i18n.t('workbench:decide.reject')}
    </button>`
  }

  #actions(open: readonly ProposedChange[]): TemplateResult | typeof nothing {
    if (open.length === 0 || this.editing !== null || !(this.decidable || this.own)) return nothing
    const [only] = open
    const several = open.length > 1
    const isAll = several && this.stretches.length > 1
    return html`<footer class="actions">
      ${
        this.decidable
          ? html`
              ${open.every(isPlaced) || (!several && open.every(isUnsettled)) ? this.#acceptButton(open, 'primary', isAll) : nothing}
              ${several || !only || !isEditable(only) ? nothing : html`<button type="button" @click=${() => (this.editing = only.id)}>${this.#i18n.t('workbench:decide.edit')}</button>`}
              <button type="button" class="reject" @click=${() => this.askRejection()}>
                ${this.#i18n.t(isAll ? 'workbench:decide.reject-all' : 'workbench:decide.reject')}
              </button>
            `
          : nothing
      }
      ${
        this.own
          ? html`
              <button
                type="button"
                class="quiet"
                @click=${() => this.dispatchEvent(new ExplainEvent(this.correction?.id ?? ''))}
              >
                ${this.#i18n.t('workbench:correction.explain')}
              </button>
              <button
                type="button"
                class="quiet"
                @click=${() => this.dispatchEvent(new WithdrawEvent(this.correction?.id ?? ''))}
              >
                ${this.#i18n.t('workbench:correction.withdraw')}
              </button>
            `
          : nothing
      }
    </footer>`
  }

  /** One button, that stays where it is and keeps the focus when somebody changes the words meanwhile. */
  #acceptButton(open: readonly ProposedChange[], kind: string, isAll = false): TemplateResult {
    const unsettled = open.find(isUnsettled)
    const key = unsettled ? 'settle' : isAll ? 'accept-all' : 'accept'
    return html`<button
      type="button"
      class=${kind}
      @click=${() => (unsettled ? (this.editing = unsettled.id) : this.#accept(open))}
    >
      ${this.#i18n.t(`workbench:decide.${key}`)}
    </button>`
  }

  #editor(change: ProposedChange): TemplateResult {
    return html`<dz-change-form
      .change=${change}
      text-lang=${this.textLang}
      document=${this.document}
      box=${`as-${this.correction?.id}-${change.id}`}
      .accept=${(replacement: string) => this.#acceptAs(change.id, replacement)}
      @dz-unsaid=${() => void this.#leaveForm()}
    ></dz-change-form>`
  }

  #rejection(changes: readonly number[]): TemplateResult {
    return html`<dz-rejection-form
      label=${this.#i18n.t('workbench:decide.reject')}
      document=${this.document}
      box=${`no-${this.correction?.id}`}
      .reject=${(reason: string) => this.#reject(changes, reason)}
      @dz-unsaid=${() => void this.#leaveForm()}
    ></dz-rejection-form>`
  }

  /** The form stands, with what was typed, until it is done. */
  async #reject(changes: readonly number[], reason: string): Promise<boolean> {
    const verdicts = withTheirGroups(this.#open, changes).map((change): Verdict => ({
      change,
      verdict: 'reject',
      ...(reason !== '' && { reason }),
    }))
    const isDone = await this.#decide(verdicts)
    if (isDone) await this.#leaveForm()
    return isDone
  }

  /** The form stands, with what was typed, until it is done. */
  async #acceptAs(id: number, replacement: string): Promise<boolean> {
    const verdicts = withTheirGroups(this.#open, [id]).map((change): Verdict => ({
      change,
      verdict: 'accept',
      ...(change === id && { replacement }),
    }))
    const isDone = await this.#decide(verdicts)
    if (isDone) await this.#leaveForm()
    return isDone
  }

  /** What takes the place of the form takes its focus. */
  async #leaveForm(): Promise<void> {
    const form = this.querySelector('dz-rejection-form, dz-change-form')
    const hadFocus = form?.contains(document.activeElement)
    this.rejecting = null
    this.editing = null
    await this.updateComplete
    if (hadFocus) this.querySelector<HTMLElement>('footer button')?.focus()
  }

  #accept(changes: readonly ProposedChange[]): void {
    const ids = changes.map(({ id }) => id)
    void this.#decide(withTheirGroups(this.#open, ids).map((change) => ({ change, verdict: 'accept' })))
  }

  async #decide(verdicts: readonly Verdict[]): Promise<boolean> {
    const event = new DecideEvent(this.correction?.id ?? '', verdicts)
    this.dispatchEvent(event)
    return event.isDone()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-correction-card': DzCorrectionCard
  }
}
