import { html, nothing } from 'lit'
import type { Dismissal } from '../../../../src/domain/index.ts'
import {
  showToast,
  type EditInputEvent,
  type KeyHandlers,
  type Mark,
  type Place,
  type ViewRow,
} from '../../../components/index.ts'
import { language, loadWords, t } from '../../../i18n/index.ts'
import { readDismissals } from '../../../state/finding-client.ts'
import { documentTerms } from '../../../state/document-terms.ts'
import { oneAtATime } from '../../../state/one-at-a-time.ts'
import type { TextWork } from '../../../state/text-work/text-work.ts'
import type { SidePanel, TextHighlight, WorkbenchFeature, WorkbenchHost } from '../feature.ts'
import '../finding-card.ts'
import { FindingDeeds } from '../finding-deeds.ts'
import type {
  EverySuspicionEvent,
  DismissEvent,
  FindingGoEvent,
  MuteEvent,
  ReplaceEvent,
  RestoreEvent,
} from '../finding-events.ts'
import { findingHighlights, findingMarks } from '../finding-marks.ts'
import '../finding-panel.ts'
import { findingTools } from '../finding-tools.ts'
import { findingText } from '../finding-words.ts'
import { Findings, type CheckedRows } from '../findings.ts'
import { Kept } from '../kept.ts'
import { arrange, type ArrangedFindings } from '../near-findings.ts'
import { isSame, nextFinding, type PlacedFinding } from '../placed-findings.ts'
import { prefer, preferences } from '../preferences.ts'
import { textAt } from '../selection/selected-text.ts'
import { showFinding } from '../show-finding.ts'
import { stayInRow } from '../stay-in-row.ts'
import { TypedMarks } from '../typed-marks.ts'

