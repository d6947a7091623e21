import type { PublishedPage } from '../../src/contract/published.ts'
import { Differences } from './differences.ts'
import { viewerSheet } from './duizhao-viewer.styles.ts'
import { button, element } from './element.ts'
import { FailureEvent, ReadyEvent } from './events.ts'
import { replaceInPlace } from './hold-place.ts'
import { LiveText } from './live-text.ts'
import { PageLoader } from './page-loader.ts'
import { PublishedSource, type ViewerFailure } from './published-source.ts'
import { creditsLine } from './credits-line.ts'
import { wordsFor } from './words.ts'

/**
 * Shows a published translation beside its source on any page, lets readers see
 * what changed since earlier versions, and suggest corrections.
 *
 * What stands inside the element is read, printed and indexed without script and
 * keeps its place until the live text is there; elements in it whose ids are
 * those of paragraphs (`dz-p12`) stay until their page has been loaded.
 *
 * ```html
 * <duizhao-viewer src="https://example.org/public/v1/documents/ID/EDITION">…the text…</duizhao-viewer>
 * <script type="module" src="https://example.org/viewer/v1/duizhao-viewer.js"></script>
 * ```
 *
 * Without text inside, keep room for it: `duizhao-viewer { display: block; min-height: 100vh }`.
 *
 * @slot - The text as it stands without script.
 *
 * @attr {string} src - Address of a published edition.
 * @attr {number} compare - Marks what changed since this revision.
 * @attr {string} lang - Language of buttons and notes; without it that of what the element stands in, then the browser's.
 * @attr {string} prefix - What ids of paragraphs begin with, in Latin letters and digits; `dz` if absent. For several viewers on one page.
 * @attr {boolean} announce-height - In a frame: tells the page around it how high it is (`{ type: 'duizhao-height', height }`).
 *
 * @fires {ReadyEvent} duizhao-ready - The published text is on the page.
 * @fires {FailureEvent} duizhao-failure - Something could not be loaded or sent.
 * @fires {SegmentEvent} duizhao-segment - The reader moved to another segment, or to none.
 * @fires {CompareEvent} duizhao-compare - The text is compared with another revision, or with none.
 * @fires {SuggestedEvent} duizhao-suggested - A suggestion has arrived in the queue.
 *
 * @cssprop --duizhao-accent - Lit segments, focus, the open panel.
 * @cssprop --duizhao-insertion - Words that came.
 * @cssprop --duizhao-deletion - Words that went.
 * @cssprop --duizhao-gap - Between the two columns.
 * @cssprop --duizhao-source-font - Of the source; the page's if absent.
 * @cssprop --duizhao-target-font - Of the translation; the page's if absent.
 * @cssprop --duizhao-source-leading - Line height of the source.
 * @cssprop --duizhao-target-leading - Line height of the translation; the page's if absent.
 * @cssprop --duizhao-interface-font - Of buttons and notes.
 * @cssprop --duizhao-scroll-margin - Kept free above a paragraph that a link leads to, for pages with a fixed header.
 *
 * @csspart controls - The head of the second column, with the choice of a version.
 * @csspart versions - The choice of an earlier version.
 * @csspart columns - The names of the two columns.
 * @csspart hint - On a phone: that a segment opens when it is tapped.
 * @csspart rows - All pairs.
 * @csspart pair - One pair; also `heading`, `text`, `item` or `quote`, `pair-changed`, `pair-gone`.
 * @csspart source - The source of a pair.
 * @csspart target - The translation of a pair.
 * @csspart segment - A segment on either side; `segment-lit` while it and its counterpart are lit.
 * @csspart insertion - Words that came.
 * @csspart deletion - Words that went.
 * @csspart old - A rewritten passage as it was.
 * @csspart new - A rewritten passage as it is.
 * @csspart tools - The link and the button of a pair.
 * @csspart link - The link to a paragraph.
 * @csspart panel - What is open about a segment.
 * @csspart panel-source - The source of the open segment, on a phone.
 * @csspart history - What changed in the open segment.
 * @csspart suggestion - The form of a suggestion.
 * @csspart field - A field of it.
 * @csspart button - Every button.
 * @csspart status - What came of a suggestion.
 * @csspart foot - Beneath the text: when it was published, and with whose help.
 */
