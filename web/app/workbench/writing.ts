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
import { areWordsAtRisk, draftsOf, dropDraft, keepDraft, WRITER, type Draft } from '../../state/drafts.ts'
import { whoAmI } from '../../state/session.ts'
import { submit } from '../../state/submissions.ts'
import { failureText } from '../document/failure-text.ts'
import type { ConflictResolvedEvent, ConflictTypedEvent } from './conflict-dialog.ts'

/** What writing needs of the page it happens on. */
export interface WritingHost extends ReactiveControllerHost {
  readonly store: DocumentStore
  /** An editor's words become a revision at once. */
  readonly writesDirectly: boolean
  /** Something was sent and arrived: read what stands now. */
  written(): Promise<void>
  /** It holds the words now. */
  sent(draft: Draft): void
  /** Someone else changed the same words. */
  settle(draft: Draft, failure: ApiFailure): void
  /** The proposer wants to say why. */
  explainTo(correction: Correction): void
}

/** What the editor started from when it opened. Others may change the document while it is open. */
interface Start {
  readonly row: string
  readonly revision: number
  readonly target: string
  readonly draft: Draft | null
}

/** From the first keystroke to the server's answer: drafts kept as one types, sent, and sent again after a lost connection. */
export class Writing implements ReactiveController {
  readonly #host: WritingHost
  #author: string | null = null
  #drafts: readonly Draft[] = []
  /** Said once a page: every keystroke would say it again. */
  #warned = false
  #start: Start | null = null
  #reachable = false
  /** On their way, by what they say. */
  readonly #sending = new Set<string>()