/** What the checks notice in the newest text: underlined, marked in the margin, explained under the words, listed. */
export class FindingsFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost
  readonly #findings: Findings
  readonly #deeds: FindingDeeds
  readonly #marks = new Kept<readonly Mark[]>()
  readonly #highlights = new Kept<readonly TextHighlight[]>()
  #current: PlacedFinding | null = null
  #dismissals: readonly Dismissal[] = []
  #readTo = -1
  #muted: readonly string[] = []

  constructor(host: WorkbenchHost, checks: TextWork) {
    this.#host = host
    this.#findings = new Findings(host, checks)
    this.#deeds = new FindingDeeds(host)
    host.addController(this)
    host.addController(new TypedMarks(host, this.#findings))
  }

  hostConnected(): void {
    for (const [type, listener] of this.#listeners) this.#host.addEventListener(type, listener)
  }

  hostDisconnected(): void {
    for (const [type, listener] of this.#listeners) this.#host.removeEventListener(type, listener)
  }

  storeChanged(): void {
    const { document, view } = this.#host.store
    const wanted = this.#checkedRows()
    if (wanted || !view?.complete || !this.#findings.awaitNewer(view.rows)) this.#findings.check(wanted)
    if (!document) return
    if (document.rules.mutedRules.join() !== this.#muted.join()) {
      this.#muted = document.rules.mutedRules
      this.#findings.heed(this.#dismissals, this.#muted)
    }
    if (document.seq > this.#readTo && document.actions.includes('finding.read')) {
      this.#readTo = document.seq
      void this.#readDismissals()
    }
  }

  marks(): readonly Mark[] {
    const found = this.#findings.all
    return this.#marks.of([found, language()], () => findingMarks(found))
  }

  highlights(): readonly TextHighlight[] {
    const found = this.#findings.all
    const now = this.#now()
    return this.#highlights.of([found, now], () => findingHighlights(found, now))
  }

  tools(place: Place, row: ViewRow): unknown {
    return findingTools(this.#host, row, this.#arranged(place), this.#here(), this.#findings.typedIn(row.id))
  }

  #arranged(place: Place): ArrangedFindings {
    const text = this.#host.view && textAt(this.#host.view, place)
    const found = this.#findings.all.filter((one) => one.row === place.row)
    return arrange(found, this.#here(), text?.side === 'target' ? text : null)
  }

  bar(): unknown {
    const count = this.#findings.all.length
    if (count === 0) return nothing
    const here = this.#here()
    // Within one paragraph the focus stays where it is: what one has come to has to be said.
    return html`<button
        type="button"
        class="quiet way"
        title=${t('workbench:finding.next')}
        @click=${() => this.#step(1)}
      >
        ${t('workbench:finding.count', { count })} <span aria-hidden="true">↓</span>
      </button>
      <span class="sr-only" role="status"
        >${here && `${here.text.slice(here.finding.start, here.finding.end)}: ${findingText(here.finding)}`}</span
      >`
  }

  keys(): KeyHandlers {
    return {
      'next-finding': () => this.#step(1),
      'previous-finding': () => this.#step(-1),
      'take-replacement': () => this.#takeFirst(),
      'dismiss-finding': () => this.#askDismissal(),
    }
  }

  get panel(): SidePanel {
    return {
      id: 'findings',
      title: () => t('workbench:finding.title'),
      count: () => this.#findings.all.length,
      content: () => this.#list(),
    }
  }

  openMark(mark: Mark): boolean {
    const one = mark.kind === 'finding' ? this.#findings.all[Number(mark.id.split(':')[1])] : undefined
    if (one) this.#show(one)
    return one !== undefined
  }

  #list(): unknown {
    const { store } = this.#host
    const edition = store.document?.editions.find(({ id }) => id === store.view?.columns.target)
    return html`<dz-finding-panel
      .findings=${this.#findings.all}
      .dismissed=${this.#findings.dismissed}
      .current=${this.#now()}
      .store=${store}
      text-lang=${edition?.lang ?? 'en'}
      ?pending=${this.#findings.pending}
      ?past=${!this.#host.atHead}
      ?thorough=${preferences().everySuspicion}
      ?replaceable=${store.document?.actions.includes('correction.propose') === true}
      @dz-written=${() => void this.#host.written()}
      @dz-every-suspicion=${({ wanted }: EverySuspicionEvent) => this.#suspect(wanted)}
    ></dz-finding-panel>`
  }

  #suspect(everySuspicion: boolean): void {
    prefer({ everySuspicion })
    this.#findings.check(this.#checkedRows())
    this.#host.requestUpdate()
  }

  #step(step: 1 | -1): boolean {
    const { active, store } = this.#host
    // One that was answered meanwhile too: the way goes on from where it stood.
    const from = this.#current?.row === active?.row ? this.#current : null
    const found = nextFinding(this.#findings.all, from, active, store.view?.rows ?? [], step)
    if (found) this.#show(found)
    return found !== undefined
  }

  /** The current finding, as long as one is still at it. */
  #here(): PlacedFinding | null {
    const now = this.#now()
    return now?.row === this.#host.active?.row ? now : null
  }

  /** As the last look at the text sees it; null: it was answered. */
  #now(): PlacedFinding | null {
    const current = this.#current
    return (current && this.#findings.all.find((one) => isSame(one, current))) ?? null
  }

  #show(one: PlacedFinding): void {
    this.#current = one
    this.#host.requestUpdate()
    void showFinding(this.#host, one)
  }

  #takeFirst(): boolean {
    const { active } = this.#host
    const here = this.#here()
    // What is folded away nobody sees: no key takes it.
    const among = here ? [here] : active ? this.#arranged(active).near : []
    const one = among.find(({ finding }) => finding.replacements.length > 0)
    const replacement = one?.finding.replacements[0]
    if (one && replacement !== undefined) return this.#replace(one, replacement)
    if (here) showToast({ text: t('workbench:finding.nothing-to-take') })
    return here !== null
  }

  #askDismissal(): boolean {
    const finding = this.#here()?.finding
    const cards = [...this.#host.querySelectorAll('dz-finding-card')]
    const card = finding ? cards.find((one) => one.finding === finding) : cards[0]
    card?.askDismissal()
    return card !== undefined
  }

  #replace({ row: id, text, finding }: PlacedFinding, replacement: string): boolean {
    const { store, writing } = this.#host
    const row = store.view?.rows.find((one) => one.id === id)
    if (row?.target !== text || writing.drafts.some(({ pair }) => pair === id)) return false
    writing.replace(row, finding, replacement)
    return true
  }

  readonly #readDismissals = oneAtATime(async () => {
    const { document } = this.#host.store
    const answer = document && (await readDismissals(document.id))
    if (!answer?.ok) return
    await loadWords('findings')
    this.#dismissals = answer.value
    this.#findings.heed(this.#dismissals, this.#muted)
    this.#host.view?.refreshTools()
  })

  /** What is to be checked: the newest text, once all of it is there. */
  #checkedRows(): CheckedRows | null {
    const { document, source, view } = this.#host.store
    const edition = document?.editions.find(({ id }) => id === view?.columns.target)
    if (!this.#host.address || !source || !edition || !view?.complete || view.to !== document?.head) {
      return null
    }
    const { all: terms } = documentTerms(this.#host.store)
    const tier = preferences().everySuspicion ? 'thorough' : 'precise'
    return { rows: view.rows, sourceLang: source.lang, targetLang: edition.lang, tier, terms }
  }

  #placed(event: { readonly finding: PlacedFinding['finding'] }): PlacedFinding | undefined {
    const { all, dismissed } = this.#findings
    return [...all, ...dismissed].find(({ finding }) => finding === event.finding)
  }

  readonly #onReplace = (event: ReplaceEvent) => {
    const one = this.#placed(event)
    if (one) this.#replace(one, event.replacement)
  }

  readonly #onDismiss = (event: DismissEvent) => {
    const one = this.#placed(event)
    if (one) void this.#deeds.dismiss(one, event.choice)
    stayInRow(event)
  }

  readonly #onMute = (event: MuteEvent) => {
    void this.#deeds.mute(event.finding.rule)
    stayInRow(event)
  }

  readonly #onGo = (event: FindingGoEvent) => {
    const one = this.#placed(event)
    if (one) this.#show(one)
  }

  readonly #onTyped = ({ place, text }: EditInputEvent) => {
    const row = this.#host.store.view?.rows.find(({ id }) => id === place.row) ?? null
    this.#findings.checkTyped(row, text)
  }

  readonly #listeners: readonly (readonly [string, EventListener])[] = [
    ['dz-replace', this.#onReplace as EventListener],
    ['dz-dismiss', this.#onDismiss as EventListener],
    ['dz-restore', ((event: RestoreEvent) => void this.#deeds.restore(event.dismissal)) as EventListener],
    ['dz-mute-rule', this.#onMute as EventListener],
    ['dz-finding-go', this.#onGo as EventListener],
    ['dz-finding-next', () => this.#step(1)],
    ['dz-edit-input', this.#onTyped as EventListener],
    ['dz-edit-submit', () => this.#findings.checkTyped(null, '')],
    ['dz-edit-leave', () => this.#findings.checkTyped(null, '')],
  ]
}
