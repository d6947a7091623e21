import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { KnownTerm, TermUse } from '../../../../src/checks/index.ts'
import type { ProposalBatchRequest } from '../../../../src/contract/index.ts'
import { LIMITS } from '../../../../src/domain/index.ts'
import { LightElement, showToast, type ViewRow } from '../../../components/index.ts'
import { Localised } from '../../../i18n/index.ts'
import { proposeBatch, withdrawBatch } from '../../../state/proposal-batches.ts'
import { failureText } from '../../document/failure-text.ts'
import { replaced, replacementsFor, type Replacement } from './replace-renderings.ts'
import { TermAlsoEvent } from './term-events.ts'
import { changedLine } from './use-line.ts'

interface Proposed {
  readonly row: ViewRow
  readonly replacements: readonly Replacement[]
}

/**
 * One rendering of a term for the whole text: every pair that has another one
 * is shown as it would read, and what is left checked is proposed as one batch.
 *
 * @fires dz-term-proposed, dz-term-also
 */
@customElement('dz-term-decision')
export class DzTermDecision extends LightElement {
  @property() document = ''
  @property({ attribute: false }) term: KnownTerm | null = null
  @property({ attribute: false }) uses: readonly TermUse[] = []
  @property({ attribute: false }) rows: readonly ViewRow[] = []
  @property() edition = ''
  @property({ attribute: 'target-lang' }) targetLang = 'en'
  /** What the rows read at. */
  @property({ type: Number }) revision = 0
  @state() private rendering = ''
  /** Rows that are left out. */
  @state() private left: ReadonlySet<string> = new Set()
  @state() private isBusy = false
  /** Lines that were sent, as `lineKey`: they wait for a decision and are not offered again. */
  @state() private gone: ReadonlySet<string> = new Set()
  /** What was said when they were sent. */
  @state() private said = ''
  readonly #i18n = new Localised(this)
  /** The same words tried again after a lost answer count once. */
  #sent: { readonly words: string; readonly key: string } | null = null

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('term')) return
    this.rendering = this.#choices[0] ?? ''
    this.left = new Set()
    this.gone = new Set()
    this.said = ''
  }

  get #choices(): readonly string[] {
    return (this.term?.renderings ?? []).filter((rendering) => !/[…|]/.test(rendering))
  }

  get #proposed(): readonly Proposed[] {
    return this.uses.flatMap(({ pair, found }) => {
      const row = this.rows[pair]
      if (!row || row.id.includes('+') || this.gone.has(lineKey(row, this.rendering))) return []
      const replacements = replacementsFor(row.target, found, this.rendering)
      return replacements.length > 0 ? [{ row, replacements }] : []
    })
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t } = this.#i18n
    if (this.#choices.length === 0) return nothing
    const all = this.#proposed
    const chosen = all.filter(({ row }) => !this.left.has(row.id))
    return html`<form @submit=${this.#onSubmit}>
      <h3>${t('glossary:decision.title')}</h3>
      <label>
        ${t('glossary:decision.rendering')}
        <select lang=${this.targetLang} @change=${this.#onRendering}>
          ${this.#choices.map(
            (one) => html`<option value=${one} ?selected=${one === this.rendering}>${one}</option>`,
          )}
        </select>
      </label>
      <label>
        ${t('glossary:decision.also')}
        <input lang=${this.targetLang} autocomplete="off" @change=${this.#onAlso} />
      </label>
      ${
        all.length === 0
          ? html`<p class="note" role="status" tabindex="-1">
              ${this.said || t('glossary:decision.nothing')}
            </p>`
          : html`<ul class="uses">
                ${all.map((one) => this.#line(one))}
              </ul>
              <button class="primary" ?disabled=${this.isBusy || chosen.length === 0}>
                ${t('glossary:decision.propose', { count: chosen.length })}
              </button>`
      }
    </form>`
  }

  #line({ row, replacements }: Proposed): TemplateResult {
    return html`<li>
      <input
        type="checkbox"
        aria-label=${this.#i18n.t('glossary:decision.pair', { number: row.number })}
        .checked=${!this.left.has(row.id)}
        @change=${() => this.#toggle(row.id)}
      />
      <span lang=${this.targetLang}>${changedLine(row.target, replacements)}</span>
    </li>`
  }

  #toggle(row: string): void {
    const left = new Set(this.left)
    if (!left.delete(row)) left.add(row)
    this.left = left
  }

  readonly #onSubmit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (this.isBusy || !this.term) return
    const chosen = this.#proposed.filter(({ row }) => !this.left.has(row.id))
    const items = chosen.map(({ row, replacements }) => ({
      pair: row.id,
      edition: this.edition,
      text: replaced(row.target, replacements),
    }))
    const reason = this.#i18n.t('glossary:decision.reason', {
      source: this.term.source,
      rendering: this.rendering,
    })
    const input = { base: this.revision, items, category: 'term', reason } as const
    const words = JSON.stringify(input)
    if (this.#sent?.words !== words) this.#sent = { words, key: crypto.randomUUID() }
    this.isBusy = true
    const sent = await this.#send(input, this.#sent.key).finally(() => (this.isBusy = false))
    if (sent) {
      const lines = chosen.map(({ row }) => lineKey(row, this.rendering))
      this.gone = new Set([...this.gone, ...lines])
      this.#tell(sent.batch, sent.proposed, sent.skipped)
      void this.#keepFocus()
    }
    this.dispatchEvent(new Event('dz-term-proposed', { bubbles: true }))
  }

  /** One batch in as many requests as it takes; null after saying what failed. What was proposed before that stays one batch. */
  async #send({ items, ...rest }: ProposalBatchRequest, key: string) {
    let sent = { batch: null as string | null, proposed: 0, skipped: 0 }
    for (let at = 0; at < items.length; at += LIMITS.proposalsPerWrite) {
      const input = {
        ...rest,
        items: items.slice(at, at + LIMITS.proposalsPerWrite),
        ...(sent.batch !== null && { batch: sent.batch }),
      }
      const answer = await proposeBatch(this.document, input, `${key}.${at}`)
      if (!answer.ok) {
        showToast({ text: failureText(answer.error), tone: 'bad' })
        return null
      }
      const { batch, proposed, skipped } = answer.value
      sent = {
        batch: sent.batch ?? batch,
        proposed: sent.proposed + proposed.length,
        skipped: sent.skipped + skipped.length,
      }
    }
    return sent
  }

  /** The button goes with the last line. */
  async #keepFocus(): Promise<void> {
    await this.updateComplete
    if (document.activeElement !== document.body) return
    this.querySelector<HTMLElement>('[role="status"], button')?.focus({ preventScroll: true })
  }

  readonly #onRendering = (event: Event) => {
    this.rendering = (event.target as HTMLSelectElement).value
    this.said = ''
  }

  readonly #onAlso = (event: Event) => {
    const words = (event.target as HTMLInputElement).value.split('|').map((one) => one.trim())
    this.dispatchEvent(new TermAlsoEvent(words.filter(Boolean)))
  }

  #tell(batch: string | null, count: number, skipped: number): void {
    const { t } = this.#i18n
    const { document } = this
    this.said = [
      t('glossary:decision.done', { count }),
      ...(skipped > 0 ? [t('glossary:decision.skipped', { count: skipped })] : []),
    ].join(' ')
    showToast({
      text: this.said,
      tone: 'good',
      ...(batch !== null && {
        action: { label: t('workbench:undo'), run: () => void this.#takeBack(document, batch) },
      }),
    })
  }

  async #takeBack(document: string, batch: string): Promise<void> {
    const answer = await withdrawBatch(document, batch)
    if (answer.ok) {
      this.gone = new Set()
      this.said = ''
    } else showToast({ text: failureText(answer.error), tone: 'bad' })
    this.dispatchEvent(new Event('dz-term-proposed', { bubbles: true }))
  }
}

/** A row as it reads, with the rendering proposed for it. */
function lineKey({ id, target }: ViewRow, rendering: string): string {
  return JSON.stringify([id, rendering, target])
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-term-decision': DzTermDecision
  }
}
