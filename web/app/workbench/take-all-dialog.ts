import { html, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { applyChanges } from '../../../src/text/diff/changes.ts'
import { contextOf } from '../../../src/text/search/index.ts'
import { LightElement, showToast } from '../../components/index.ts'
import '../../components/overlay/dialog.ts'
import type { DzDialog } from '../../components/overlay/dialog.ts'
import { Localised } from '../../i18n/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { proposeBatch } from '../../state/proposal-batches.ts'
import { failureText } from '../document/failure-text.ts'
import { ruleName } from './finding-words.ts'
import type { PlacedFinding } from './placed-findings.ts'

/** Characters of the text shown before and after the words. */
const CONTEXT = 30

/**
 * Everything that one rule suggests, before and after, to be proposed in one
 * write. What is left unticked is left out.
 *
 * @fires dz-written
 */
@customElement('dz-take-all-dialog')
export class DzTakeAllDialog extends LightElement {
  @property({ attribute: false }) store: DocumentStore | null = null
  @property({ attribute: 'text-lang' }) textLang = 'en'
  @state() private offered: readonly PlacedFinding[] = []
  @state() private left: ReadonlySet<PlacedFinding> = new Set()
  @state() private sending = false
  @query('dz-dialog') private readonly dialog!: DzDialog

  readonly #i18n = new Localised(this)
  #key = ''

  /** @param offered of one rule, each with a replacement. */
  ask(offered: readonly PlacedFinding[]): void {
    this.offered = offered
    this.left = new Set()
    this.#key = crypto.randomUUID()
    this.dialog.show()
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    const first = this.offered[0]
    const count = this.offered.length - this.left.size
    return html`<dz-dialog
      heading=${first ? t('findings:take-all-title', { rule: ruleName(first.finding) }) : ''}
    >
      <ul class="take-all-list">
        ${this.offered.map((one) => this.#row(one))}
      </ul>
      <button
        slot="actions"
        type="button"
        class="primary"
        ?disabled=${count === 0 || this.sending}
        @click=${() => void this.#propose()}
      >
        ${t('findings:propose', { count })}
      </button>
      <button slot="actions" type="button" @click=${() => this.dialog.close()}>
        ${t('findings:cancel')}
      </button>
    </dz-dialog>`
  }

  #row(one: PlacedFinding): TemplateResult {
    const { start, end, replacements } = one.finding
    const { before, after } = contextOf(one.text, one.finding, CONTEXT)
    return html`<li>
      <label class="check"
        ><input
          type="checkbox"
          .checked=${!this.left.has(one)}
          @change=${(event: Event) => this.#choose(one, (event.target as HTMLInputElement).checked)}
        />
        <span lang=${this.textLang}
          >${before}<del>${one.text.slice(start, end)}</del><ins>${replacements[0]}</ins>${after}</span
        ></label
      >
    </li>`
  }

  #choose(one: PlacedFinding, isIn: boolean): void {
    const left = new Set(this.left)
    if (isIn) left.delete(one)
    else left.add(one)
    this.left = left
    // Another choice is another request.
    this.#key = crypto.randomUUID()
  }

  async #propose(): Promise<void> {
    const { document, view } = this.store ?? {}
    if (!document || !view) return
    const taken = this.offered.filter((one) => !this.left.has(one))
    const reason = taken[0] ? ruleName(taken[0].finding) : ''
    this.sending = true
    const answer = await proposeBatch(
      document.id,
      { base: view.to, items: itemsOf(taken, view.columns.target), reason },
      this.#key,
    )
    this.sending = false
    if (!answer.ok) {
      showToast({ text: failureText(answer.error), tone: 'bad' })
      return
    }
    const { proposed, skipped } = answer.value
    const { t } = this.#i18n
    const left = skipped.length > 0 ? ` · ${t('findings:skipped', { count: skipped.length })}` : ''
    showToast({ text: t('findings:proposed', { count: proposed.length }) + left, tone: 'good' })
    this.dialog.close()
    this.dispatchEvent(new Event('dz-written', { bubbles: true }))
  }
}

/** One whole text a pair; of findings that overlap, the first. */
export function itemsOf(taken: readonly PlacedFinding[], edition: string) {
  return [...Map.groupBy(taken, ({ row }) => row)].map(([pair, list]) => {
    const text = list[0]!.text
    const inOrder = list.map(({ finding }) => finding).toSorted((a, b) => a.start - b.start || b.end - a.end)
    let reached = 0
    const changes = inOrder.flatMap(({ start, end, replacements }) => {
      const [replacement] = replacements
      if (start < reached || replacement === undefined) return []
      reached = end
      return [{ start, end, quote: text.slice(start, end), replacement }]
    })
    return { pair, edition, text: applyChanges(text, changes) }
  })
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-take-all-dialog': DzTakeAllDialog
  }
}
