import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import type { DocumentView } from '../../../src/contract/index.ts'
import type { Correction } from '../../../src/domain/index.ts'
import { narrow } from '../../components/narrow.ts'
import { t } from '../../i18n/index.ts'
import { contactsOf } from '../corrections/contacts-of.ts'
import '../corrections/correction-card.ts'
import { rivalsText } from '../corrections/deciding.ts'
import { mayDecide } from '../corrections/may-decide.ts'
import type { Related } from '../corrections/related.ts'
import { rivalComparison } from '../corrections/rival-comparison.ts'
import { clusters, type Rival } from '../corrections/rivals.ts'
import { placeName } from '../document/place-name.ts'
import type { CorrectionTalk } from '../talk/correction-talk.ts'
import type { QueueTexts } from './queue-texts.ts'
import type { Selection } from './selection.ts'

export interface QueueListing {
  readonly document: DocumentView
  readonly corrections: readonly Correction[]
  /** The pairs now. */
  readonly texts: QueueTexts
  /** What accepting one would leave: `dz-correction-card`. */
  leaves(correction: Correction): string
  /** The reader's member id. */
  readonly me: string | null
  /** null: nothing can be chosen here. */
  readonly chosen: Selection | null
  choose(id: string, range: boolean): void
  /** Changes that wanted the words which were accepted last: offered to be closed where the first of them stands. */
  readonly rivals: readonly Rival[]
  related(correction: Correction): Related
  talk(correction: Correction): CorrectionTalk | null
  closeRivals(): void
  keepRivals(): void
}

/** Corrections one below the other, rivals together, each with its place in the text. */
export function queueList(listing: QueueListing): TemplateResult {
  const offerAt = listing.corrections.find(({ id }) =>
    listing.rivals.some(({ correction }) => correction.id === id),
  )
  const all = clusters(listing.corrections)
  return html`<ul>
    ${repeat(
      all,
      ([first]) => first?.id,
      (cluster, k) =>
        html`<li ?data-same-place=${isSamePlace(cluster, all[k - 1])}>
          ${heading(listing, cluster, all[k - 1])}
          ${offerAt && cluster.includes(offerAt) ? offer(listing) : nothing}
          ${repeat(
            cluster,
            ({ id }) => id,
            (correction) => entry(listing, correction),
          )}
          ${cluster.length > 1 ? comparison(listing, cluster) : nothing}
        </li>`,
    )}
  </ul>`
}

const isSamePlace = ([one]: readonly Correction[], [other]: readonly Correction[] = []) =>
  one?.pair === other?.pair && one?.edition === other?.edition

const together = ({ length }: readonly Correction[]) =>
  length > 1 ? html`<span>${t('workbench:rivals.together', { count: length })}</span>` : nothing

/**
 * Where it is, and the source it is to be judged by; once for all that stands there. On a phone the source would push
 * the decision out of sight; it is a tap away.
 */
function heading(
  { document, texts }: QueueListing,
  cluster: readonly Correction[],
  before: readonly Correction[] | undefined,
): TemplateResult | typeof nothing {
  const [first] = cluster
  if (!first) return nothing
  if (isSamePlace(cluster, before))
    return cluster.length > 1 ? html`<p class="place">${together(cluster)}</p>` : nothing
  const address = `/d/${encodeURIComponent(document.id)}?e=${encodeURIComponent(first.edition)}#${first.pair}`
  const source = document.editions.find(({ role }) => role === 'source')
  const text = source && texts.words.get(`${first.pair} ${source.id}`)
  return html`<p class="place">
      <a href=${address}>${placeName(texts.numbers.get(first.pair))}</a>
      ${together(cluster)}
    </p>
    ${
      text
        ? html`<details class="source" ?open=${!narrow.matches}>
            <summary lang=${source.lang}>${source.title}</summary>
            <p lang=${source.lang}>${text}</p>
          </details>`
        : nothing
    }`
}

/** What rivals make of the same words, one against another. */
function comparison(
  { document, texts }: QueueListing,
  cluster: readonly Correction[],
): TemplateResult | typeof nothing {
  const { pair, edition } = cluster[0]!
  const lang = document.editions.find(({ id }) => id === edition)?.lang ?? 'en'
  return rivalComparison(cluster, texts.words.get(`${pair} ${edition}`) ?? null, lang)
}

function offer({ rivals, closeRivals, keepRivals }: QueueListing): TemplateResult {
  return html`<div class="offer" role="status">
    <span>${rivalsText(rivals)}</span>
    <span class="actions">
      <button type="button" @click=${closeRivals}>
        ${t('workbench:rivals.close', { count: rivals.length })}
      </button>
      <button type="button" class="quiet" @click=${keepRivals}>${t('workbench:rivals.keep')}</button>
    </span>
  </div>`
}

function entry(listing: QueueListing, correction: Correction): TemplateResult {
  const { document, texts, me, chosen, choose } = listing
  const { id, pair, edition, author, state } = correction
  const lang = document.editions.find((one) => one.id === edition)?.lang ?? 'en'
  const open = state === 'open'
  return html`<div class="entry" ?data-chosen=${chosen?.has(id) ?? false}>
    ${
      chosen
        ? html`<label class="pick"
            ><input
              type="checkbox"
              aria-label=${t('workbench:bulk.choose', { name: author.name })}
              .checked=${live(chosen.has(id))}
              @click=${(event: MouseEvent) => choose(id, event.shiftKey)}
          /></label>`
        : nothing
    }
    <dz-correction-card
      .correction=${correction}
      document=${document.id}
      .related=${listing.related(correction)}
      .talk=${listing.talk(correction)}
      .text=${texts.words.get(`${pair} ${edition}`) ?? null}
      text-lang=${lang}
      leaves=${open ? listing.leaves(correction) : ''}
      contacts-of=${contactsOf(document)}
      ?decidable=${mayDecide(document, correction, me)}
      ?own=${me !== null && author.id === me && open}
    ></dz-correction-card>
  </div>`
}
