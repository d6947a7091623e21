import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ISSUE_SEVERITIES, type Issue, type IssueSeverity } from '../../../src/domain/index.ts'
import { LightElement, showToast } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import type { ApiResult } from '../../state/api-client.ts'
import type { TalkStore } from '../../state/talk-store.ts'
import { failureText } from '../document/failure-text.ts'
import { categoryName } from './issue-words.ts'
import './talk.css'

/** One error that somebody marked: which words, what is wrong, how bad. */
@customElement('dz-issue-card')
export class DzIssueCard extends LightElement {
  @property({ attribute: false }) issue: Issue | null = null
  @property({ attribute: false }) talk: TalkStore | null = null
  /** The reader, by member id; null: nobody who may write. */
  @property() me: string | null = null
  @property({ attribute: 'text-lang' }) textLang = 'en'
  @property({ attribute: 'source-lang' }) sourceLang = 'zh'
  /** The reader may resolve what others marked. */
  @property({ type: Boolean }) resolvable = false

  readonly #i18n = new Localised(this)

  protected override render(): TemplateResult | typeof nothing {
    const { issue, talk, me } = this
    if (!issue || !talk) return nothing
    const { t } = this.#i18n
    const open = issue.state === 'open'
    const own = me !== null && issue.author.id === me
    return html`<article class="issue" data-severity=${issue.severity} data-state=${issue.state}>
      <header>
        <b>${categoryName(issue.category)}</b>
        <span class="severity">${t(`talk:severity.${issue.severity}`)}</span>
        <span class="note">${issue.author.name}</span>
        <time datetime=${issue.at} title=${this.#i18n.time(issue.at)}>${this.#i18n.ago(issue.at)}</time>
      </header>
      <p class="quote">
        ${issue.anchor.quote === '' ? nothing : html`<q lang=${this.textLang}>${issue.anchor.quote}</q>`}
        ${issue.source ? html`<q lang=${this.sourceLang}>${issue.source.quote}</q>` : nothing}
      </p>
      ${issue.standing?.anchor.state === 'orphaned' ? html`<p class="warning">${t('talk:orphaned')}</p>` : nothing}
      ${issue.note ? html`<p class="body">${issue.note}</p>` : nothing}
      ${issue.closing ? html`<p class="note">${t(issue.state === 'withdrawn' ? 'talk:withdrawn-by' : 'talk:resolved-by', { name: issue.closing.by.name, when: this.#i18n.ago(issue.closing.at) })}</p>` : nothing}
      <span class="actions small">
        ${own && open ? this.#severity(issue, talk) : nothing}
        ${own && open ? this.#button(t('talk:withdraw'), () => talk.withdraw(issue.id)) : nothing}
        ${this.resolvable && open ? this.#button(t('talk:resolve'), () => talk.settleIssue(issue.id, 'resolved')) : nothing}
        ${this.resolvable && issue.state === 'resolved' ? this.#button(t('talk:reopen'), () => talk.settleIssue(issue.id, 'open')) : nothing}
      </span>
    </article>`
  }

  #severity(issue: Issue, talk: TalkStore): TemplateResult {
    const { t } = this.#i18n
    const amend = (event: Event) =>
      void this.#do(
        talk.amend(issue.id, { severity: (event.target as HTMLSelectElement).value as IssueSeverity }),
      )
    return html`<select aria-label=${t('talk:severity-of')} @change=${amend}>
      ${ISSUE_SEVERITIES.map((one) => html`<option value=${one} ?selected=${one === issue.severity}>${t(`talk:severity.${one}`)}</option>`)}
    </select>`
  }

  #button(label: string, act: () => Promise<ApiResult<Issue>>): TemplateResult {
    return html`<button type="button" class="quiet" @click=${() => void this.#do(act())}>${label}</button>`
  }

  async #do(asked: Promise<ApiResult<Issue>>): Promise<void> {
    const answer = await asked
    if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-issue-card': DzIssueCard
  }
}
