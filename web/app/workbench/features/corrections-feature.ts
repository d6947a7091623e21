import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Correction, ProposedChange } from '../../../../src/domain/index.ts'
import { isTyping, type KeyHandlers, type Mark, type Place, type ViewRow } from '../../../components/index.ts'
import { language, t } from '../../../i18n/index.ts'
import { documentTerms } from '../../../state/document-terms.ts'
import type { LoadedView } from '../../../state/loaded-view.ts'
import { talkOf } from '../../../state/talk-store.ts'
import type { TextWork } from '../../../state/text-work/text-work.ts'
import { contactsOf } from '../../corrections/contacts-of.ts'
import '../../corrections/correction-card.ts'
import type { DzCorrectionCard } from '../../corrections/correction-card.ts'
import { CorrectionDesk } from '../../corrections/correction-desk.ts'
import { cardInFocus, goingOn } from '../../corrections/going-on.ts'
import { ElsewhereCounts, type PairReads } from '../../corrections/elsewhere.ts'
import { mayDecide } from '../../corrections/may-decide.ts'
import { nearFirst } from '../../corrections/near-first.ts'
import { batchAddress, batchSizes, type Related } from '../../corrections/related.ts'
import { rivalComparison } from '../../corrections/rival-comparison.ts'
import { clusters } from '../../corrections/rivals.ts'
import { WouldLeave } from '../../corrections/would-leave.ts'
import type { WorkbenchFeature, WorkbenchHost } from '../feature.ts'
import { talkOn } from '../../talk/page-talk.ts'
import { Kept } from '../kept.ts'
import { textAt } from '../selection/selected-text.ts'

/** Open corrections: marked in the margin, decided where one reads. */
export class CorrectionsFeature implements WorkbenchFeature {
  readonly #host: WorkbenchHost
  /** Does what the cards ask for. */
  readonly desk: CorrectionDesk
  readonly #elsewhere: ElsewhereCounts
  readonly #texts = new Kept<readonly PairReads[]>()
  readonly #sizes = new Kept<ReadonlyMap<string, number>>()
  readonly #marks = new Kept<readonly Mark[]>()
  readonly #leaves: WouldLeave

  constructor(host: WorkbenchHost, checks: TextWork) {
    this.#host = host
    host.addController(this)
    this.desk = new CorrectionDesk(host, () => this.#goingOn())
    this.#elsewhere = new ElsewhereCounts(() => host.view?.refreshTools())
    this.#leaves = new WouldLeave(host, checks)
  }

  hostConnected(): void {}

  marks(): readonly Mark[] {
    const { corrections, view } = this.#host.store
    return this.#marks.of([corrections, view, language()], () => correctionMarks(corrections, view))
  }

  tools(place: Place, row: ViewRow): unknown {
    const { store, writing } = this.#host
    const { document, source, view } = store
    const edition = document?.editions.find(({ id }) => id === view?.columns.target)
    if (!document || !source || !edition) return nothing
    const { source: text, target } = row
    const { all: terms } = documentTerms(store)
    const now = { source: text, target, sourceLang: source.lang, targetLang: edition.lang, terms }
    const isNow = this.#host.atHead && pairs(row).length === 1
    const here = store.corrections.filter(
      (correction) => correction.edition === edition.id && pairs(row).includes(correction.pair),
    )
    const card = (correction: Correction) =>
      html`<dz-correction-card
        class="tool-card"
        .correction=${correction}
        document=${document.id}
        .text=${row.target}
        text-lang=${edition.lang}
        leaves=${isNow ? this.#leaves.of(correction, now, document.rules) : ''}
        .related=${this.#related(correction)}
        .talk=${talkOn(talkOf(store), correction.id, store, writing.author)}
        contacts-of=${contactsOf(document)}
        ?decidable=${mayDecide(document, correction, writing.author)}
        ?own=${writing.author !== null && correction.author.id === writing.author}
      ></dz-correction-card>`
    const words = this.#host.view && textAt(this.#host.view, place)
    return repeat(
      nearFirst(clusters(here), words?.side === 'target' ? words : null),
      ([first]) => first?.id,
      (cluster) =>
        cluster.length === 1
          ? cluster.map(card)
          : html`<section class="rival-group tool-card">
              <p class="together">${t('workbench:rivals.together', { count: cluster.length })}</p>
              ${repeat(cluster, ({ id }) => id, card)} ${rivalComparison(cluster, row.target, edition.lang)}
            </section>`,
    )
  }

  keys(): KeyHandlers {
    const onCard = (act: (card: DzCorrectionCard) => void) => () => {
      const card = cardInFocus(this.#host)
      if (card) act(card)
      return card !== null
    }
    return {
      accept: onCard((card) => card.accept()),
      reject: onCard((card) => card.askRejection()),
      'undo-decision': (event) => !isTyping(event) && this.desk.undoLast(),
    }
  }

  /** The focus goes from card to card, and from the last one back to the words. */
  #goingOn(): () => Promise<void> {
    const goOn = goingOn(this.#host)
    return async () => {
      await drawn()
      const { active } = this.#host
      if (goOn() && active) await this.#host.goTo(active)
    }
  }

  #related(correction: Correction): Related {
    const { corrections, view, client } = this.#host.store
    const texts = this.#texts.of([view?.rows], () =>
      (view?.rows ?? []).map(({ id, target }) => ({ pair: id, text: target })),
    )
    const sizes = this.#sizes.of([corrections], () => batchSizes(corrections))
    const { batch } = correction
    return {
      elsewhere: view?.complete ? this.#elsewhere.of(correction, texts, corrections) : 0,
      batch: batch === undefined ? 0 : (sizes.get(batch) ?? 0),
      batchAddress: batch === undefined ? null : batchAddress(client.id, batch),
    }
  }
}

/** What stands beneath a segment is drawn a moment after it was asked for. */
const drawn = () => new Promise((resolve) => setTimeout(resolve))

const pairs = (row: ViewRow): string[] => row.id.split('+')

/** Open corrections of the edition in view, as marks in the margin at the height of their words. */
export function correctionMarks(corrections: readonly Correction[], view: LoadedView | null): Mark[] {
  if (!view) return []
  // A comparison shows pairs that were merged or split as one row.
  const joined = new Map(
    view.rows.flatMap(({ id }) => (id.includes('+') ? id.split('+').map((pair) => [pair, id] as const) : [])),
  )
  return corrections
    .filter((correction) => correction.edition === view.columns.target)
    .map((correction): Mark => {
      const first = correction.changes.find((change) => change.state === 'open')
      const at = first ? standsAt(first) : null
      return {
        id: `correction:${correction.id}`,
        row: joined.get(correction.pair) ?? correction.pair,
        kind: 'correction',
        label: t('workbench:correction.by', { name: correction.author.name }),
        ...(at !== null && { at }),
      }
    })
}

/** Where a change stands in the newest text; null where its words are gone. */
function standsAt(change: ProposedChange): number | null {
  const standing = change.standing
  if (!standing) return change.start
  if (standing.state === 'clean') return standing.change.start
  return standing.state === 'conflict' ? standing.at.start : null
}
