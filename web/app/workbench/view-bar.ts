import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Edition } from '../../../src/domain/index.ts'
import { LightElement, type RevisionPickEvent, type RevisionPreset } from '../../components/index.ts'
import { narrow } from '../../components/narrow.ts'
import '../../components/overlay/menu.ts'
import '../../components/picker/revision-picker.ts'
import { Localised, type Key } from '../../i18n/index.ts'
import type { Visit } from '../../../src/contract/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import type { ViewAddress, ViewMode } from '../../state/view-address.ts'
import { CoveredTop } from '../covered-top.ts'
import { revisionChoice } from '../document/revision-choice.ts'
import type { Preferences } from './preferences.ts'

/** The reader wants another view. */
export class ViewChangeEvent extends Event {
  static readonly type = 'dz-view-change'
  readonly change: Partial<ViewAddress>
  constructor(change: Partial<ViewAddress>) {
    super(ViewChangeEvent.type, { bubbles: true, composed: true })
    this.change = change
  }
}

/** The reader wants to read, or to write, in another manner. */
export class PreferenceEvent extends Event {
  static readonly type = 'dz-preference'
  readonly change: Partial<Preferences>
  constructor(change: Partial<Preferences>) {
    super(PreferenceEvent.type, { bubbles: false, composed: false })
    this.change = change
  }
}

const MODES: readonly { mode: ViewMode; name: Key }[] = [
  { mode: 'clean', name: 'workbench:view.clean' },
  { mode: 'compare', name: 'workbench:view.compare' },
  { mode: 'side', name: 'workbench:view.side' },
]

/** `pairs`: every edition beside its source instead of the one in view. */
const EXPORTS = [
  { name: 'text', format: 'text' },
  { name: 'markdown', format: 'markdown' },
  { name: 'pairs-text', format: 'text', pairs: true },
  { name: 'pairs-markdown', format: 'markdown', pairs: true },
  { name: 'html', format: 'html' },
  { name: 'package', format: 'package', pairs: true },
] as const satisfies readonly { name: string; format: string; pairs?: true }[]

/**
 * The line above the text: how it reads, which revisions, which edition, and
 * what can be done with it as a whole.
 *
 * @fires dz-view-change, dz-preference, dz-copy-text, dz-next-change, dz-previous-change
 */
@customElement('dz-view-bar')
export class DzViewBar extends LightElement {
  @property({ attribute: false }) store: DocumentStore | null = null
  @property({ attribute: false }) address: ViewAddress | null = null
  @property({ attribute: false }) visit: Visit | null = null
  @property({ attribute: false }) preferences: Preferences | null = null
  /** What the features of the workbench put here, one template each. */
  @property({ attribute: false }) extras: readonly unknown[] = []

  readonly #i18n = new Localised(this)
  readonly coveredTop = new CoveredTop(this, () => this)

