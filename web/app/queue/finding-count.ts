import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { DocumentView, FindingCounts } from '../../../src/contract/index.ts'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { countFindings } from '../../state/finding-client.ts'

/** How many findings the server counts in a document's translations, as a way to them. */
@customElement('dz-finding-count')
export class DzFindingCount extends LightElement {
  /** The counts are read again when it is another, or something happened in it. */
  @property({ attribute: false }) document: DocumentView | null = null
  @state() private counts: FindingCounts | null = null

  readonly #i18n = new Localised(this)

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('document')) return
    const before = changed.get('document')
    const { document } = this
    if (document && (document.id !== before?.id || document.seq !== before.seq)) void this.#read(document)
  }

  protected override render(): TemplateResult | typeof nothing {
    const { minor = 0, major = 0, critical = 0 } = this.counts ?? {}
    const count = minor + major + critical
    if (count === 0) return nothing
    const grave = major + critical
    const { t } = this.#i18n
    return html`<p class="note">
      <a href=${`/d/${encodeURIComponent(this.document?.id ?? '')}`}
        >${t('workbench:finding.count', { count })}${grave > 0 ? html` · ${t('workbench:finding.grave', { count: grave })}` : nothing}</a
      >
    </p>`
  }

  async #read({ id, editions }: DocumentView): Promise<void> {
    const translations = editions.filter(({ role }) => role === 'translation')
    const pages = await Promise.all(translations.map((edition) => countFindings(id, edition.id)))
    const counts = { minor: 0, major: 0, critical: 0 }
    for (const page of pages) {
      if (!page.ok) return
      counts.minor += page.value.counts.minor
      counts.major += page.value.counts.major
      counts.critical += page.value.counts.critical
    }
    this.counts = counts
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-finding-count': DzFindingCount
  }
}
