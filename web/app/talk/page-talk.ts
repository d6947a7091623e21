import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Correction } from '../../../src/domain/index.ts'
import { loadWords } from '../../i18n/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { talkOf, type TalkStore } from '../../state/talk-store.ts'
import type { CorrectionTalk } from './correction-talk.ts'

/** What is said about the document of a page, read as of its newest event; the page is drawn again when it changes. */
export class PageTalk implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly store: DocumentStore }
  #talk: TalkStore | null = null

  constructor(host: ReactiveControllerHost & { readonly store: DocumentStore }) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    void loadWords('talk')
  }

  hostDisconnected(): void {
    this.#follow(null)
  }

  hostUpdate(): void {
    const { store } = this.#host
    const { document } = store
    this.#follow(document?.actions.includes('comment.read') ? talkOf(store) : null)
    if (document) this.#talk?.follow(document.seq)
  }

  /** @param me the reader, by member id. null: the page says nothing of it. */
  on({ id }: Correction, me: string | null): CorrectionTalk | null {
    return this.#talk && talkOn(this.#talk, id, this.#host.store, me)
  }

  #follow(talk: TalkStore | null): void {
    if (talk === this.#talk) return
    this.#talk?.removeEventListener('change', this.#onChange)
    this.#talk = talk
    talk?.addEventListener('change', this.#onChange)
  }

  readonly #onChange = () => this.#host.requestUpdate()
}

/** @param me the reader, by member id: whether they may write is for the document to say. */
export function talkOn(
  talk: TalkStore,
  correction: string,
  { document }: DocumentStore,
  me: string | null,
): CorrectionTalk {
  const may = document?.actions.includes('comment.write') ?? false
  return { correction, talk, threads: talk.threadsOn(correction), me: may ? me : null }
}
