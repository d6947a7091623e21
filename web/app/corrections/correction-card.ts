import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Correction, ProposedChange, Verdict } from '../../../src/domain/index.ts'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { offeredReasons } from '../../state/rejection-reasons.ts'
import '../talk/correction-talk.ts'
import type { CorrectionTalk } from '../talk/correction-talk.ts'
import './change-form.ts'
import { changeView } from './change-view.ts'
import './correction-card.css'
import { DecideEvent, ExplainEvent, WithdrawEvent } from './correction-events.ts'
import { decisionLine } from './decision-line.ts'
import './guest-contact.ts'
import { relatedLine, UNRELATED, type Related } from './related.ts'
import './rejection-form.ts'
import { settlingView } from './settling-view.ts'
import { isEditable, isPlaced, isUnsettled, STANDING, wasMoved } from './standing.ts'

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
        <header>
          <b>${correction.author.name}</b>
          ${correction.author.kind === 'guest' ? html`<span class="note">${this.#i18n.t('workbench:correction.guest')}</span>` : nothing}
          <time datetime=${correction.at} title=${this.#i18n.time(correction.at)}
            >${this.#i18n.ago(correction.at)}</time
          >
          ${correction.category ? html`<span class="tag">${this.#i18n.t(`workbench:category.${correction.category}`)}</span>` : nothing}
          ${
            correction.changes.some(wasMoved)
              ? html`<span
                  class="note"
                  title=${this.#i18n.t('workbench:standing.moved-means', { revision: correction.base })}
                  >${this.#i18n.t('workbench:standing.moved')}</span
                >`
              : nothing
          }
          ${
            correction.state === 'open' && (this.decidable || this.own)
              ? nothing
              : html`<span class="state" data-state=${correction.state}
                  >${this.#i18n.t(`workbench:state.${correction.state}`)}</span
                >`
          }
        </header>
        <ol class="changes" ?data-single=${correction.changes.length === 1}>
          ${correction.changes.map((_, k) => this.#change(correction.changes, k))}
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
        ${relatedLine(correction, this.related, (event) => this.#tell(event))}
        ${this.leaves === '' ? nothing : html`<p class="warning">${this.#i18n.t('workbench:correction.would-leave', { rules: this.leaves })}</p>`}
        ${this.rejecting ? this.#rejection(this.rejecting) : this.#actions(open)}
        ${this.talk ? html`<dz-correction-talk .about=${this.talk}></dz-correction-talk>` : nothing}
      </article>
    `
  }

  #change(changes: readonly ProposedChange[], k: number): TemplateResult {
    const change = changes[k]!
    const several = changes.length > 1
    const standing = change.standing?.state
    return html`<li data-state=${change.state}>
      ${standing && standing !== 'clean' ? html`<p class="warning">${this.#i18n.t(STANDING[standing])}</p>` : nothing}
      ${this.#words(change)} ${this.editing === change.id ? this.#editor(change) : nothing}
      ${change.state === 'open' || change.state === this.correction?.state ? nothing : html`<span class="state" data-state=${change.state}>${this.#i18n.t(`workbench:state.${change.state}`)}</span>`}
      ${decisionLine(change, changes[k - 1])}
      ${several && change.state === 'open' && this.decidable && this.editing !== change.id ? this.#changeActions(change) : nothing}
    </li>`
  }

  /** While it is edited, only what one cannot see in the form. */
  #words(change: ProposedChange): TemplateResult | typeof nothing {
    const { standing } = change
    if (standing?.state === 'conflict' && change.state === 'open')
      return settlingView(change, standing, this.text, this.textLang)
    // Of words that are only put in, the form cannot tell where.
    const isInForm = this.editing === change.id && change.quote !== ''
    return isInForm ? nothing : changeView(change, this.text, this.textLang)
  }

  #changeActions(change: ProposedChange): TemplateResult {
    return html`<span class="actions small">
      ${isPlaced(change) || isUnsettled(change) ? this.#acceptButton([change], '') : nothing}
      ${isEditable(change) ? html`<button type="button" class="quiet" @click=${() => (this.editing = change.id)}>${this.#i18n.t('workbench:decide.edit')}</button>` : nothing}
      <button type="button" class="quiet" @click=${() => (this.rejecting = [change.id])}>
        ${this.#i18n.t('workbench:decide.reject')}
      </button>
    </span>`
  }

  #actions(open: readonly ProposedChange[]): TemplateResult | typeof nothing {
    if (open.length === 0 || this.editing !== null || !(this.decidable || this.own)) return nothing
    const [only] = open
    const several = open.length > 1
    return html`<footer class="actions">
      ${
        this.decidable
          ? html`
              ${open.every(isPlaced) || (!several && open.every(isUnsettled)) ? this.#acceptButton(open, 'primary') : nothing}
              ${several || !only || !isEditable(only) ? nothing : html`<button type="button" @click=${() => (this.editing = only.id)}>${this.#i18n.t('workbench:decide.edit')}</button>`}
              <button type="button" class="reject" @click=${() => this.askRejection()}>
                ${this.#i18n.t(several ? 'workbench:decide.reject-all' : 'workbench:decide.reject')}
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
                @click=${() => this.#tell(new ExplainEvent(this.correction?.id ?? ''))}
              >
                ${this.#i18n.t('workbench:correction.explain')}
              </button>
              <button
                type="button"
                class="quiet"
                @click=${() => this.#tell(new WithdrawEvent(this.correction?.id ?? ''))}
              >
                ${this.#i18n.t('workbench:correction.withdraw')}
              </button>
            `
          : nothing
      }
    </footer>`
  }

  /** One button, that stays where it is and keeps the focus when somebody changes the words meanwhile. */
  #acceptButton(open: readonly ProposedChange[], kind: string): TemplateResult {
    const unsettled = open.find(isUnsettled)
    const key = unsettled ? 'settle' : open.length > 1 ? 'accept-all' : 'accept'
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
    const verdicts = this.#together(changes).map((change): Verdict => ({
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
    const verdicts = this.#together([id]).map((change): Verdict => ({
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
    void this.#decide(this.#together(ids).map((change) => ({ change, verdict: 'accept' })))
  }

  /** With these changes, the open ones of their groups: those only make sense together and are decided alike. */
  #together(ids: readonly number[]): number[] {
    const open = this.#open
    const groups = new Set(open.flatMap(({ id, group }) => (ids.includes(id) ? (group ?? []) : [])))
    return open
      .filter(({ id, group }) => ids.includes(id) || (group !== undefined && groups.has(group)))
      .map(({ id }) => id)
  }

  async #decide(verdicts: readonly Verdict[]): Promise<boolean> {
    const event = new DecideEvent(this.correction?.id ?? '', verdicts)
    this.#tell(event)
    return event.isDone()
  }

  #tell(event: Event): void {
    this.dispatchEvent(event)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-correction-card': DzCorrectionCard
  }
}
