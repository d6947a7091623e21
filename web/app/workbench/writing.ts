import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Correction } from '../../../src/domain/index.ts'
import {
  showToast,
  type EditInputEvent,
  type EditSubmitEvent,
  type Place,
  type ViewRow,
} from '../../components/index.ts'
import { t } from '../../i18n/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { draftsOf, dropDraft, keepDraft, type Draft } from '../../state/drafts.ts'
import { submit } from '../../state/submissions.ts'
import { failureText } from '../document/failure-text.ts'

/** What writing needs of the page it happens on. */
export interface WritingHost extends ReactiveControllerHost {
  readonly writingStore: DocumentStore
  /** An editor's words become a revision at once. */
  readonly writesDirectly: boolean
  /** Something was sent and arrived: read what stands now. */
  written(): Promise<void>
  /** Someone else changed the same words. */
  settle(draft: Draft, failure: ApiFailure): void
  /** The proposer wants to say why. */
  explainTo(correction: Correction): void
}

/** From the first keystroke to the server's answer: drafts kept as one types, sent, and sent again after a lost connection. */
export class Writing implements ReactiveController {
  readonly #host: WritingHost
  #drafts: readonly Draft[] = []
  /** Said once a page: every keystroke would say it again. */
  #warned = false

  constructor(host: WritingHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#read()
    window.addEventListener('online', this.#sendWaiting)
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#sendWaiting)
  }

  /** Drafts of the edition in view. */
  get drafts(): readonly Draft[] {
    const edition = this.#host.writingStore.view?.columns.target
    return this.#drafts.filter((draft) => draft.edition === edition)
  }

  readonly onInput = ({ place, text }: EditInputEvent) => {
    const draft = this.#draft(place, text)
    if (!draft) return
    if (text === draft.before) dropDraft(draft)
    else if (!keepDraft(draft) && !this.#warned) {
      this.#warned = true
      showToast({ text: t('workbench:draft.not-kept'), tone: 'bad', duration: Infinity })
    }
    this.#read()
  }

  readonly onSubmit = ({ place, base, text }: EditSubmitEvent) => {
    const draft = this.#draft(place, text, base)
    if (draft) void this.send(draft)
  }

  /** Takes a replacement for a stretch of a row, as if it had been typed and submitted. */
  replace(row: ViewRow, { start, end }: { start: number; end: number }, replacement: string): void {
    const text = row.target.slice(0, start) + replacement + row.target.slice(end)
    const draft = this.#draft({ row: row.id }, text)
    if (draft) void this.send(draft)
  }

  async send(draft: Draft): Promise<void> {
    const { writingStore: store, writesDirectly } = this.#host
    const directly = writesDirectly && store.document?.actions.includes('revision.write') === true
    const done = await submit(store.client, draft, { directly })
    this.#read()
    if (done.kind === 'failed') {
      if (done.failure.code === 'CONFLICT') this.#host.settle(draft, done.failure)
      else {
        showToast({ text: `${failureText(done.failure)} ${t('workbench:draft.kept')}`, tone: 'bad' })
      }
      return
    }
    if (done.kind === 'proposed') this.#proposed(done.correction)
    else this.#saved(draft.pair, done.revision.number)
    await this.#host.written()
  }

  #proposed(correction: Correction): void {
    showToast({
      text: t('workbench:propose.done'),
      tone: 'good',
      action: { label: t('workbench:propose.why'), run: () => this.#host.explainTo(correction) },
    })
  }

  #saved(pair: string, revision: number): void {
    showToast({
      text: t('workbench:edit.saved', { revision }),
      tone: 'good',
      action: { label: t('workbench:undo'), run: () => void this.#undo(pair, revision) },
    })
  }

  async #undo(pair: string, revision: number): Promise<void> {
    const answer = await this.#host.writingStore.client.revise({
      base: revision,
      message: '',
      command: { kind: 'restore', to: revision - 1, pairs: [pair] },
    })
    if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
    await this.#host.written()
  }

  #draft(place: Place, text: string, before?: string): Draft | null {
    const { document, view } = this.#host.writingStore
    const row = view?.rows.find(({ id }) => id === place.row)
    if (!document || !view || !row) return null
    const known = this.drafts.find((draft) => draft.pair === row.id)
    return {
      document: document.id,
      pair: row.id,
      edition: view.columns.target,
      base: known?.base ?? view.to,
      before: known?.before ?? before ?? row.target,
      text,
      at: Date.now(),
    }
  }

  /** What was sent into a lost connection goes out again, with its key. */
  readonly #sendWaiting = () => {
    for (const draft of draftsOf(this.#host.writingStore.client.id)) if (draft.key) void this.send(draft)
  }

  #read(): void {
    this.#drafts = draftsOf(this.#host.writingStore.client.id)
    this.#host.requestUpdate()
  }
}
