import type { PublishedDiffRow, PublishedPage } from '../../src/contract/published.ts'
import type { Differences } from './differences.ts'
import { ReaderDrafts } from './drafts.ts'
import { element } from './element.ts'
import { CompareEvent, FailureEvent, SegmentEvent, SuggestedEvent } from './events.ts'
import type { PairRow, RowSetting } from './pair-row.ts'
import { type SegmentHistory, segmentPanel } from './panel.ts'
import type { PublishedSource, ViewerFailure } from './published-source.ts'
import { rewordSegment, wordingsOf } from './segments.ts'
import { suggestForm, waitingDraft } from './suggest-form.ts'
import { TextView } from './text-view.ts'
import { earlierVersions, versionName, VersionPicker } from './version-picker.ts'
import type { Words } from './words.ts'

export interface LiveTextOptions {
  readonly first: PublishedPage
  readonly source: PublishedSource
  readonly differences: Differences
  readonly words: Words
  readonly prefix: string
  /** To the host page. */
  readonly dispatch: (event: Event) => void
}

/** The published text as readers use it: what it is compared with, the text, and who helped. */
export class LiveText {
  readonly element: HTMLElement
  readonly view: TextView
  readonly #options: LiveTextOptions
  readonly #setting: RowSetting
  readonly #drafts: ReaderDrafts
  readonly #picker: VersionPicker
  readonly #status: HTMLElement
  #from: number | null = null

  constructor(options: LiveTextOptions) {
    const { first, words, prefix } = options
    this.#options = options
    this.#setting = {
      words,
      prefix,
      sourceLang: first.source.lang,
      targetLang: first.edition.lang,
    }
    this.#drafts = new ReaderDrafts(options.source.address)
    this.view = new TextView(this.#setting, {
      place: (place) => options.dispatch(new SegmentEvent(place)),
      panel: (row, segment) => this.#panel(row, segment),
      closed: () => this.#markDrafts(),
    })
    const versions = earlierVersions(first)
    this.#picker = new VersionPicker(versions, words, (from) => void this.compareWith(from))
    this.#status = element('p', { class: 'note', role: 'status' })
    this.#picker.element.hidden = versions.length === 0
    this.element = element(
      'section',
      { 'aria-label': words.say('text'), lang: words.lang },
      element('p', { class: 'read' }, words.say('keys')),
      columnHeads(first, this.#picker.element),
      element(
        'p',
        { class: 'note hint', part: 'hint' },
        words.say(first.guestsMaySuggest ? 'hintSuggest' : 'hint'),
      ),
      this.#status,
      this.view.element,
    )
  }

  append(page: PublishedPage): void {
    this.view.append(page.pairs)
    void this.#readChanges()
    this.#markDrafts()
  }

  /** Marks what changed since an earlier revision; null shows the clean text. Answers whether it could. */
  async compareWith(from: number | null): Promise<boolean> {
    const { words, dispatch } = this.#options
    this.#from = from
    this.#picker.show(from)
    this.#say(from === null ? '' : words.say('comparing'), true)
    if (from === null) this.view.compare([])
    const failure = await this.#readChanges()
    if (this.#from !== from) return false
    if (failure) {
      this.#from = null
      this.#picker.show(null)
      this.#say(words.failure(failure.code, failure.seconds))
      dispatch(new FailureEvent(failure.code))
      return false
    }
    dispatch(new CompareEvent(from))
    return true
  }

  /** As far as the text is here. What could not be had is left as it is. */
  async #readChanges(): Promise<ViewerFailure | null> {
    const from = this.#from
    if (from === null) return null
    const { words, differences } = this.#options
    const answer = await differences.since(from, (rows) => this.#reachBeyond(rows))
    if (this.#from !== from) return null
    if (!answer.ok) return answer.failure
    this.view.compare(answer.value)
    this.#say(answer.value.length === 0 ? words.say('unchanged') : '')
    return null
  }

  /** What passes in a moment is for screen readers only: a line that comes and goes would move the text. */
  #say(sentence: string, passing = false): void {
    this.#status.textContent = sentence
    this.#status.classList.toggle('read', passing)
  }

  get comparedWith(): number | null {
    return this.#from
  }

  /** They come in the order of the text: the first about a pair that is not here yet ends what can be shown. */
  #reachBeyond(rows: readonly PublishedDiffRow[]): boolean {
    return rows.at(-1)?.pairs.some((pair) => !this.view.row(pair)) ?? false
  }

  #panel(row: PairRow, segment: number): HTMLElement {
    const { first } = this.#options
    const draft = this.#draftFor(row, segment)
    const history = this.#history(row, segment)
    return segmentPanel({
      row,
      segment,
      setting: this.#setting,
      ...(history && { history }),
      ...(first.guestsMaySuggest && { form: () => this.#form(row, segment) }),
      resume: draft !== undefined,
      step: (by) => this.view.openNext(by),
      close: () => this.view.close(),
    })
  }

  /** Since the version before this one; where the text is compared, it shows by itself what changed. */
  #history(row: PairRow, segment: number): Promise<SegmentHistory | null> | undefined {
    const { first, words, differences } = this.#options
    const [version] = earlierVersions(first)
    if (!version || this.#from !== null) return undefined
    const isEnough = (rows: readonly PublishedDiffRow[]): boolean =>
      this.#reachBeyond(rows) || this.view.isPast(row.pair.id, rows)
    return differences.since(version.revision, isEnough).then((answer) => {
      if (!answer.ok) return null
      const name = versionName(version, words)
      if (!answer.value.some(({ pairs }) => pairs.includes(row.pair.id))) return { version: name, ops: [] }
      const ops = this.view.pieces(answer.value).get(row.pair.id)?.[segment]
      return ops ? { version: name, ops } : null
    })
  }

  #form(row: PairRow, segment: number): HTMLElement {
    const { first, source, dispatch } = this.#options
    const place = { pair: row.pair.id, segment }
    return suggestForm(
      {
        setting: this.#setting,
        drafts: this.#drafts,
        pair: row.pair.id,
        revision: first.revision,
        now: row.segments[segment]?.target ?? '',
        wording: wordingsOf(row.segments)[segment] ?? '',
        reword: (words) => rewordSegment(row.segments, segment, words),
        send: (suggestion, key) => source.suggest(suggestion, key),
        sent: (correction) => dispatch(new SuggestedEvent(place, correction)),
        failed: (code) => dispatch(new FailureEvent(code)),
        discarded: () => this.view.close(),
      },
      this.#draftFor(row, segment),
    )
  }

  #draftFor(row: PairRow, segment: number) {
    if (!this.#options.first.guestsMaySuggest) return undefined
    return waitingDraft(this.#drafts.of(row.pair.id), segment, wordingsOf(row.segments))
  }

  #markDrafts(): void {
    const waiting = this.#drafts.all()
    for (const row of this.view.rows) {
      const drafts = waiting.get(row.pair.id) ?? []
      for (const [k, wording] of wordingsOf(row.segments).entries()) {
        row.markDraft(
          k,
          drafts.some(({ was }) => was === wording),
        )
      }
    }
  }
}

function columnHeads({ source, edition }: PublishedPage, picker: HTMLElement): HTMLElement {
  const title = ({ lang, title }: PublishedPage['source']): HTMLElement =>
    element('span', { class: 'title', lang, dir: 'auto', 'aria-hidden': 'true' }, title)
  return element(
    'div',
    { class: 'columns', part: 'columns' },
    title(source),
    element('div', { class: 'controls', part: 'controls' }, title(edition), picker),
  )
}
