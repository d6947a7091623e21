import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Thread } from '../../../src/domain/index.ts'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import type { TalkStore } from '../../state/talk-store.ts'
import { TypedSlot } from '../../state/typed-words.ts'
import './comment-form.ts'
import type { DzCommentForm } from './comment-form.ts'
import './talk.css'
import './thread-card.ts'

/** What is said about one correction. */
export interface CorrectionTalk {
  readonly correction: string
  readonly talk: TalkStore
  readonly threads: readonly Thread[]
  /** The reader, by member id; null: nobody who may write. */
  readonly me: string | null
}

/** Threads about a correction, within its card: folded to their number once all are resolved. */
@customElement('dz-correction-talk')
export class DzCorrectionTalk extends LightElement {
  @property({ attribute: false }) about: CorrectionTalk | null = null
  /** A comment is being written that begins a thread. */
  @state() private writing = false
  /** As the reader left it; null: untouched. */
  @state() private unfolded: boolean | null = null
  /** Whose words were looked for: a correction and a reader. */
  #looked = ''

  readonly #i18n = new Localised(this)

  /** Opens the box for a comment and goes there; the open thread's own, if there is one. */
  async comment(): Promise<void> {
    if (!this.about || this.about.me === null) return
    this.unfolded = true
    this.writing = !this.about.threads.some(isOpen)
    await this.updateComplete
    const form = this.querySelector<DzCommentForm>(
      '.begun dz-comment-form, [data-state="open"] footer dz-comment-form',
    )
    await form?.updateComplete
    form?.focus()
  }

  /** Words that were typed before the page was left are there again. */
  protected override willUpdate(_changed: PropertyValues): void {
    const { correction = '', me = null } = this.about ?? {}
    const slot = `${correction} ${me}`
    if (slot === this.#looked) return
    this.#looked = slot
    this.unfolded = null
    this.writing = me !== null && this.#typed(correction, me)
  }

  #typed(correction: string, me: string): boolean {
    return new TypedSlot(this.about?.talk.document ?? '', me, boxOf(correction)).read() !== null
  }

  protected override render(): TemplateResult | typeof nothing {
    const { about, writing } = this
    if (!about) return nothing
    const { threads, me } = about
    const { t } = this.#i18n
    const open = threads.some(isOpen)
    const count = threads.flatMap(({ comments }) => comments).filter(({ deletedAt }) => !deletedAt).length
    return html`<div class="correction-talk">
      ${
        threads.length === 0
          ? nothing
          : html`<details
              ?open=${this.unfolded ?? open}
              @toggle=${(event: Event) => (this.unfolded = (event.target as HTMLDetailsElement).open)}
            >
              <summary><span aria-live="polite">${t('talk:count', { count })}</span></summary>
              ${repeat(
                threads,
                ({ id }) => id,
                (thread) =>
                  html`<dz-thread-card
                    .thread=${thread}
                    .talk=${about.talk}
                    .me=${me}
                    within
                  ></dz-thread-card>`,
              )}
            </details>`
      }
      ${me !== null && writing ? this.#composer(about, me) : nothing}
      ${
        me === null || writing || open
          ? nothing
          : html`<button type="button" class="quiet begin" @click=${() => void this.comment()}>
              ${t('talk:comment')}
            </button>`
      }
    </div>`
  }

  #composer({ correction, talk }: CorrectionTalk, me: string): TemplateResult {
    const about = { kind: 'correction', correction } as const
    return html`<div class="begun">
      <dz-comment-form
        .talk=${talk}
        author=${me}
        box=${boxOf(correction)}
        label=${this.#i18n.t('talk:comment')}
        leavable
        .about=${about}
        .send=${(said: Parameters<TalkStore['reply']>[1], key: string) => talk.start({ about, ...said }, key)}
        @dz-said=${() => void this.#leave()}
        @dz-unsaid=${() => void this.#leave()}
      ></dz-comment-form>
    </div>`
  }

  /** The focus goes to what stands where the box was. */
  async #leave(): Promise<void> {
    this.writing = false
    await this.updateComplete
    this.querySelector<HTMLElement>('.begin, summary')?.focus()
  }
}

const isOpen = ({ state }: Thread): boolean => state === 'open'

const boxOf = (correction: string): string => `on-${correction}`

declare global {
  interface HTMLElementTagNameMap {
    'dz-correction-talk': DzCorrectionTalk
  }
}
