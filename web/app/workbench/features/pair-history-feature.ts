import { html } from 'lit'
import { showToast, type KeyHandlers, type Place } from '../../../components/index.ts'
import { loadWords, t } from '../../../i18n/index.ts'
import { failureText } from '../../document/failure-text.ts'
import { lifeSubject } from '../../word-history/life-subject.ts'
import '../../word-history/word-life.ts'
import type { LifeSubject, RestoreWordingEvent } from '../../word-history/word-life.ts'
import type { SidePanel, WorkbenchFeature, WorkbenchHost } from '../feature.ts'

/** The history of one paragraph: every wording it had, each of which can be brought back. */
export class PairHistoryFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost
  #subject: LifeSubject | null = null

  constructor(host: WorkbenchHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    void loadWords('history')
    this.#host.addEventListener('dz-segment-focus', this.#onFocus)
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dz-segment-focus', this.#onFocus)
  }

  readonly panel: SidePanel = {
    id: 'pair-history',
    title: () => t('history:pair.title'),
    content: () => {
      this.#follow()
      if (!this.#subject) return html`<p class="note">${t('history:pair.choose')}</p>`
      const { atHead, store } = this.#host
      return html`<dz-word-life
        .client=${store.client}
        .subject=${this.#subject}
        bare
        ?restorable=${atHead && store.document?.actions.includes('revision.write') === true}
        @dz-restore-wording=${this.#onRestore}
      ></dz-word-life>`
    },
  }

  tools(place: Place): unknown {
    return html`<button type="button" class="quiet" @click=${() => void this.#show(place)}>
      ${t('history:pair.action')}
    </button>`
  }

  keys(): KeyHandlers {
    return {
      'pair-history': () => {
        const { active } = this.#host
        if (active) void this.#show(active)
        else showToast({ text: t('history:pair.choose') })
      },
    }
  }

  async #show(place: Place): Promise<void> {
    this.#subject = null
    const { view } = this.#host
    const row = view?.row(place.row)
    if (row) await view?.facts.need(row, false)
    this.#host.openPanel(this.panel.id)
    this.#host.requestUpdate()
  }

  /** The paragraph one stands on, as it reads now. */
  #follow(): void {
    const { active, store } = this.#host
    // Not the row on the screen: it may still be that of the revision before.
    const row = active && store.view?.rows.find(({ id }) => id === active.row)
    if (!row) return
    const side = row.target === '' ? 'source' : 'target'
    const whole = { row, side, start: 0, end: row[side].length, quote: row[side] } as const
    const subject = lifeSubject(this.#host, whole)
    if (subject && !isSame(subject, this.#subject)) this.#subject = subject
  }

  readonly #onFocus = () => {
    if (this.#host.panel === this.panel.id) this.#host.requestUpdate()
  }

  readonly #onRestore = (event: RestoreWordingEvent) => {
    const { store } = this.#host
    const pairs = this.#subject?.request.pair.split('+')
    const head = store.document?.head
    if (pairs && head !== undefined) void this.#restore(pairs, event.to, head)
  }

  /** As a new revision, which can be taken back in the same way. */
  async #restore(pairs: readonly string[], to: number, base: number): Promise<void> {
    const command = { kind: 'restore', to, pairs } as const
    const answer = await this.#host.store.client.revise({ base, message: '', command })
    if (!answer.ok) {
      showToast({ text: failureText(answer.error), tone: 'bad' })
      return
    }
    await this.#host.written()
    // The button that was pressed went with the list it stood in.
    if (document.activeElement === document.body)
      this.#host.querySelector<HTMLElement>('.side-panel h2')?.focus({ preventScroll: true })
    const made = answer.value.number
    showToast({
      text: t('workbench:history.restored', { revision: to }),
      tone: 'good',
      // Against the revision that was made: what others wrote since is a conflict and not undone with it.
      action: { label: t('workbench:undo'), run: () => void this.#restore(pairs, base, made) },
    })
  }
}

function isSame(a: LifeSubject, b: LifeSubject | null): boolean {
  return (
    a.request.pair === b?.request.pair &&
    a.request.edition === b.request.edition &&
    a.request.at === b.request.at &&
    a.counterpart === b.counterpart
  )
}