  constructor(host: WritingHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    void this.#meet()
    this.#read()
    window.addEventListener('online', this.#sendWaiting)
    window.addEventListener('beforeunload', this.#onUnload)
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#sendWaiting)
    window.removeEventListener('beforeunload', this.#onUnload)
    this.#reachable = false
  }

  /** Drafts of the edition in view, one a pair: the newest. */
  get drafts(): readonly Draft[] {
    const edition = this.#host.store.view?.columns.target
    const ofEdition = this.#drafts.filter((draft) => draft.edition === edition)
    return [...new Map(ofEdition.map((draft) => [draft.pair, draft])).values()]
  }

  /** The member who writes here; null until that is known, and nobody writes before. */
  get author(): string | null {
    return this.#author
  }

  async #meet(): Promise<void> {
    const author = await whoAmI()
    if (author === null || author === this.#author) return
    this.#author = author
    this.#read()
    if (this.#reachable) this.#sendWaiting()
  }

  /** Whether the server answers; when it does again, what was sent into the void goes out once more. */
  serverIs(reachable: boolean): void {
    const back = reachable && !this.#reachable
    if (back && this.#author === null) void this.#meet()
    this.#reachable = reachable
    if (back) this.#sendWaiting()
  }

  /** The editor opens on a row as it stands now. */
  onStart(row: ViewRow): void {
    const { view } = this.#host.store
    const draft = this.drafts.find(({ pair }) => pair === row.id) ?? null
    this.#start = view && { row: row.id, revision: view.to, target: row.target, draft }
  }

  readonly onInput = ({ place, text }: EditInputEvent) => {
    const draft = this.#draft(place, text)
    if (!draft) return
    const own = this.#own(draft.pair)
    let kept = true
    if (text !== draft.before) kept = this.#keep({ ...draft, writer: WRITER })
    else if (own) dropDraft(own)
    // What the editor showed when it opened, typed on an earlier page, lives on in these words.
    const earlier = this.#start?.draft
    if (kept && earlier && earlier.writer !== WRITER) dropDraft(earlier)
    this.#read()
  }

  readonly onSubmit = ({ place, text }: EditSubmitEvent) => {
    const draft = this.#draft(place, text)
    if (draft) void this.send(draft)
  }

  readonly onConflictTyped = ({ draft }: ConflictTypedEvent) => void this.#keep(draft)

  /** What stood for a pair that is gone goes once its words stand in the pair that took its place. */
  readonly onConflictResolved = async ({ draft, settled }: ConflictResolvedEvent) => {
    const arrived = await this.send(draft)
    if (arrived) dropDraft(settled)
    this.#read()
  }

  /** Drafts were changed by somebody else on this page. */
  readAgain(): void {
    this.#read()
  }

  /** Words that were thrown away are there again. */
  restoreDraft(draft: Draft): void {
    this.#keep(draft)
  }

  /** Answers whether the browser kept it. */
  #keep(draft: Draft): boolean {
    const kept = keepDraft(draft)
    if (!kept && !this.#warned) {
      this.#warned = true
      showToast({ text: t('workbench:draft.not-kept'), tone: 'bad', duration: Infinity })
    }
    this.#read()
    return kept
  }

  /** Takes a replacement for a stretch of a row as it stands now, whatever an editor on it began with before. */
  replace(row: ViewRow, { start, end }: { start: number; end: number }, replacement: string): void {
    const text = row.target.slice(0, start) + replacement + row.target.slice(end)
    const { view } = this.#host.store
    const seen = view && { row: row.id, revision: view.to, target: row.target, draft: null }
    const draft = seen && this.#draftFrom(seen, text)
    if (draft) void this.send(draft)
  }

  /** Answers whether the server holds it. */
  async send(draft: Draft): Promise<boolean> {
    const words = JSON.stringify([draft.edition, draft.pair, draft.text])
    if (this.#sending.has(words)) return false
    this.#sending.add(words)
    const { store, writesDirectly } = this.#host
    const directly = writesDirectly && store.document?.actions.includes('revision.write') === true
    const done = await submit(store.client, draft, { directly }).finally(() => this.#sending.delete(words))
    this.#read()
    if (done.kind === 'failed') {
      if (done.failure.code === 'CONFLICT') this.#host.settle(draft, done.failure)
      else {
        showToast({ text: `${failureText(done.failure)} ${t('workbench:draft.kept')}`, tone: 'bad' })
      }
      return false
    }
    if (done.kind === 'proposed') this.#proposed(done.correction)
    else this.#saved(draft.pair, done.revision.number)
    this.#host.sent(draft)
    await this.#host.written()
    return true
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
    const answer = await this.#host.store.client.revise({
      base: revision,
      message: '',
      command: { kind: 'restore', to: revision - 1, pairs: [pair] },
    })
    if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
    await this.#host.written()
  }

  #draft(place: Place, text: string): Draft | null {
    const { view } = this.#host.store
    const row = view?.rows.find(({ id }) => id === place.row)
    const start = this.#start?.row === place.row ? this.#start : null
    const seen = start ?? (view && row && { row: row.id, revision: view.to, target: row.target, draft: null })
    return seen ? this.#draftFrom(seen, text) : null
  }

  #draftFrom({ row, revision, target, draft }: Start, text: string): Draft | null {
    const { document, view } = this.#host.store
    if (!document || !view || this.#author === null) return null
    const own = this.#own(row)
    const known = draft ?? own
    const same = [own, known].find((one) => one?.text === text)
    if (same) return same
    return {
      document: document.id,
      pair: row,
      edition: view.columns.target,
      author: this.#author,
      writer: WRITER,
      base: known?.base ?? revision,
      before: known?.before ?? target,
      text,
      at: Date.now(),
    }
  }

  /** What was typed on this very page. */
  #own(pair: string): Draft | null {
    const edition = this.#host.store.view?.columns.target
    return (
      this.#drafts.find((one) => one.pair === pair && one.edition === edition && one.writer === WRITER) ??
      null
    )
  }

  /** What was sent into a lost connection goes out again, with its key. */
  readonly #sendWaiting = () => {
    for (const draft of this.#kept()) if (draft.sent) void this.send(draft)
  }

  readonly #onUnload = (event: BeforeUnloadEvent) => {
    if (areWordsAtRisk()) event.preventDefault()
  }

  #read(): void {
    this.#drafts = this.#kept()
    this.#host.requestUpdate()
  }

  #kept(): Draft[] {
    return this.#author === null ? [] : draftsOf(this.#host.store.client.id, this.#author)
  }
}
