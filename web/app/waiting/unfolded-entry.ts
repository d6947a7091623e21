import { html, nothing, type TemplateResult } from 'lit'
import type { QueueEntry } from '../../../src/contract/index.ts'
import type { Correction, Thread } from '../../../src/domain/index.ts'
import { t } from '../../i18n/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import type { TalkStore } from '../../state/talk-store.ts'
import { contactsOf } from '../corrections/contacts-of.ts'
import '../corrections/correction-card.ts'
import { failureText } from '../document/failure-text.ts'
import { talkOn } from '../talk/page-talk.ts'
import '../talk/thread-card.ts'
import type { OpenEntry } from './open-entry.ts'

export interface UnfoldedListing {
  readonly open: OpenEntry
  /** The reader's member id. */
  readonly me: string | null
}

/** What waits with all that is needed to decide or to answer it where it stands. */
export function unfoldedEntry(entry: QueueEntry, { open, me }: UnfoldedListing): TemplateResult {
  const { store, talk, correction, thread } = open
  if (store && talk && correction)
    return html`${source(open)}${correctionCard(open, store, talk, correction, me)}`
  if (store && talk && thread)
    return html`${source(open)}${words(open, entry, thread)}${threadCard(store, talk, thread, me)}`
  const failure = store?.failure ?? (entry.kind === 'thread' ? talk?.failure : null)
  return failure
    ? html`<p class="warning" role="alert">${failureText(failure)}</p>`
    : html`<p class="waiting" role="status">${t('workbench:loading')}</p>`
}

function source({ source, texts }: OpenEntry): TemplateResult | typeof nothing {
  if (!source || !texts) return nothing
  return html`<details class="source" open>
    <summary lang=${source.lang}>${source.title}</summary>
    <p lang=${source.lang}>${texts.source}</p>
  </details>`
}

/** The paragraph a thread is about, with its words marked; a thread about the source needs no other. */
function words({ store, source, texts }: OpenEntry, { pair, edition }: QueueEntry, { standing }: Thread) {
  const target = store?.document?.editions.find(({ id }) => id === edition)
  if (!target || !texts || target.id === source?.id) return nothing
  const here = standing?.state === 'here' && 'start' in standing && standing.pair === pair ? standing : null
  const text = texts.target
  return html`<details class="source" open>
    <summary lang=${target.lang}>${target.title}</summary>
    <p lang=${target.lang}>
      ${
        here
          ? html`${text.slice(0, here.start)}<mark>${text.slice(here.start, here.end)}</mark>${text.slice(here.end)}`
          : text
      }
    </p>
  </details>`
}

function correctionCard(
  { texts }: OpenEntry,
  store: DocumentStore,
  talk: TalkStore,
  correction: Correction,
  me: string | null,
): TemplateResult {
  const { document } = store
  const mayRead = document?.actions.includes('comment.read') ?? false
  return html`<dz-correction-card
    .correction=${correction}
    document=${store.client.id}
    .text=${texts?.target ?? null}
    .talk=${mayRead ? talkOn(talk, correction.id, store, me) : null}
    text-lang=${langOf(store, correction.edition)}
    contacts-of=${document ? contactsOf(document) : ''}
    ?decidable=${document?.actions.includes('correction.decide') ?? false}
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
