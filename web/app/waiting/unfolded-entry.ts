import { html, nothing, type TemplateResult } from 'lit'
import type { QueueEntry } from '../../../src/contract/index.ts'
import type { Correction, Edition, Thread } from '../../../src/domain/index.ts'
import { contextOf } from '../../../src/text/search/index.ts'
import type { Span } from '../../../src/text/span.ts'
import { narrow } from '../../components/narrow.ts'
import { t } from '../../i18n/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import type { TalkStore } from '../../state/talk-store.ts'
import { contactsOf } from '../corrections/contacts-of.ts'
import '../corrections/correction-card.ts'
import { mayDecide } from '../corrections/may-decide.ts'
import { placesOf, segmentsAround } from '../corrections/segments-around.ts'
import { segmentsBeside } from '../corrections/segments-beside.ts'
import { failureText } from '../document/failure-text.ts'
import { talkOn } from '../talk/page-talk.ts'
import '../talk/thread-card.ts'
import type { OpenEntry } from './open-entry.ts'

/** How many characters stand on either side of the words a thread is about. */
const AROUND = 160

/** Segments with a longer source (sentences that changed places are one) push the decision out of sight on a phone. */
const FOLDED_FROM = 240

export interface UnfoldedListing {
  readonly open: OpenEntry
  /** The reader's member id. */
  readonly me: string | null
}

/** What waits with all that is needed to decide or to answer it where it stands. */
export function unfoldedEntry(entry: QueueEntry, { open, me }: UnfoldedListing): TemplateResult {
  const { store, talk, correction, thread } = open
  if (store && talk && correction)
    return html`${source(open, entry, correctionPlaces(open, correction))}
    ${correctionCard(open, store, talk, correction, me)}`
  if (store && talk && thread)
    return html`${source(open, entry, threadPlaces(entry, thread))}${words(open, entry, thread)}
    ${threadCard(store, talk, thread, me)}`
  const failure = store?.failure ?? (entry.kind === 'thread' ? talk?.failure : null)
  return failure
    ? html`<p class="warning" role="alert">${failureText(failure)}</p>`
    : html`<p class="waiting" role="status">${t('workbench:loading')}</p>`
}

/** The source of the segments that it is about, with both paragraphs a tap away; all of the source where no place is known. */
function source(
  { source, store, texts }: OpenEntry,
  { edition }: QueueEntry,
  places: readonly Span[],
): TemplateResult | typeof nothing {
  if (!source || !texts) return nothing
  const around = texts.segments && places.length > 0 ? segmentsAround(texts.segments, places) : null
  if (!around || lengthOf(around.source) > FOLDED_FROM) return paragraph(source, texts.source)
  const target = store?.document?.editions.find(({ id }) => id === edition)
  return segmentsBeside(
    { lang: source.lang, text: texts.source, spans: around.source },
    { lang: target?.lang ?? 'en', text: texts.target, spans: around.target },
  )
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)

function correctionPlaces({ texts }: OpenEntry, { changes }: Correction): Span[] {
  return texts
    ? placesOf(
        changes.filter(({ state }) => state === 'open'),
        texts.target,
      )
    : []
}

function threadPlaces({ pair }: QueueEntry, { standing }: Thread): Span[] {
  const isHere = standing?.state === 'here' && 'start' in standing && standing.pair === pair
  return isHere ? [standing] : []
}

/** On a phone the paragraphs would push what there is to do out of sight; they are a tap away. */
function paragraph({ lang, title }: Edition, text: string): TemplateResult {
  return html`<details class="source" ?open=${!narrow.matches}>
    <summary lang=${lang}>${title}</summary>
    <p lang=${lang}>${text}</p>
  </details>`
}

/** The words a thread is about amid those around them, or all of its paragraph, unless that is the source. */
function words({ store, source, texts }: OpenEntry, { pair, edition }: QueueEntry, { standing }: Thread) {
  const target = store?.document?.editions.find(({ id }) => id === edition)
  if (!target || !texts || target.id === source?.id) return nothing
  const here = standing?.state === 'here' && 'start' in standing && standing.pair === pair ? standing : null
  if (!here) return paragraph(target, texts.target)
  const { before, after } = contextOf(texts.target, here, AROUND)
  const marked = html`<mark>${texts.target.slice(here.start, here.end)}</mark>`
  return html`<p class="change" lang=${target.lang}>${before}${marked}${after}</p>`
}

function correctionCard(
  open: OpenEntry,
  store: DocumentStore,
  talk: TalkStore,
  correction: Correction,
  me: string | null,
): TemplateResult {
  const { texts } = open
  const { document } = store
  const mayRead = document?.actions.includes('comment.read') ?? false
  return html`<dz-correction-card
    .correction=${correction}
    document=${store.client.id}
    .text=${texts?.target ?? null}
    .around=${texts?.segments ? segmentsAround(texts.segments, correctionPlaces(open, correction)).target : []}
    .talk=${mayRead ? talkOn(talk, correction.id, store, me) : null}
    text-lang=${langOf(store, correction.edition)}
    contacts-of=${document ? contactsOf(document) : ''}
    ?decidable=${document !== null && mayDecide(document, correction, me)}
    ?own=${me !== null && correction.author.id === me}
  ></dz-correction-card>`
}

function threadCard(
  store: DocumentStore,
  talk: TalkStore,
  thread: Thread,
  me: string | null,
): TemplateResult {
  const mayWrite = store.document?.actions.includes('comment.write') ?? false
  return html`<dz-thread-card
    .thread=${thread}
    .talk=${talk}
    .me=${mayWrite ? me : null}
    text-lang=${thread.about.kind === 'words' ? langOf(store, thread.about.anchor.edition) : 'en'}
  ></dz-thread-card>`
}

function langOf({ document }: DocumentStore, edition: string): string {
  return document?.editions.find(({ id }) => id === edition)?.lang ?? 'en'
}
