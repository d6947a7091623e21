import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Correction, ProposedChange, Verdict } from '../../../src/domain/index.ts'
import { LightElement } from '../../components/index.ts'
import { Localised, type Key } from '../../i18n/index.ts'
import { offeredReasons } from '../../state/rejection-reasons.ts'
import '../talk/correction-talk.ts'
import type { CorrectionTalk } from '../talk/correction-talk.ts'
import { changeView } from './change-view.ts'
import './correction-card.css'
import { DecideEvent, ExplainEvent, WithdrawEvent } from './correction-events.ts'
import './guest-contact.ts'
import { relatedLine, UNRELATED, type Related } from './related.ts'
import './rejection-form.ts'

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

  /** Accepts whatever is open, as its button does. */
  accept(): void {
    if (this.decidable && this.#open.length > 0) this.#accept(this.#open)
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
          <span class="state" data-state=${correction.state}
            >${this.#i18n.t(`workbench:state.${correction.state}`)}</span
          >
        </header>
        <ol class="changes" ?data-single=${correction.changes.length === 1}>
          ${correction.changes.map((change) => this.#change(change, correction.changes.length > 1))}
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

  /** The form that takes the place of the pressed button takes its focus, or Space would press what now stands there. */
  protected override updated(changed: PropertyValues): void {
    if (changed.has('editing') && this.editing !== null) this.querySelector('textarea')?.focus()
  }

  #change(change: ProposedChange, several: boolean): TemplateResult {
    const standing = change.standing?.state
    return html`<li data-state=${change.state}>
      ${this.editing === change.id ? this.#editor(change) : changeView(change, this.text, this.textLang)}
      ${standing && standing !== 'clean' ? html`<span class="warning">${this.#i18n.t(STANDING[standing])}</span>` : nothing}
      ${change.state === 'open' || !several ? nothing : html`<span class="state" data-state=${change.state}>${this.#i18n.t(`workbench:state.${change.state}`)}</span>`}
      ${change.decision?.reason ? html`<span class="reason">${change.decision.reason}</span>` : nothing}
      ${several && change.state === 'open' && this.decidable && this.editing !== change.id ? this.#changeActions(change) : nothing}
    </li>`
  }

  #changeActions(change: ProposedChange): TemplateResult {
    return html`<span class="actions small">
      <button type="button" @click=${() => this.#accept([change])}>
        ${this.#i18n.t('workbench:decide.accept')}
      </button>
      <button type="button" class="quiet" @click=${() => (this.editing = change.id)}>
        ${this.#i18n.t('workbench:decide.edit')}
      </button>
      <button type="button" class="quiet" @click=${() => (this.rejecting = [change.id])}>
        ${this.#i18n.t('workbench:decide.reject')}
      </button>
    </span>`
  }

  #actions(open: readonly ProposedChange[]): TemplateResult | typeof nothing {
    if (open.length === 0 || this.editing !== null) return nothing
    const [only] = open
    const several = open.length > 1
    return html`<footer class="actions">
      ${
        this.decidable
          ? html`
              <button type="button" class="primary" @click=${() => this.#accept(open)}>
                ${this.#i18n.t(several ? 'workbench:decide.accept-all' : 'workbench:decide.accept')}
              </button>
              ${several || !only ? nothing : html`<button type="button" @click=${() => (this.editing = only.id)}>${this.#i18n.t('workbench:decide.edit')}</button>`}
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

  #editor(change: ProposedChange): TemplateResult {
    return html`<form
      class="edit-change"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault()
        const replacement = String(new FormData(event.target as HTMLFormElement).get('replacement') ?? '')
        this.editing = null
        void this.#decide(
          this.#together([change.id]).map((id) => ({
            change: id,
            verdict: 'accept',
            ...(id === change.id && { replacement }),
          })),
        )
      }}
    >
      <label>
        ${this.#i18n.t('workbench:decide.instead-of')} <del lang=${this.textLang}>${change.quote}</del>
        <textarea name="replacement" rows="2" lang=${this.textLang} .value=${change.replacement}></textarea>
      </label>
      <span class="actions">
        <button class="primary">${this.#i18n.t('workbench:decide.accept-edited')}</button>
        <button type="button" class="quiet" @click=${() => (this.editing = null)}>
          ${this.#i18n.t('workbench:cancel')}
        </button>
      </span>
    </form>`
  }

  #rejection(changes: readonly number[]): TemplateResult {
    return html`<dz-rejection-form
      label=${this.#i18n.t('workbench:decide.reject')}
      document=${this.document}
      box=${`no-${this.correction?.id}`}
      .reject=${(reason: string) => this.#reject(changes, reason)}
      @dz-unsaid=${() => void this.#leaveRejection()}
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
    if (isDone) await this.#leaveRejection()
    return isDone
  }

  /** What takes the place of the form takes its focus. */
  async #leaveRejection(): Promise<void> {
    const hadFocus = this.querySelector('dz-rejection-form')?.contains(document.activeElement)
    this.rejecting = null
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

const STANDING = {
  applied: 'workbench:standing.applied',
  conflict: 'workbench:standing.conflict',
  orphaned: 'workbench:standing.orphaned',
} as const satisfies Record<string, Key>

declare global {
  interface HTMLElementTagNameMap {
    'dz-correction-card': DzCorrectionCard
  }
}
