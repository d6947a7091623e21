import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { LifeRequest, LifeStep } from '../../../src/contract/index.ts'
import type { TextDiff } from '../../../src/text/diff/diff.ts'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import type { DocumentClient } from '../../state/document-client.ts'
import { TextWork } from '../../state/text-work/text-work.ts'
import { writeAddress } from '../../state/view-address.ts'
import { failureText } from '../document/failure-text.ts'
import { lifeStepTemplate } from './life-step.ts'
import './word-life.css'

/** In UTF-16 code units. What is longer stands in the text in full, and here only so far that one knows it. */
const PHRASE = 160

/** The words whose life is told, and what stands beside them. */
export interface LifeSubject {
  readonly request: LifeRequest
  readonly quote: string
  /** BCP 47 of the words. */
  readonly lang: string
  /** The same passage on the other side; '' where it has none. */
  readonly counterpart: string
  readonly counterpartLang: string
  readonly counterpartTitle: string
}

/** The wording of a step is to be brought back. */
export class RestoreWordingEvent extends Event {
  static readonly type = 'dz-restore-wording'
  /** The revision that reads so. */
  readonly to: number
  constructor(to: number) {
    super(RestoreWordingEvent.type, { bubbles: true, composed: true })
    this.to = to
  }
}

/**
 * The life of a phrase: the other language on top, the wording now, and every change down to the first wording.
 *
 * @fires dz-restore-wording
 */
@customElement('dz-word-life')
export class DzWordLife extends LightElement {
  @property({ attribute: false }) client: DocumentClient | null = null
  @property({ attribute: false }) subject: LifeSubject | null = null
  /** Each step but the newest offers to bring its wording back. */
  @property({ type: Boolean }) restorable = false
  /** The words stand whole beside it: they are not said again. */
  @property({ type: Boolean }) bare = false
  @state() private steps: readonly LifeStep[] | null = null
  @state() private failure: ApiFailure | null = null
  @state() private diffs: ReadonlyMap<LifeStep, TextDiff> = new Map()

  readonly #i18n = new Localised(this)
  readonly #work = new TextWork()
  #next: string | null = null
  #turn = 0

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#turn++
    this.#work.end()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('subject') || !this.subject) return
    this.steps = null
    this.failure = null
    this.#next = null
    void this.#read(++this.#turn)
  }

  protected override render(): TemplateResult | typeof nothing {
    const { subject, steps } = this
    const { t } = this.#i18n
    if (!subject) return nothing
    const now = steps?.[0]?.after.words ?? subject.quote
    return html`<article class="life" ?data-long=${Math.max(now.length, subject.counterpart.length) > PHRASE}>
      ${
        subject.counterpart === '' || this.bare
          ? nothing
          : html`<section class="life-counterpart">
              <h3>${subject.counterpartTitle}</h3>
              <p class="text" lang=${subject.counterpartLang}>${subject.counterpart}</p>
            </section>`
      }
      ${
        this.bare
          ? nothing
          : html`<section class="life-now">
              <h3>${t('history:life.now')}</h3>
              <p class="text" lang=${subject.lang}>${now}</p>
            </section>`
      }
      <div aria-live="polite">${this.#told()}</div>
    </article>`
  }

  #told(): TemplateResult {
    const { steps, failure, subject } = this
    const { t } = this.#i18n
    if (failure) {
      return html`<p role="alert">
        ${failureText(failure)}
        <button type="button" class="quiet" @click=${() => this.#again()}>${t('workbench:try-again')}</button>
      </p>`
    }
    if (!steps || !subject) return html`<p class="waiting">${t('workbench:loading')}</p>`
    const changes = steps.filter(({ before }) => before !== null).length
    return html`
      <p class="life-count">
        ${
          this.#next !== null
            ? t('history:life.changes-so-far', { count: changes })
            : changes === 0
              ? t('history:life.unchanged')
              : t('history:life.changes', { count: changes })
        }
      </p>
      <ol class="life-steps" reversed>
        ${steps.map((step, k) =>
          lifeStepTemplate(step, {
            restore:
              this.restorable && k > 0
                ? () => this.dispatchEvent(new RestoreWordingEvent(step.revision.number))
                : null,
            lang: subject.lang,
            diff: this.diffs.get(step) ?? null,
            address: this.#address(step),
          }),
        )}
      </ol>
      ${
        this.#next === null
          ? nothing
          : html`<button type="button" @click=${() => void this.#read(this.#turn)}>
              ${t('workbench:show-more')}
            </button>`
      }
    `
  }

  #address({ revision: { number }, after }: LifeStep): string {
    const { request } = this.subject!
    const view = {
      document: this.client?.id ?? '',
      edition: request.edition,
      to: number,
      place: { pair: after.pair },
    }
    return writeAddress(
      number === 1 ? { ...view, mode: 'clean' } : { ...view, mode: 'compare', from: number - 1 },
    )
  }

  #again(): void {
    this.failure = null
    void this.#read(this.#turn)
  }

  /** The next page of steps. */
  async #read(turn: number): Promise<void> {
    const { client, subject } = this
    if (!client || !subject) return
    const cursor = this.#next
    const answer = await client.life({ ...subject.request, limit: 50, ...(cursor !== null && { cursor }) })
    if (turn !== this.#turn) return
    if (!answer.ok) {
      this.failure = answer.error
      return
    }
    this.#next = answer.value.nextCursor
    this.steps = [...(this.steps ?? []), ...answer.value.items]
    await this.#compare(answer.value.items, subject.lang, turn)
  }

  async #compare(steps: readonly LifeStep[], lang: string, turn: number): Promise<void> {
    for (const step of steps) {
      if (turn !== this.#turn) return
      if (!step.before) continue
      try {
        const diff = await this.#work.do({
          kind: 'diff',
          before: step.before.words,
          after: step.after.words,
          lang,
        })
        this.diffs = new Map(this.diffs).set(step, diff)
      } catch {
        // The panel was closed, or the worker is not to be had: the plain words stand.
        return
      }
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-word-life': DzWordLife
  }
  interface HTMLElementEventMap {
    'dz-restore-wording': RestoreWordingEvent
  }
}
