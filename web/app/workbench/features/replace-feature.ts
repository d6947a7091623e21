import { nothing, html } from 'lit'
import { cutChanges } from '../../../../src/text/diff/index.ts'
import { showToast, type KeyHandlers } from '../../../components/index.ts'
import { loadWords, t } from '../../../i18n/index.ts'
import type { Draft } from '../../../state/drafts.ts'
import type { ElsewhereEvent } from '../../corrections/correction-events.ts'
import { countElsewhere, sameChangeOf, type SameChange } from '../../corrections/elsewhere.ts'
import { importAddress } from '../../import/import-address.ts'
import type { SelectedText, SelectionAction, SidePanel, WorkbenchFeature, WorkbenchHost } from '../feature.ts'
import type {
  ReplaceChooseEvent,
  ReplaceFormEvent,
  ReplaceGoEvent,
  ReplaceSendEvent,
} from '../replace/replace-events.ts'
import { sameChange } from '../replace/replace-form.ts'
import '../replace/replace-panel.ts'
import { Replacing } from '../replace/replacing.ts'
import { proposeReplacements, saveReplacements } from '../replace/send-replacements.ts'
import { takeWaitingChange } from '../../corrections/waiting-change.ts'

/** Find and replace, and the same change in other places: a previewed batch of corrections. */
export class ReplaceFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost
  readonly #replacing: Replacing
  #sending = false
  readonly panel: SidePanel = {
    id: 'replace',
    title: () => t('proposing:find.title'),
    content: () => this.#content(),
  }

  constructor(host: WorkbenchHost) {
    this.#host = host
    this.#replacing = new Replacing(host)
    host.addController(this)
  }

  hostConnected(): void {
    void loadWords('proposing')
    this.#host.addEventListener('dz-elsewhere', this.#onElsewhere)
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dz-elsewhere', this.#onElsewhere)
  }

  keys(): KeyHandlers {
    return { replace: () => void this.#open() }
  }

  menu(): unknown {
    const { store, address } = this.#host
    if (!store.document?.actions.includes('correction.propose')) return nothing
    const edition = address && store.editionOf(address)
    return html`<a class="button" href=${importAddress(store.client.id, edition?.id)}
      >${t('proposing:import.link')}</a
    >`
  }

  selectionActions({ quote, side }: SelectedText): readonly SelectionAction[] {
    if (quote.length > LONGEST) return []
    const run = () => this.#look({ words: quote, side, replacement: null })
    return [{ id: 'find', label: t('proposing:find.selection'), command: 'replace', run }]
  }

  storeChanged(): void {
    if (!this.#host.store.view?.complete) return
    const waiting = takeWaitingChange(this.#host.store.client.id)
    if (waiting) this.#look(sameChange(waiting.quote, waiting.replacement))
    else if (this.#host.panel === this.panel.id) this.#replacing.refresh()
  }

  /** Words went out: they may be wanted in other places as well. */
  sent(draft: Draft): void {
    const { document, view, corrections } = this.#host.store
    const lang = document?.editions.find(({ id }) => id === draft.edition)?.lang
    if (!view || lang === undefined || view.columns.target !== draft.edition) return
    const same = sameChangeOf(cutChanges(draft.before, draft.text, lang))
    if (!same) return
    const texts = view.rows.map(({ id, target }) => ({ pair: id, text: target }))
    const ofEdition = corrections.filter(({ edition }) => edition === draft.edition)
    const count = countElsewhere(same, draft.pair, texts, ofEdition)
    if (count === 0) return
    showToast({
      text: t('proposing:elsewhere.offer', { count }),
      action: { label: t('proposing:elsewhere.look'), run: () => this.#lookElsewhere(same) },
    })
  }

  #content(): unknown {
    const { store } = this.#host
    const { document, source, view } = store
    const edition = document?.editions.find(({ id }) => id === view?.columns.target)
    if (!document || !source || !edition) return nothing
    const { form, found, replaces, texts } = this.#replacing
    return html`<dz-replace-panel
      .form=${form}
      .found=${found}
      .isChosen=${(key: string) => this.#replacing.isChosen(key)}
      .isUnsent=${(one: Parameters<Replacing['isUnsent']>[0]) => this.#replacing.isUnsent(one)}
      .langs=${{ source: source.lang, target: edition.lang }}
      .count=${texts.length}
      ?replaces=${replaces}
      ?may-propose=${document.actions.includes('correction.propose')}
      ?may-save=${document.actions.includes('revision.write')}
      ?sending=${this.#sending}
      @dz-replace-form=${({ change }: ReplaceFormEvent) => this.#replacing.change(change)}
      @dz-replace-choose=${({ keys, chosen }: ReplaceChooseEvent) => this.#replacing.choose(keys, chosen)}
      @dz-replace-go=${({ row }: ReplaceGoEvent) => this.#host.goTo({ row })}
      @dz-replace-send=${this.#onSend}
    ></dz-replace-panel>`
  }

  async #open(): Promise<void> {
    this.#host.openPanel(this.panel.id)
    this.#replacing.refresh()
    await this.#focusWords()
  }

  async #focusWords(): Promise<void> {
    await this.#host.updateComplete
    await this.#host.querySelector('dz-replace-panel')?.updateComplete
    this.#host.querySelector<HTMLInputElement>('dz-replace-panel input[name=words]')?.select()
  }

  #look(form: Parameters<Replacing['change']>[0]): void {
    this.#replacing.change(form)
    void this.#open()
  }

  #lookElsewhere({ quote, replacement }: SameChange): void {
    this.#look(sameChange(quote, replacement))
  }

  readonly #onElsewhere = ({ same }: ElsewhereEvent) => this.#lookElsewhere(same)

  readonly #onSend = async ({ directly, category, reason }: ReplaceSendEvent) => {
    const { store } = this.#host
    const { form, texts } = this.#replacing
    const base = store.view?.to
    if (base === undefined || texts.length === 0 || this.#sending) return
    this.#setSending(true)
    const sending = { base, texts, category, reason }
    const title = t('proposing:batch.message', { words: form.words, replacement: form.replacement ?? '' })
    const message = reason === '' ? title : `${title} ${reason}`
    const arrived = directly
      ? await saveReplacements(store, sending, message)
      : await proposeReplacements(store, sending)
    this.#setSending(false)
    // What was sent stays found until it is read anew: nobody is to send it twice.
    const isUntouched = this.#replacing.form === form
    if (arrived && !directly && isUntouched) this.#replacing.change({ replacement: null })
    await this.#host.written()
    // The button that was pressed is gone with what it sent.
    if (arrived && document.activeElement === document.body) await this.#focusWords()
  }

  #setSending(sending: boolean): void {
    this.#sending = sending
    this.#host.requestUpdate()
  }
}

/** Nobody looks for a whole paragraph. */
const LONGEST = 200