  override connectedCallback(): void {
    super.connectedCallback()
    this.store?.addEventListener('change', this.#again)
    narrow.addEventListener('change', this.#again)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.store?.removeEventListener('change', this.#again)
    narrow.removeEventListener('change', this.#again)
  }

  readonly #again = () => this.requestUpdate()

  protected override render(): TemplateResult | typeof nothing {
    const { store, address } = this
    const document = store?.document
    const edition = address && store?.editionOf(address)
    if (!store || !document || !address || !edition) return nothing
    const to = store.view?.to ?? address.to ?? document.head
    const from = store.view?.from ?? address.from ?? Math.max(1, to - 1)
    const comparing = address.mode !== 'clean'
    const writes = document.actions.includes('revision.write')
    return html`<div class="view-bar" role="group" aria-label=${this.#i18n.t('workbench:view.bar')}>
      ${this.#modes(address.mode)} ${this.#editions(document.editions, edition)}
      ${
        comparing
          ? html`${this.#picker('from', from, edition)} <span class="towards" aria-hidden="true">→</span>`
          : nothing
      }
      ${this.#picker('to', to, edition)} ${comparing ? this.#compareTools() : nothing}
      <span class="spring"></span>
      ${this.extras} ${writes ? this.#writing() : nothing} ${this.#more(edition, to, comparing, writes)}
    </div>`
  }

  #modes(mode: ViewMode): TemplateResult {
    return html`<span class="segmented" role="group" aria-label=${this.#i18n.t('workbench:view.mode')}>
      ${MODES.map(
        (entry) =>
          html`<button
            type="button"
            aria-pressed=${entry.mode === mode}
            @click=${() => this.#change({ mode: entry.mode })}
          >
            ${this.#i18n.t(entry.name)}
          </button>`,
      )}
    </span>`
  }

  #editions(editions: readonly Edition[], shown: Edition): TemplateResult | typeof nothing {
    const translations = editions.filter((edition) => edition.role === 'translation')
    if (translations.length < 2) return nothing
    return html`<label class="edition"
      ><span class="sr-only">${this.#i18n.t('workbench:view.edition')}</span>
      <select
        @change=${(event: Event) => this.#change({ edition: (event.target as HTMLSelectElement).value })}
      >
        ${translations.map(
          (edition) =>
            html`<option value=${edition.id} .selected=${edition.id === shown.id}>${edition.title}</option>`,
        )}
      </select></label
    >`
  }

  #picker(which: 'from' | 'to', value: number, edition: Edition): TemplateResult {
    const { store } = this
    const comparing = this.address?.mode !== 'clean'
    const published = store?.document?.publications.find((one) => one.edition === edition.id)?.revision
    const isNamed = store?.revisions.some(({ number, label }) => number === value && label !== undefined)
    return html`<dz-revision-picker
      ?data-named=${isNamed}
      label=${this.#i18n.t(comparing ? `workbench:view.${which}` : 'workbench:view.shown')}
      ?alone=${!comparing || narrow.matches}
      .value=${value}
      .revisions=${store?.revisions.map((revision) => revisionChoice(revision, published)) ?? []}
      .presets=${this.#presets(edition)}
      ?has-more=${store?.moreRevisions !== null}
      @dz-revision-pick=${(event: RevisionPickEvent) => this.#change({ [which]: event.revision })}
      @dz-revisions-more=${() => void store?.readMoreRevisions()}
    ></dz-revision-picker>`
  }

  #presets(edition: Edition): RevisionPreset[] {
    const document = this.store?.document
    if (!document) return []
    const first = document.labels.find(({ revision }) => revision === 1)
    const published = document.publications.find((one) => one.edition === edition.id)
    const { t } = this.#i18n
    return [
      { id: 'first', label: first?.label ?? t('workbench:preset.first'), revision: 1 },
      ...(published
        ? [{ id: 'published', label: t('workbench:preset.published'), revision: published.revision }]
        : []),
      ...(this.visit && this.visit.revision > 0 && this.visit.revision < document.head
        ? [{ id: 'visit', label: t('workbench:preset.visit'), revision: this.visit.revision }]
        : []),
      { id: 'newest', label: t('workbench:preset.newest'), revision: document.head },
    ]
  }

  #compareTools(): TemplateResult {
    const { t } = this.#i18n
    return html`
      <button
        type="button"
        class="quiet"
        @click=${() => this.#tell('dz-previous-change')}
        title=${t('workbench:view.previous-change')}
      >
        <span aria-hidden="true">↑</span><span class="sr-only">${t('workbench:view.previous-change')}</span>
      </button>
      <button
        type="button"
        class="quiet"
        @click=${() => this.#tell('dz-next-change')}
        title=${t('workbench:view.next-change')}
      >
        <span aria-hidden="true">↓</span><span class="sr-only">${t('workbench:view.next-change')}</span>
      </button>
    `
  }

  /** Plainly to be seen where there is room for it; else in the menu, with whatever is rarely changed. */
  #writing(): TemplateResult {
    const { t } = this.#i18n
    return html`<label class="writing" title=${t('workbench:writing.label')}>
      <span class="sr-only">${t('workbench:writing.label')}</span>
      <select
        @change=${(event: Event) => this.#prefer({ writeDirectly: (event.target as HTMLSelectElement).value === 'direct' })}
      >
        <option value="direct" .selected=${this.#directly}>${t('workbench:writing.direct')}</option>
        <option value="propose" .selected=${!this.#directly}>${t('workbench:writing.propose')}</option>
      </select>
    </label>`
  }

  get #directly(): boolean {
    return this.preferences?.writeDirectly ?? true
  }

  #writingEntries(): TemplateResult {
    const { t } = this.#i18n
    const entry = (writeDirectly: boolean, name: string) =>
      html`<button
        type="button"
        class="writing-entry"
        aria-pressed=${this.#directly === writeDirectly}
        @click=${() => this.#prefer({ writeDirectly })}
      >
        ${name}
      </button>`
    return html`<h2 class="writing-entry">${t('workbench:writing.label')}</h2>
      ${entry(true, t('workbench:writing.direct'))} ${entry(false, t('workbench:writing.propose'))}`
  }

  #minorEntry(): TemplateResult {
    const hideMinor = this.preferences?.hideMinor ?? false
    return html`<button
        type="button"
        aria-pressed=${hideMinor}
        @click=${() => this.#prefer({ hideMinor: !hideMinor })}
      >
        ${this.#i18n.t('workbench:view.hide-minor')}
      </button>
      <hr />`
  }

  #more(edition: Edition, to: number, comparing: boolean, writes: boolean): TemplateResult {
    const { t } = this.#i18n
    const client = this.store?.client
    return html`<dz-menu label=${t('workbench:more')} ?dots=${narrow.matches}>
      ${comparing ? this.#minorEntry() : nothing} ${writes ? this.#writingEntries() : nothing}
      <button type="button" @click=${() => this.#tell('dz-copy-text')}>${t('workbench:copy-text')}</button>
      <h2>${t('workbench:export.heading')}</h2>
      ${EXPORTS.map(
        ({ name, format, ...what }) =>
          html`<a
            class="button"
            href=${client?.exportAddress(format, to, 'pairs' in what ? undefined : edition.id) ?? ''}
            download
            >${t(`workbench:export.${name}`)}</a
          >`,
      )}
    </dz-menu>`
  }

  #change(change: Partial<ViewAddress>): void {
    this.dispatchEvent(new ViewChangeEvent(change))
  }

  #prefer(change: Partial<Preferences>): void {
    this.dispatchEvent(new PreferenceEvent(change))
  }

  #tell(type: string): void {
    this.dispatchEvent(new Event(type))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-view-bar': DzViewBar
  }
  interface HTMLElementEventMap {
    'dz-view-change': ViewChangeEvent
    'dz-preference': PreferenceEvent
  }
}
