import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import {
  showToast,
  type KeyHandlers,
  type Mark,
  type Place,
  type ViewRow,
} from '../../../components/index.ts'
import { language, loadWords, t } from '../../../i18n/index.ts'
import { talkOf, type TalkStore } from '../../../state/talk-store.ts'
import { TypedSlot } from '../../../state/typed-words.ts'
import '../../talk/comment-form.ts'
import '../../talk/issue-form.ts'
import { categoryName } from '../../talk/issue-words.ts'
import { talkCard, type TalkVisitEvent } from '../../talk/talk-panel.ts'
import { isThread, placeTalk, type PlacedTalk } from '../../talk/talk-places.ts'
import { beginning, keptBeginning, type Beginning } from '../../talk/beginning.ts'
import type {
  SelectedText,
  SelectionAction,
  SidePanel,
  TextHighlight,
  WorkbenchFeature,
  WorkbenchHost,
} from '../feature.ts'
import { Kept } from '../kept.ts'
import { stayInRow } from '../stay-in-row.ts'

/** What people say about the text and the errors they mark in it: beneath the words, in the margin, in a panel. */
export class TalkFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost
  readonly #placed = new Kept<readonly PlacedTalk[]>()
  readonly #marks = new Kept<readonly Mark[]>()
  readonly #highlights = new Kept<readonly TextHighlight[]>()
  #talk: TalkStore | null = null
  /** A thread or an issue that is being written; kept with the words typed in it. */
  #begun: Beginning | null = null
  #author: string | null = null

  constructor(host: WorkbenchHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    void loadWords('talk')
    this.#host.addEventListener('dz-said', this.#onEnd)
    this.#host.addEventListener('dz-unsaid', this.#onEnd)
    this.#host.addEventListener('dz-talk-visit', this.#onVisit)
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dz-said', this.#onEnd)
    this.#host.removeEventListener('dz-unsaid', this.#onEnd)
    this.#host.removeEventListener('dz-talk-visit', this.#onVisit)
    this.#talk?.removeEventListener('change', this.#onTalk)
    this.#talk = null
  }

  /** Who writes is known a moment after the page is there. */
  hostUpdate(): void {
    const { author } = this.#host.writing
    if (author === this.#author) return
    this.#author = author
    this.#begun = author === null ? null : keptBeginning(this.#host.store.client.id, author)
    if (this.#begun) void this.#host.updateComplete.then(() => this.#host.view?.refreshTools())
  }

  storeChanged(): void {
    const { store } = this.#host
    const { document } = store
    if (!document) return
    if (!this.#talk) {
      this.#talk = talkOf(store)
      this.#talk.addEventListener('change', this.#onTalk)
    }
    this.#talk.follow(document.seq)
  }

  readonly panel: SidePanel = {
    id: 'talk',
    title: () => t('talk:title'),
    count: () => this.#all.filter(({ about }) => about.state === 'open').length,
    content: () =>
      html`<dz-talk-panel
        .talk=${this.#talk}
        .document=${this.#host.store.document}
        .placed=${this.#all}
        .me=${this.#host.writing.author}
      ></dz-talk-panel>`,
  }

  get #all(): readonly PlacedTalk[] {
    const { threads = [], issues = [] } = this.#talk ?? {}
    const { view } = this.#host.store
    return this.#placed.of([threads, issues, view], () => placeTalk(threads, issues, view))
  }

  marks(): readonly Mark[] {
    const all = this.#all
    const row = this.#begun?.row
    return this.#marks.of([all, row, language()], () => [
      ...(row === undefined ? [] : [{ id: 'begun', row, kind: 'draft', label: t('talk:begun') } as const]),
      ...all.flatMap((one): Mark[] => {
        if (one.row === null || one.about.state !== 'open') return []
        const at = one.words?.side === 'target' ? { at: one.words.start } : {}
        return [{ id: `talk:${one.id}`, row: one.row, kind: 'comment', label: markLabel(one), ...at }]
      }),
    ])
  }

  highlights(): readonly TextHighlight[] {
    const all = this.#all
    const { atHead } = this.#host
    return this.#highlights.of([all, atHead], () =>
      all.flatMap(({ about, row, words }) => {
        if (!atHead || row === null || !words || about.state !== 'open') return []
        const name = isThread(about) ? 'dz-comment' : `dz-issue-${about.severity}`
        return [{ name, row, ...words }]
      }),
    )
  }

  tools(_place: Place, row: ViewRow): unknown {
    const { store, writing } = this.#host
    const { document } = store
    const talk = this.#talk
    if (!document || !talk) return nothing
    const inCards = new Set(
      store.corrections.flatMap(({ id, edition }) => (edition === store.view?.columns.target ? id : [])),
    )
    const here = this.#all.filter(
      ({ about, row: at }) => at === row.id && about.state === 'open' && !inCards.has(correctionOf(about)),
    )
    return html`${this.#pairAction(row)}
      <div class="talk-here">
        ${repeat(
          here,
          ({ id }) => id,
          (one) => talkCard(one, talk, document, writing.author),
        )}
      </div>`
  }

  begun(row: ViewRow): unknown {
    const talk = this.#talk
    if (!talk || this.#begun?.row !== row.id) return nothing
    return html`<div class="talk-here">${this.#composer(this.#begun, talk)}</div>`
  }

  /** What a whole pair needs said has no words to be selected. */
  #pairAction(row: ViewRow): unknown {
    const { store, atHead } = this.#host
    if (!atHead || !store.document?.actions.includes('comment.write') || row.id.includes('+')) return nothing
    return html`<button type="button" class="quiet" @click=${() => this.#beginOn(row)}>
      ${t('talk:comment-pair')}
    </button>`
  }

  #composer(begun: Beginning, talk: TalkStore): unknown {
    const author = this.#host.writing.author
    if (author === null) return nothing
    if (begun.issue) {
      return html`<dz-issue-form .talk=${talk} author=${author} .words=${begun.issue}></dz-issue-form>`
    }
    const { about } = begun
    return html`<div class="thread begun">
      ${about.kind === 'words' ? html`<p class="quote"><q>${about.anchor.quote}</q></p>` : html`<p class="note">${t('talk:whole-pair')}</p>`}
      <dz-comment-form
        .talk=${talk}
        author=${author}
        box="new"
        label=${t('talk:comment')}
        leavable
        .about=${about}
        .send=${(said: Parameters<TalkStore['reply']>[1], key: string) => talk.start({ about, ...said }, key)}
      ></dz-comment-form>
    </div>`
  }

  selectionActions(_selected: SelectedText): readonly SelectionAction[] {
    const may = this.#host.store.document?.actions ?? []
    const actions: SelectionAction[] = []
    if (may.includes('comment.write')) {
      actions.push({
        id: 'comment',
        label: t('talk:comment'),
        command: 'comment',
        run: (selected) => this.#begin(selected, 'thread'),
      })
    }
    if (may.includes('issue.write')) {
      actions.push({
        id: 'mark-issue',
        label: t('talk:mark'),
        command: 'mark-issue',
        run: (selected) => this.#begin(selected, 'issue'),
      })
    }
    return actions
  }

  keys(): KeyHandlers {
    return {
      comment: () => this.#beginHere('thread'),
      'mark-issue': () => this.#beginHere('issue'),
    }
  }

  #beginHere(kind: 'thread' | 'issue'): boolean {
    const may = this.#host.store.document?.actions ?? []
    if (!may.includes(kind === 'thread' ? 'comment.write' : 'issue.write')) return false
    const selected = this.#host.selected()
    if (selected) this.#begin(selected, kind)
    else showToast({ text: t('talk:choose') })
    return true
  }

  #begin(selected: SelectedText, kind: 'thread' | 'issue'): void {
    const { store, writing } = this.#host
    if (!store.view || writing.author === null || selected.row.id.includes('+')) {
      showToast({ text: t('talk:choose') })
      return
    }
    this.#write(beginning(selected, kind, store.view, this.#host.view), writing.author)
  }

  #beginOn({ id }: ViewRow): void {
    const { store, writing } = this.#host
    if (!store.view || writing.author === null) return
    const anchor = { pair: id, revision: store.view.to }
    this.#write({ row: id, about: { kind: 'pair', anchor } }, writing.author)
  }

  /** Words that somebody typed stay until they are sent or given up. */
  #write(begun: Beginning, author: string): void {
    const typed = new TypedSlot(this.#host.store.client.id, author, 'new').read()
    if (typed && typed.body.trim() !== '' && this.#begun) {
      showToast({ text: t('talk:unfinished') })
      void this.#open(this.#begun)
      return
    }
    this.#begun = begun
    void this.#open(begun)
  }

  /** The words stay in sight as far as there is room for them and the form. */
  async #open(begun: Beginning): Promise<void> {
    const { active } = this.#host
    await this.#host.goTo({ row: begun.row, ...(active?.row === begun.row ? active : {}) })
    this.#host.view?.refreshTools()
    // Going there settles in the frame after: the form would be left out of sight, or lose the focus again.
    await twoFrames()
    const form = this.#host.querySelector<HTMLElement>(
      '.talk-here > dz-issue-form, .talk-here > .begun dz-comment-form',
    )
    form?.focus()
  }

  readonly #onEnd = (event: Event) => {
    const { target } = event
    if (target instanceof Element && target.matches('dz-issue-form, [box="new"]')) {
      this.#begun = null
      stayInRow(event)
      if (event.type === 'dz-said')
        showToast({
          text: t(target.matches('dz-issue-form') ? 'talk:marked' : 'talk:commented'),
          tone: 'good',
        })
    }
    this.#onTalk()
  }

  readonly #onVisit = ({ talk }: TalkVisitEvent) => {
    if (talk.row !== null) void this.#host.goTo({ row: talk.row })
  }

  readonly #onTalk = () => {
    this.#host.requestUpdate()
    this.#host.view?.refreshTools()
  }
}

const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))

const correctionOf = (about: PlacedTalk['about']): string =>
  isThread(about) && about.about.kind === 'correction' ? about.about.correction : ''

function markLabel({ about }: PlacedTalk): string {
  if (isThread(about)) return t('talk:thread.by', { name: about.comments[0]?.author.name ?? '' })
  return `${categoryName(about.category)} (${t(`talk:severity.${about.severity}`)})`
}
