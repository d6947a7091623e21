import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { QueueEntry } from '../../../src/contract/index.ts'
import { may, type QueueChange } from '../../../src/domain/index.ts'
import { excerptOf } from '../../../src/text/search/index.ts'
import { formatAgo, formatTime } from '../../i18n/format.ts'
import { language, t } from '../../i18n/index.ts'
import { placeName } from '../document/place-name.ts'
import { marked } from '../search/marked.ts'
import type { OpenEntry } from './open-entry.ts'
import { unfoldedEntry } from './unfolded-entry.ts'
import { keyOf } from './waiting-entries.ts'

/** In UTF-16 code units, half of that where they are Han; less than what the server gives of it, so that … tells the truth. */
const OPENING = 40

export interface WaitingListing {
  readonly entries: readonly QueueEntry[]
  /** All of a document together. */
  readonly grouped: boolean
  readonly open: OpenEntry
  /** The reader's member id. */
  readonly me: string | null
  unfold(entry: QueueEntry): void
}

/** What waits, beneath the titles of the documents it waits in. */
export function waitingList(listing: WaitingListing): TemplateResult {
  return html`${repeat(
    groups(listing),
    ([first]) => (listing.grouped ? first!.document.id : keyOf(first!)),
    (entries) => {
      const { id, title } = entries[0]!.document
      return html`<section class="group" aria-label=${title}>
        <h2><a href=${`/d/${encodeURIComponent(id)}`}>${title}</a></h2>
        <ul>
          ${repeat(entries, keyOf, (one) => entry(listing, one))}
        </ul>
      </section>`
    },
  )}`
}

/** As they stand on the screen. */
export function inOrder(listing: Pick<WaitingListing, 'entries' | 'grouped'>): QueueEntry[] {
  return groups(listing).flat()
}

function groups({ entries, grouped }: Pick<WaitingListing, 'entries' | 'grouped'>): QueueEntry[][] {
  if (grouped) return [...Map.groupBy(entries, ({ document }) => document.id).values()]
  const runs: QueueEntry[][] = []
  for (const one of entries) {
    const run = runs.at(-1)
    if (run?.[0]?.document.id === one.document.id) run.push(one)
    else runs.push([one])
  }
  return runs
}

/** Where it stands in its document. */
function addressOf({ document, edition, pair }: QueueEntry): string {
  return `/d/${encodeURIComponent(document.id)}?e=${encodeURIComponent(edition)}#${pair}`
}

function entry(listing: WaitingListing, one: QueueEntry): TemplateResult {
  const { open } = listing
  const key = keyOf(one)
  const unfolded = open.key === key
  return html`<li class="waiting-entry" data-key=${key} ?data-open=${unfolded}>
    <p class="place">${placeLink(one, `about-${key}`)} ${unfolded ? nothing : facts(one)}</p>
    <div class="about" id=${`about-${key}`}>${unfolded ? unfoldedEntry(one, listing) : excerpts(one)}</div>
    ${unfolded || !unfoldable(one) ? nothing : html`<p class="actions"><button type="button" aria-describedby=${`about-${key}`} @click=${() => listing.unfold(one)}>${t(one.kind === 'thread' ? 'waiting:open-thread' : 'waiting:open')}</button></p>`}
  </li>`
}

/** Many documents are not read to count their paragraphs: this one is known by how it begins. */
function placeLink(one: QueueEntry, about: string): TemplateResult {
  const { opening, lang } = one
  const words = opening.replace(/\s+/g, ' ')
  return opening === ''
    ? html`<a href=${addressOf(one)} aria-describedby=${about}>${placeName(undefined)}</a>`
    : html`<a class="opening" href=${addressOf(one)} lang=${lang} aria-describedby=${about}
        >${marked(excerptOf(words, [], /\p{Script=Han}/u.test(words) ? OPENING / 2 : OPENING))}</a
      >`
}

/** Whether there is something to do where it stands: a role may not be all, so its document is asked again. */
export const unfoldable = ({ kind, role }: QueueEntry): boolean =>
  may(role, kind === 'thread' ? 'comment.write' : 'correction.decide')

function facts({ kind, author, at, category }: QueueEntry): TemplateResult {
  return html`<span>${t(`waiting:kind.${kind}`)}</span>
    <b>${author.name}</b>
    ${author.kind === 'guest' ? html`<span>${t('workbench:correction.guest')}</span>` : nothing}
    <time datetime=${at} title=${formatTime(at, language())}>${formatAgo(at, language())}</time>
    ${category === undefined ? nothing : html`<span class="tag">${t(`workbench:category.${category}`)}</span>`}`
}

function excerpts({ kind, changes, more, words, lang }: QueueEntry): TemplateResult {
  return html`${changes.map((change) => excerpt(change, lang))}
  ${more > 0 ? html`<p class="note">${t('waiting:more-changes', { count: more })}</p>` : nothing}
  ${words === undefined ? nothing : html`<p class=${kind === 'thread' ? 'words' : 'reason'}>${words}</p>`}`
}

/** A change within the words around it: what goes, struck; what comes, underlined. */
function excerpt({ before, quote, replacement, after }: QueueChange, lang: string): TemplateResult {
  return html`<p class="change" lang=${lang}>
    ${before}${quote === '' ? nothing : html`<del>${visible(quote)}</del>`}${
      replacement === '' ? nothing : html`<ins>${visible(replacement)}</ins>`
    }${after}
  </p>`
}

/** A break that comes or goes would be invisible. */
const visible = (text: string) => text.replace(/(?:\r\n|\r|\n)+/g, '¶')
