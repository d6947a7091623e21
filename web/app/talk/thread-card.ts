import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Comment, Thread } from '../../../src/domain/index.ts'
import { LightElement, showToast } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import type { ApiResult } from '../../state/api-client.ts'
import type { TalkStore } from '../../state/talk-store.ts'
import { failureText } from '../document/failure-text.ts'
import './comment-form.ts'
import type { DzCommentForm } from './comment-form.ts'
import './talk.css'

/** One thread: what was said, by whom, and the box to say more. */
@customElement('dz-thread-card')
export class DzThreadCard extends LightElement {
  @property({ attribute: false }) thread: Thread | null = null
  @property({ attribute: false }) talk: TalkStore | null = null
  /** The reader, by member id; null: nobody who may write. */
  @property() me: string | null = null
  /** Of the words it is about. */
  @property({ attribute: 'text-lang' }) textLang = 'en'
  /** It stands within the card of what it is about. */
  @property({ type: Boolean }) within = false
  @state() private editing: number | null = null

  readonly #i18n = new Localised(this)

  /** Goes to the box for a reply. */
  comment(): void {
    this.querySelector<DzCommentForm>('footer dz-comment-form')?.focus()
  }

  protected override render(): TemplateResult | typeof nothing {
    const { thread, talk, me } = this
    if (!thread || !talk) return nothing
    const { t } = this.#i18n
    const first = thread.comments[0]?.author.name ?? ''
    return html`<article
      class="thread"
      data-state=${thread.state}
      aria-label=${t('talk:thread.by', { name: first })}
    >
      ${this.#subject(thread)}
      <ol>
        ${thread.comments.map((comment) => this.#comment(thread, talk, comment))}
      </ol>
      ${
        thread.resolution
          ? html`<p class="note">
              ${t('talk:resolved-by', { name: thread.resolution.by.name, when: this.#i18n.ago(thread.resolution.at) })}
            </p>`
          : nothing
      }
      ${me === null ? nothing : this.#foot(thread, talk, me)}
    </article>`
  }

  #subject({ about, standing }: Thread): TemplateResult | typeof nothing {
    if (this.within) return nothing
    const { t } = this.#i18n
    const gone = standing?.state === 'orphaned' ? html`<p class="warning">${t('talk:orphaned')}</p>` : nothing
    if (about.kind === 'words')
      return html`<p class="quote"><q lang=${this.textLang}>${about.anchor.quote}</q></p>
        ${gone}`
    const what = t(about.kind === 'pair' ? 'talk:whole-pair' : 'talk:about-correction')
    return html`<p class="note">${what}</p>
      ${gone}`
  }

  #foot(thread: Thread, talk: TalkStore, me: string): TemplateResult {
    const { t } = this.#i18n
    const open = thread.state === 'open'
    return html`<footer>
      ${
        open
          ? html`<dz-comment-form
              .talk=${talk}
              author=${me}
              box=${thread.id}
              label=${t('talk:reply')}
              .send=${(said: Parameters<TalkStore['reply']>[1], key: string) => talk.reply(thread.id, said, key)}
            ></dz-comment-form>`
          : nothing
      }
      <button
        type="button"
        class="quiet settle"
        @click=${() => void this.#do(talk.settle(thread.id, open ? 'resolved' : 'open'))}
      >
        ${t(open ? 'talk:resolve' : 'talk:reopen')}
      </button>
    </footer>`
  }

  #comment(thread: Thread, talk: TalkStore, comment: Comment): TemplateResult {
    const { t } = this.#i18n
    const own = this.me !== null && comment.author.id === this.me
    return html`<li>
      <header>
        <b>${comment.author.name}</b>
        <time datetime=${comment.at} title=${this.#i18n.time(comment.at)}>${this.#i18n.ago(comment.at)}</time>
        ${comment.editedAt && !comment.deletedAt ? html`<span class="note">${t('talk:edited')}</span>` : nothing}
      </header>
      ${
        this.editing === comment.id
          ? html`<dz-comment-form
              .talk=${talk}
              author=${this.me ?? ''}
              box=${`${thread.id}.${comment.id}`}
              initial=${comment.body}
              label=${t('talk:save')}
              leavable
              .send=${(said: Parameters<TalkStore['edit']>[2], key: string) => talk.edit(thread.id, comment.id, said, key)}
              @dz-said=${() => (this.editing = null)}
              @dz-unsaid=${() => (this.editing = null)}
            ></dz-comment-form>`
          : bodyOf(comment, t('talk:taken-back'))
      }
      ${
        own && !comment.deletedAt && this.editing === null
          ? html`<span class="actions small">
              <button type="button" class="quiet" @click=${() => void this.#edit(comment.id)}>
                ${t('talk:edit')}
              </button>
              <button
                type="button"
                class="quiet"
                @click=${() => void this.#do(talk.takeBack(thread.id, comment.id))}
              >
                ${t('talk:take-back')}
              </button>
            </span>`
          : nothing
      }
    </li>`
  }

  async #edit(comment: number): Promise<void> {
    this.editing = comment
    await this.updateComplete
    const form = this.querySelector<DzCommentForm>('li dz-comment-form')
    await form?.updateComplete
    form?.focus()
  }

  async #do(asked: Promise<ApiResult<Thread>>): Promise<void> {
    const answer = await asked
    if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
  }
}

/** In one piece: white space in it is the writer's. */
function bodyOf(comment: Comment, takenBack: string): TemplateResult {
  const words = comment.deletedAt ? html`<i class="note">${takenBack}</i>` : withMentions(comment)
  return html`<p class="body">${words}</p>`
}

/** Plain text, with the names of those it calls set apart. */
function withMentions({ body, mentions }: Comment): unknown[] {
  const parts: unknown[] = []
  let last = 0
  for (const { start, end } of mentions) {
    parts.push(body.slice(last, start), html`<b class="mention">${body.slice(start, end)}</b>`)
    last = end
  }
  return [...parts, body.slice(last)]
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-thread-card': DzThreadCard
  }
}