export class DuizhaoViewer extends HTMLElement {
  static readonly observedAttributes = ['src', 'lang', 'compare', 'prefix']

  readonly #frame = element('div', { class: 'frame' })
  readonly #live = element('div', { class: 'live' })
  readonly #static = element('slot', {})
  /** Between what is loaded and what is not yet. */
  readonly #edge = element('div', { class: 'edge' })
  readonly #foot = element('div', { class: 'foot', part: 'foot' })
  readonly #end = element('div', { class: 'end' })
  #loader: PageLoader | null = null
  #text: LiveText | null = null
  #loadedFrom = ''

  constructor() {
    super()
    const shadow = this.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [viewerSheet()]
    this.#frame.append(this.#live, this.#edge, this.#static, this.#foot, this.#end)
    this.#static.addEventListener('slotchange', () => this.#sayLoading())
    shadow.append(this.#frame)
  }

  /** Address of a published edition. */
  get src(): string {
    return this.getAttribute('src') ?? ''
  }

  set src(src: string) {
    this.setAttribute('src', src)
  }

  connectedCallback(): void {
    this.#adopt('src')
    addEventListener('hashchange', this.#followFragment)
    this.#heights.observe(this.#frame)
    if (this.#loadedFrom !== this.src) void this.reload()
    else this.#loader?.resume()
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#followFragment)
    this.#heights.disconnect()
    this.#loader?.pause()
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.isConnected) return
    if (name === 'src') void this.reload()
    else if (name === 'compare') void this.compareWith(revisionOf(now))
    else this.#rebuild()
  }

  /** Fetches the text anew. What stands on the page stays until the answer is there. */
  async reload(): Promise<void> {
    this.#loader?.stop()
    this.#loadedFrom = this.src
    if (this.src === '') return
    const source = this.#sourceOf(this.src)
    if (!source) return this.#fail({ code: 'BAD_ADDRESS' })
    const loader = new PageLoader(source, {
      page: (page) => this.#arrived(page),
      failed: (failure) => this.#fail(failure),
    })
    this.#loader = loader
    this.#sayLoading()
    await loader.next()
  }

  /** Marks what changed since an earlier revision that readers may see; null shows the clean text. */
  async compareWith(from: number | null): Promise<boolean> {
    return (await this.#text?.compareWith(from)) ?? false
  }

  /** Brings a pair into view, loading as far as needed. Answers whether the text has it. */
  async goTo(pair: string): Promise<boolean> {
    while (!this.#text?.view.row(pair) && this.#loader?.hasMore) {
      if (!(await this.#loader.next())) return false
    }
    return this.#text?.view.show(pair) ?? false
  }

  /** A property set before this class was known hides the accessor. */
  #adopt(property: 'src'): void {
    if (!Object.hasOwn(this, property)) return
    const value = this[property]
    Reflect.deleteProperty(this, property)
    this[property] = value
  }

  #sourceOf(src: string): PublishedSource | null {
    try {
      return new PublishedSource(src, document.baseURI)
    } catch {
      return null
    }
  }

  #arrived(page: PublishedPage): void {
    const [first] = this.#loader?.pages ?? []
    if (!first || !this.#loader) return
    if (first !== page) return this.#append(page)
    const isNew = this.#text === null
    this.#build(first)
    if (this.#hasStaticText && !this.#static.hidden) {
      replaceInPlace(this, this.#frame, this.#end, {
        before: this.#paragraphs(),
        replace: () => this.#append(page),
        after: (old) => this.#text?.view.row(this.#pairOf(old))?.element,
      })
    } else this.#append(page)
    this.dispatchEvent(new ReadyEvent(page.document, page.edition.id, page.revision))
    if (isNew) void this.#followFragment()
  }

  /** Everything anew from the pages that are there: another language, other ids. */
  #rebuild(): void {
    const pages = this.#loader?.pages ?? []
    const [first] = pages
    if (!first) return
    const comparedWith = this.#text?.comparedWith ?? null
    this.#build(first, comparedWith)
    for (const page of pages) this.#append(page)
  }

  #build(first: PublishedPage, comparedWith = revisionOf(this.getAttribute('compare'))): void {
    const loader = this.#loader
    if (!loader) return
    this.#text = new LiveText({
      first,
      source: loader.source,
      differences: new Differences(loader.source, first.revision, loader.signal),
      words: wordsFor(this),
      prefix: this.#prefix,
      dispatch: (event) => this.dispatchEvent(event),
    })
    if (comparedWith !== null) void this.#text.compareWith(comparedWith)
  }

  #append(page: PublishedPage): void {
    const text = this.#text
    const loader = this.#loader
    if (!text || !loader) return
    text.append(page)
    if (text.element.parentNode !== this.#live) this.#live.replaceChildren(text.element)
    for (const paragraph of this.#paragraphs()) {
      paragraph.hidden = text.view.row(this.#pairOf(paragraph)) !== undefined
    }
    this.#static.hidden = !loader.hasMore
    this.#foot.replaceChildren(...creditsLine(page, loader.hasMore, wordsFor(this)))
    if (loader.hasMore) loader.watch(this.#edge)
  }

  #sayLoading(): void {
    if (this.#text || !this.#loader) return
    this.#foot.textContent = this.#hasStaticText ? '' : wordsFor(this).say('loading')
  }

  /** With a text on the page there is nothing to say: it is complete as it stands. */
  #fail(failure: ViewerFailure): void {
    this.dispatchEvent(new FailureEvent(failure.code))
    const words = wordsFor(this)
    if (!this.#text && this.#hasStaticText) return
    const retry = button(words.say('retry'), 'retry', () => {
      if (this.#text) void this.#loader?.next()
      else void this.reload()
    })
    const what = this.#text ? words.say('moreFailed') : words.failure(failure.code, failure.seconds)
    this.#foot.replaceChildren(element('span', { role: 'alert', lang: words.lang }, what, ' '), retry)
  }

  get #hasStaticText(): boolean {
    return this.#static.assignedNodes().some((node) => (node.textContent ?? '').trim() !== '')
  }

  get #prefix(): string {
    return this.getAttribute('prefix') ?? 'dz'
  }

  /** Paragraphs of the static text. */
  #paragraphs(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[id]')].filter(({ id }) =>
      id.startsWith(`${this.#prefix}-`),
    )
  }

  #pairOf({ id }: HTMLElement): string {
    return id.slice(this.#prefix.length + 1)
  }

  readonly #followFragment = async (): Promise<void> => {
    const fragment = location.hash.slice(1)
    if (fragment.startsWith(`${this.#prefix}-`)) await this.goTo(fragment.slice(this.#prefix.length + 1))
  }

  /** Measured at its own end: a document is never lower than the frame it is in. */
  readonly #heights = new ResizeObserver(() => {
    if (!this.hasAttribute('announce-height') || parent === window) return
    const height = Math.ceil(this.getBoundingClientRect().bottom + scrollY) + END_OF_FRAME
    parent.postMessage({ type: 'duizhao-height', height }, '*')
  })
}

/** Kept free beneath the text in a frame, in pixels. */
const END_OF_FRAME = 16

function revisionOf(attribute: string | null): number | null {
  const revision = Number(attribute ?? Number.NaN)
  return Number.isInteger(revision) && revision > 0 ? revision : null
}

declare global {
  interface HTMLElementTagNameMap {
    'duizhao-viewer': DuizhaoViewer
  }
}

// A page may carry the script twice, in two versions: the first one stays.
if (!customElements.get('duizhao-viewer')) customElements.define('duizhao-viewer', DuizhaoViewer)
